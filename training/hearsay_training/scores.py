"""F1 as the reference scorers count it, over words instead of characters; only to choose between trainings."""

from collections import Counter

from .corpora import ROLES, Document, Link
from .decode import Reading, painted, ranges

PLACES = {"Facility": "Location"}
SCORED_NAMES = ("Person", "Organization", "Location", "Facility")


def f1(counts: Counter, name: str) -> float:
    gold, found, hit = (counts[name, part] for part in ("gold", "found", "hit"))
    return 200 * hit / max(gold + found, 1)


def count(counts: Counter, name: str, gold: set, found: set) -> None:
    counts[name, "gold"] += len(gold)
    counts[name, "found"] += len(found)
    counts[name, "hit"] += len(gold & found)


def count_roles(counts: Counter, gold: list[int], found: list[int], prefix: str) -> None:
    for kind, role in enumerate(ROLES):
        count(counts, f"{prefix} {role}", set(ranges(gold, kind)), set(ranges(found, kind)))


def covered(spans: list) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def count_joint(counts: Counter, gold: list[Link], found: list[Link]) -> None:
    """Contents matched one to one by overlap; a hit has half of the content and touches the source."""
    golds, founds = ([covered(link.content) for link in links] for links in (gold, found))
    pairs = []
    for i, g in enumerate(golds):
        for j, p in enumerate(founds):
            if common := len(g & p):
                pairs.append((common / len(g | p), i, j))
    used_gold, used_found, hits = set(), set(), 0
    for share, i, j in sorted(pairs, reverse=True):
        if i in used_gold or j in used_found:
            continue
        used_gold.add(i)
        used_found.add(j)
        sources = covered(gold[i].source), covered(found[j].source)
        hits += share >= 0.5 and (bool(sources[0] & sources[1]) or not (sources[0] or sources[1]))
    counts["joint", "gold"] += len(gold)
    counts["joint", "found"] += len(found)
    counts["joint", "hit"] += hits


def score_roles(pairs: list[tuple[Document, Reading]]) -> dict[str, float]:
    counts: Counter = Counter()
    for document, reading in pairs:
        kept = [link for link in reading.links if link.content]
        count_roles(counts, document.roles, reading.roles, "flat")
        count_roles(counts, document.roles, painted(kept, len(document.words)), "linked")
        count_joint(counts, document.links, kept)
    names = [f"{prefix} {role}" for prefix in ("flat", "linked") for role in ROLES] + ["joint"]
    return {name: round(f1(counts, name), 1) for name in names}


def scored_names(labels: list[int], kinds: list[str]) -> set:
    scored = [(kind, name) for kind, name in enumerate(kinds) if name in SCORED_NAMES]
    return {(PLACES.get(name, name), *words) for kind, name in scored for words in ranges(labels, kind)}


def score_names(pairs: list[tuple[Document, list[int]]], kinds: list[str]) -> dict[str, float]:
    counts: Counter = Counter()
    for document, labels in pairs:
        count(counts, "names", scored_names(document.names, kinds), scored_names(labels, kinds))
    return {"names": round(f1(counts, "names"), 1)}
