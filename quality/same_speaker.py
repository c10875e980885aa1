"""Counts the speakers of gum_news that are the gold's person or body: same_speaker.py SHARED PRED

Beside the scorer's strict comparison of names this leaves titles before a name and missing given
names aside: the last words must be equal, and two given names must not contradict each other. A
phrase for a body counts when all its words are in one of the gold's phrases, or the reverse.
"""

import re
import sys

shared, predicted = sys.argv[1:]
sys.path.insert(0, f"{shared}/score")
import score_quotes as scorer  # noqa: E402

SMALL = {"the", "a", "an", "of", "for", "by", "in", "to", "and", "'s"}


def words(name):
    name = re.sub(r"['’]s?$", "", (name or "").strip())
    return re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", name)


def is_name(parts):
    return bool(parts) and all(part[0].isupper() or part.lower() in SMALL for part in parts)


def same(ours, gold):
    """Says whether two phrases can mean one person or body."""
    a, b = words(ours), words(gold)
    if not a or not b:
        return False
    if [part.lower() for part in a] == [part.lower() for part in b]:
        return True
    if is_name(a) and a[-1] == b[-1] and b[-1][0].isupper():
        # "curator Ada Zog" and "Ada Zog", "Zog"; but not "Leo Zog".
        shorter, longer = sorted((a, b), key=len)
        return longer[-len(shorter):] == shorter
    if is_name(a):
        return False
    shorter, longer = sorted(([part.lower() for part in each] for each in (a, b)), key=len)
    if "of" in longer and "of" not in shorter:
        return False
    short, long = set(shorter) - SMALL, set(longer) - SMALL
    return len(short) >= 2 and short <= long


def main():
    gold = scorer.load_gold(f"{shared}/gold/gum_news.gold.jsonl")
    pred = scorer.load_pred(predicted, gold, False)
    named = right = 0
    for document in gold:
        quotes, found = document["quotes"], pred.get(document["doc"], [])
        there = [scorer.chars(quote["content"]) for quote in quotes]
        here = [scorer.chars(quote["content"]) for quote in found]
        pairs = sorted(
            (
                (len(a & b) / len(a | b), i, j)
                for i, a in enumerate(there)
                for j, b in enumerate(here)
                if a & b
            ),
            reverse=True,
        )
        partner, taken = {}, set()
        for likeness, i, j in pairs:
            if likeness >= 0.5 and i not in partner and j not in taken:
                partner[i] = j
                taken.add(j)
        for i, quote in enumerate(quotes):
            if i in partner and quote.get("names"):
                named += 1
                speaker = found[partner[i]].get("speaker")
                strict = scorer.nname(speaker) in {scorer.nname(name) for name in quote["names"]}
                right += bool(speaker) and (
                    strict or any(same(speaker, name) for name in quote["names"])
                )
    print(
        "   the same person or body, titles and given names aside, on"
        f" {right}/{named} = {100 * right / max(1, named):.2f}"
    )


main()
