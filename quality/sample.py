#!/usr/bin/env python3
"""Draws acts to be judged by a reader who has seen neither code nor rules.

  sample.py RECORD.jsonl TEXT_DIR N SEED

RECORD.jsonl is what `travaux read --format jsonl` printed for TEXT_DIR. Prints N acts, drawn by SEED (a commit's hash), each with its paragraph's
words before it, so that who is meant can be judged. The verdicts go to docs/quality.md as path, spans and verdict, without the text.
"""
import json, os, random, sys

record, folder, n, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
files = {}
for top, _, names in os.walk(folder):
    for name in names:
        files.setdefault(name, os.path.join(top, name))
texts = {}


def text(document):
    name = os.path.basename(document)
    if name not in texts:
        texts[name] = open(files[name], encoding='utf-8', newline='').read()
    return texts[name]


acts = [d for d in map(json.loads, open(record, encoding='utf-8')) if d.get('type') == 'act']
acts = [d for d in acts if os.path.basename(d['document']) in files]
random.Random(seed).shuffle(acts)
for i, d in enumerate(acts[:n], 1):
    t = text(d['document'])
    words = lambda spans: ' … '.join(t[a:b] for a, b in spans) or '-'
    named = lambda r: r.get('party') or ('' if r.get('person') else f"«{t[r['words'][0]:r['words'][1]]}»") or 'unknown party'
    actors = lambda rows: ', '.join(f"{named(r)}{' (' + r['person'] + ')' if r.get('person') else ''}" for r in rows) or '-'
    a, b = d['sentence']
    print(f"#{i}  {d['document']}  sentence [{a},{b}]")
    print(f"   before:   … {' '.join(t[max(0, a - 350):a].split())}")
    print(f"   SENTENCE: {' '.join(t[a:b].split())}")
    print(f"   WHO {actors(d['who'])}   ACT {d['act']}   TRIGGER «{words(d['trigger'])}»   WHOM {actors(d.get('whom', []))}")
    print(f"   WHAT {words(d.get('what', []))}   CONDITION {words(d.get('condition', []))}")
    print(f"   voice {d.get('voice')}   modality {d.get('modality', 'asserted')}{'   NEGATED' if d.get('negated') else ''}\n")
