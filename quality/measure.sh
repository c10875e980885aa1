#!/usr/bin/env bash
# Measures the reader on gold data that is not part of the project: quality/measure.sh SHARED
# SHARED holds gold/, score/, seeds/ and reading/. Prints the scorers' own lines; docs/quality.md keeps them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shared=$(cd "${1:?Usage: quality/measure.sh SHARED}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
read_record() { "$here/travaux" read --format jsonl "$@"; }

# The acts: five seeds, and three further reports that acts.dev.jsonl names.
mkdir "$work/acts"
cp "$shared"/seeds/*.txt "$work/acts"
python3 - "$shared" "$work/acts" <<'PY'
import glob, json, os, shutil, sys
shared, to = sys.argv[1:]
names = {json.loads(line)['doc'] for line in open(f'{shared}/gold/acts.dev.jsonl', encoding='utf-8')}
for path in glob.glob(f'{shared}/reading/*/*.txt'):
    if os.path.basename(path) in names:
        shutil.copy(path, to)
PY
read_record "$work/acts" > "$work/acts.jsonl"
echo "== acts, seeds 000 002 004 (seed_acts.tsv)"
python3 "$shared/score/score_acts.py" "$work/acts" "$work/acts.jsonl" "$shared/gold/seed_acts.tsv"
echo "== acts, exhaustive (acts.dev.jsonl)"
python3 "$shared/score/score_acts.py" "$work/acts" "$work/acts.jsonl" "$shared/gold/acts.dev.jsonl" --exhaustive

# PLOVER: sentences with a given pair (PLV), and records to be extracted (GSR).
mkdir "$work/plv" "$work/gsr"
python3 - "$shared" "$work" <<'PY'
import collections, csv, json, sys
shared, work = sys.argv[1:]
for i, row in enumerate(csv.DictReader(open(f'{shared}/gold/PLV_train.tsv', encoding='utf-8', newline=''), delimiter='\t')):
    open(f'{work}/plv/{i}.txt', 'w', encoding='utf-8').write(row['sentence'] + '\n')
seen = collections.Counter()
for d in json.load(open(f'{shared}/gold/PLOVER_GSR_CAMEO.txt', encoding='utf-8')):
    if d['event'] != 'DOCUMENT':
        seen[d['id']] += 1
        name = d['id'] + (f"#{seen[d['id']]}" if seen[d['id']] > 1 else '')
        open(f'{work}/gsr/{name}.txt', 'w', encoding='utf-8').write(d['text'] + '\n')
PY
for set in plv gsr; do
  "$here/travaux" read --format plover "$work/$set" > "$work/$set.events.jsonl"
done
echo "== PLOVER, PLV_train (type of a given pair)"
python3 "$here/quality/plover.py" plv "$shared/gold/PLV_train.tsv" "$work/plv.events.jsonl" > "$work/plv.pred.jsonl"
python3 "$shared/score/score_events.py" plv "$shared/gold/PLV_train.tsv" "$work/plv.pred.jsonl"
echo "== PLOVER, records (type, source, target)"
python3 "$here/quality/plover.py" gsr "$work/gsr.events.jsonl" "$work/gsr" > "$work/gsr.pred.jsonl"
python3 "$shared/score/score_events.py" gsr "$shared/gold/PLOVER_GSR_CAMEO.txt" "$work/gsr.pred.jsonl"

echo "== acts, an invented trade round (quality/trade-round)"
read_record "$here/quality/trade-round" > "$work/trade.jsonl"
python3 "$shared/score/score_acts.py" "$here/quality/trade-round" "$work/trade.jsonl" "$here/quality/labels/trade-round.gold.jsonl" --exhaustive
echo "== acts, an invented cease-fire (quality/cease-fire)"
read_record "$here/quality/cease-fire" > "$work/cease-fire.jsonl"
python3 "$shared/score/score_acts.py" "$here/quality/cease-fire" "$work/cease-fire.jsonl" "$here/quality/labels/cease-fire.gold.jsonl" --exhaustive

# Quotations: every text of a gold file as a file of its own.
for set in polnear.dev gum_news; do
  mkdir "$work/$set"
  python3 - "$shared/gold/$set.gold.jsonl" "$work/$set" <<'PY'
import json, sys
for line in open(sys.argv[1], encoding='utf-8'):
    d = json.loads(line)
    open(f"{sys.argv[2]}/{d['doc'].replace('/', '_')}.txt", 'w', encoding='utf-8', newline='').write(d['text'])
PY
  read_record "$work/$set" > "$work/$set.jsonl" || true
  echo "== quotations, $set"
  # PolNeAR counts outermost attributions of all classes, GUM speech and thought, nested ones too.
  case $set in
    polnear.dev) options=(--outermost) ;;
    *) options=(--class speech,thought) ;;
  esac
  python3 "$shared/score/to_quotes.py" "$work/$set.jsonl" "${options[@]}" > "$work/$set.pred.jsonl"
  python3 "$shared/score/score_quotes.py" "$shared/gold/$set.gold.jsonl" "$work/$set.pred.jsonl"
  if [ "$set" = gum_news ]; then
    python3 "$here/quality/same_speaker.py" "$shared" "$work/$set.pred.jsonl"
  fi
done

echo "== quotations of the seeds with their speaker (seed_quotes.tsv)"
python3 - "$shared" "$work/acts.jsonl" <<'PY'
import glob, json, os, sys
shared, record = sys.argv[1:]
texts = {os.path.basename(p): open(p, encoding='utf-8', newline='').read() for p in glob.glob(f'{shared}/seeds/*.txt')}
quotes = [d for d in map(json.loads, open(record, encoding='utf-8')) if d['type'] == 'quote']
found = rows = 0
for line in open(f'{shared}/gold/seed_quotes.tsv', encoding='utf-8'):
    if line.startswith('#') or not line.strip():
        continue
    doc, first, last, speaker, note = (line.rstrip('\n').split('\t') + [''])[:5]
    # The note names a second spelling: "name spelt A and B".
    spellings = [speaker] + [w for w in note.replace(';', ' ').split() if 'spelt' in note and w[:1].isupper()]
    name = next(n for n in texts if n.startswith(doc))
    start = texts[name].find(first)
    end = texts[name].find(last, start) + len(last)
    rows += 1
    for q in quotes:
        if os.path.basename(q['document']) != name:
            continue
        covered = sum(max(0, min(b, end) - max(a, start)) for a, b in q['content'])
        who = (q.get('speaker') or '') + ' ' + (q.get('party') or '')
        if covered >= 0.8 * (end - start) and any(w.lower() in who.lower() for w in spellings):
            found += 1
            break
    else:
        print('missed:', line.split('\t')[:4])
print(f'seed quotes with speaker: {found} of {rows}')
PY

echo "== dates, gum_news (publication dates given)"
python3 - "$shared/gold/gum_news.timex.jsonl" <<'PY' > "$work/dates"
import json, sys
for line in open(sys.argv[1], encoding='utf-8'):
    d = json.loads(line)
    print(d['doc'], d['dct'])
PY
while read -r doc dct; do
  if [ -f "$work/gum_news/$doc.txt" ]; then
    read_record --date "$dct" "$work/gum_news/$doc.txt" < /dev/null
  fi
done < "$work/dates" > "$work/timex.jsonl"
python3 "$shared/score/to_timex.py" "$work/timex.jsonl" > "$work/timex.pred.jsonl"
python3 "$shared/score/score_timex.py" "$shared/gold/gum_news.timex.jsonl" "$work/timex.pred.jsonl"
