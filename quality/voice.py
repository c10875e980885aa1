#!/usr/bin/env python3
"""Measures whose words quotations are taken for, against quotations labelled by hand.

  voice.py SHARED RECORD.jsonl [LABELS.tsv [FRAGMENTS.tsv]] [--all]

SHARED holds the texts that the labels name (seeds/, reading/); RECORD.jsonl is what `travaux read --format jsonl` printed for them. A labelled quotation
is found when a quote line covers half of it; of several, the one that fits it best counts. --all prints each wrong row.
"""
import collections, json, os, sys

args = [a for a in sys.argv[1:] if not a.startswith('--')]
here = os.path.dirname(os.path.abspath(__file__))
shared, record = args[:2]
labels = args[2] if len(args) > 2 else os.path.join(here, 'labels', 'voice.tsv')
fragments = args[3] if len(args) > 3 else os.path.join(here, 'labels', 'fragments.tsv')
show = '--all' in sys.argv
quotes = collections.defaultdict(list)
for line in open(record, encoding='utf-8'):
    d = json.loads(line)
    if d['type'] == 'quote':
        quotes[os.path.basename(d['document'])].append(d)
texts = {}


def text(path):
    if path not in texts:
        texts[path] = open(os.path.join(shared, path), encoding='utf-8', newline='').read()
    return texts[path]


def covered(spans, a, b):
    return sum(max(0, min(y, b) - max(x, a)) for x, y in spans)


def rows(path):
    for line in open(path, encoding='utf-8'):
        if not line.startswith('#') and line.strip():
            yield line.rstrip('\n').split('\t')


def best(path, a, b):
    """The quote that covers at least half of the words, and as little beside them as can be."""
    found = []
    for q in quotes[os.path.basename(path)]:
        c = covered(q['content'], a, b)
        if c >= 0.5 * (b - a):
            size = sum(y - x for x, y in q['content'])
            found.append((c / (size + b - a - c), q))
    return max(found, key=lambda f: f[0])[1] if found else None


found = right = total = 0
by = collections.defaultdict(collections.Counter)
grave = []
for row in rows(labels):
    path, a, b, voice = row[0], int(row[1]), int(row[2]), row[5]
    total += 1
    q = best(path, a, b)
    if q is None:
        by[voice]['not found'] += 1
        if show:
            print(f'NOT FOUND {voice}  {path} [{a},{b}] «{text(path)[a:b][:90]}»')
        continue
    found += 1
    by[voice][q['voice']] += 1
    right += q['voice'] == voice
    if q['voice'] != voice:
        if q['voice'] == 'party' and (voice == 'imagined' or voice == 'expert'):
            grave.append(row)
        if show:
            source = ' '.join(text(path)[x:y] for x, y in q.get('source') or [])
            print(f'WRONG {voice} taken for {q["voice"]}  {path} [{a},{b}] «{text(path)[a:b][:90]}»  source «{source}» '
                  f'speaker {q.get("speaker")} party {q.get("party")}')
print(f'voice: {total} labelled, {found} found, voice right {right} of {found} = {100 * right / max(1, found):.1f} %; '
      f'expert or imagined taken for a party: {len(grave)}')
for voice, counts in sorted(by.items()):
    print(f'   {voice:9s}', ', '.join(f'{k} {v}' for k, v in counts.most_common()))

unsaid = taken = said = heard = 0
for path, a, b, what, *note in ((r[0], int(r[1]), int(r[2]), r[3], *r[4:]) for r in rows(fragments)):
    # A fragment is taken for a quotation of its own when a quote line is hardly more than it.
    own = [q for q in quotes[os.path.basename(path)]
           if covered(q['content'], a, b) >= 0.9 * (b - a) and sum(y - x for x, y in q['content']) <= (b - a) + 6 and q['kind'] != 'indirect']
    any_ = [q for q in quotes[os.path.basename(path)] if covered(q['content'], a, b) >= 0.9 * (b - a)]
    if what == 'said':
        said += 1
        heard += bool(any_)
        if show and not any_:
            print(f'UNHEARD {path} [{a},{b}] «{text(path)[max(0, a - 80):b + 60]}»')
    else:
        unsaid += 1
        taken += bool(own)
        if show and own:
            print(f'TAKEN {what} {path} [{a},{b}] «{text(path)[max(0, a - 80):b + 60]}» speaker {own[0].get("speaker")}')
print(f'fragments: nobody says {unsaid}, taken for somebody\'s {taken} = {100 * taken / max(1, unsaid):.1f} %; said {said}, found in a quotation {heard}')
