#!/usr/bin/env python3
"""Turns what `travaux read --format plover` printed into the predictions that score_events.py takes.

  plover.py plv PLV.tsv EVENTS.jsonl > pred.jsonl    one type for each row: of the event whose source and target overlap those given,
                                                     else of the one whose source does, else of the first
  plover.py gsr EVENTS.jsonl TEXT_DIR > pred.jsonl   all events of each text, by its file's name
Each text stands in a file of its own, named by row number or id with .txt behind it.
"""
import collections, csv, json, os, sys

PRONOUNS = {'he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'who'}
YIELD = {'CONCEDE': 'YIELD', 'RETREAT': 'YIELD'}
# The golds draw some lines elsewhere than the manual of 2021.
PLV_MODES = {'blockade': 'ASSAULT'}
GSR_MODES = {'restrict': 'SANCTION', 'abduct': 'COERCE'}


def read(path):
    events = collections.defaultdict(list)
    for line in open(path, encoding='utf-8'):
        d = json.loads(line)
        if d.get('type') == 'plover':
            events[os.path.basename(d['document']).removesuffix('.txt')].append(d)
    return events


def plv(table, path):
    events = read(path)
    rows = list(csv.DictReader(open(table, encoding='utf-8', newline=''), delimiter='\t'))
    for number, row in enumerate(rows):
        uid = row.get('uid') or str(number)
        span = lambda words: (row['sentence'].find(words), row['sentence'].find(words) + len(words))
        source, target = span(row['source']), span(row['target'])
        over = lambda spans, other: any(a < other[1] and b > other[0] for a, b in spans)
        best = None
        for d in events.get(uid, []):
            whose = over([a['words'] for a in d['source']], source)
            # A target counts beside the right source only: another's act on the same target is another event.
            whom = 2 * over([a['words'] for a in d['target']], target) or over(d['about'], target)
            rank = (whose, whom)
            if best is None or rank > best[0]:
                best = (rank, PLV_MODES.get(d.get('mode'), d['event']))
        root = best[1] if best else ''
        print(json.dumps({'uid': uid, 'root': YIELD.get(root, root)}))


def gsr(path, folder):
    for name, found in read(path).items():
        text = open(os.path.join(folder, name + '.txt'), encoding='utf-8', newline='').read()
        names = lambda actors: [a.get('code') or (a.get('person') or a.get('party') if text[a['words'][0]:a['words'][1]].lower() in PRONOUNS else None) or text[a['words'][0]:a['words'][1]] for a in actors]
        rows = [{'event': GSR_MODES.get(d.get('mode'), d['event']), 'source': names(d['source']), 'target': names(d['target'])} for d in found]
        print(json.dumps({'id': name, 'events': rows}))


if len(sys.argv) == 4 and sys.argv[1] == 'plv':
    plv(*sys.argv[2:])
elif len(sys.argv) == 4 and sys.argv[1] == 'gsr':
    gsr(*sys.argv[2:])
else:
    sys.exit(__doc__)
