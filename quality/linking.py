#!/usr/bin/env python3
"""Pairwise precision, recall and F1 of linking: linking.py LABELS EXPORT.jsonl [--all]

LABELS: labels/links.tsv. EXPORT: what `travaux export --format jsonl` prints for a dossier of the labelled documents.
A pair is found the same when both stretches lie in lines that the export gives one name (issue, person, instrument), or
ties (events: same-event; instruments: same-instrument). What was not found counts as not the same.
"""
import collections
import json
import sys


def read(path):
    lines = collections.defaultdict(list)
    same = {}
    named = {}

    def root(x):
        while same.get(x, x) != x:
            x = same[x]
        return x

    for text in open(path, encoding="utf-8"):
        line = json.loads(text)
        if line["type"] == "link":
            if line["kind"] in ("same-event", "same-instrument"):
                if root(line["from"]) != root(line["to"]):
                    same[root(line["from"])] = root(line["to"])
        else:
            lines[line.get("document", "")].append(line)
            if line["type"] == "instrument":
                # Mentions of one instrument share the name within a document.
                first = named.setdefault((line["document"], line["name"]), line["id"])
                if root(line["id"]) != root(first):
                    same[root(line["id"])] = root(first)
    return lines, root


def ending(path, documents):
    """The exported document whose name ends as the label's path does."""
    tail = path.split("/")[-1]
    return next((d for d in documents if d.split("/")[-1] == tail), None)


def overlap(span, start, end):
    return min(span[1], end) - max(span[0], start)


def names(kind, lines, root, start, end):
    found = []
    for line in lines:
        if kind == "issue" and line["type"] == "act" and "issue" in line:
            spans = line.get("what") or line["trigger"]
            size = max((overlap(s, start, end) / max(end - start, s[1] - s[0]) for s in spans), default=0)
            if any(overlap(s, start, end) >= 0.5 * min(end - start, s[1] - s[0]) for s in spans):
                found.append((size, line["issue"]))
        elif kind == "issue" and line["type"] == "issue":
            s = line["words"]
            if overlap(s, start, end) >= 0.5 * min(end - start, s[1] - s[0]):
                found.append((overlap(s, start, end) / max(end - start, s[1] - s[0]), line["name"]))
        elif kind == "person" and line["type"] == "person":
            found += [(1, line["name"]) for s in line["words"] if overlap(s, start, end) > 0]
        elif kind == "instrument" and line["type"] == "instrument":
            if overlap(line["words"], start, end) > 0:
                found.append((overlap(line["words"], start, end), root(line["id"])))
        elif kind == "event" and line["type"] == "event":
            spans = line.get("mentions", [line["words"]])
            found += [(overlap(s, start, end), root(line["id"])) for s in spans if overlap(s, start, end) > 0]
    return max(found, key=lambda f: f[0])[1] if found else None


def alike(a, b):
    return a is not None and a == b


def main():
    labels, export = sys.argv[1:3]
    lines, root = read(export)
    counts = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    for text in open(labels, encoding="utf-8"):
        if text.startswith("#") or not text.strip():
            continue
        kind, one, s1, e1, other, s2, e2, verdict = text.rstrip("\n").split("\t")
        a = ending(one, lines)
        b = ending(other, lines)
        if a is None or b is None:
            continue
        x = names(kind, lines[a], root, int(s1), int(e1))
        y = names(kind, lines[b], root, int(s2), int(e2))
        said = alike(x, y)
        c = counts[kind]
        if verdict == "same":
            c[0 if said else 2] += 1
            c[3] += x is None or y is None
        elif said:
            c[1] += 1
            c[4] += verdict == "opposite"
        if "--all" in sys.argv and (said != (verdict == "same")):
            print(kind, verdict, one.split("/")[-1][:12], s1, e1, x, "|", other.split("/")[-1][:12], s2, e2, y, sep="\t")
    for kind, (tp, fp, fn, missing, opposite) in sorted(counts.items()):
        p = tp / (tp + fp) if tp + fp else 0
        r = tp / (tp + fn) if tp + fn else 0
        f = 2 * p * r / (p + r) if p + r else 0
        print(f"{kind}: F1 {100 * f:.1f}  P {100 * p:.1f}  R {100 * r:.1f}  ({tp} found, {fp} wrong, {fn} missed,"
              f" {missing} of them not found at all; {opposite} opposites joined)")


main()
