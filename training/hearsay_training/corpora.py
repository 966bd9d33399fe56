"""The annotated corpora as documents: a text, its words, and what is marked on them."""

import bisect
import json
from dataclasses import dataclass, replace
from pathlib import Path

from .spacing import printed, spaced
from .text import Word, words_of

ROLES = ["source", "cue", "content"]
# What is done by saying it; NONE where nothing is said, but thought, wanted or found.
ACTS = ["NONE", "ASSERTS", "DENIES", "ASKS", "URGES", "PROMISES"]
NAME_KINDS = ["Person", "Organization", "Location", "Facility", "NORP", "Date", "Money", "Product", "Misc"]
Range = tuple[int, int]  # of words, end exclusive


def bio(kinds: list[str]) -> list[str]:
    """O, then B- and I- of each kind."""
    return ["O"] + [f"{position}-{kind}" for kind in kinds for position in "BI"]


ROLE_LABELS = bio(ROLES)
NAME_LABELS = bio(NAME_KINDS)
LINK_LABELS = bio(["source", "content"])


@dataclass(frozen=True)
class Link:
    """One attribution as its cue sees it."""

    cue: Range
    source: list[Range]
    content: list[Range]
    act: int | None = None  # of ACTS; None where it is not known


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    words: list[Word]
    names: list[int] | None = None  # one a word, of NAME_LABELS; None where names are not marked
    roles: list[int] | None = None  # one a word, of ROLE_LABELS; None where attributions are not marked
    links: tuple[Link, ...] = ()


class Aligner:
    """Ranges of words that cover spans of characters."""

    def __init__(self, words: list[Word]):
        self.starts = [word.start for word in words]

    def range(self, span: list[int]) -> Range:
        first = bisect.bisect_right(self.starts, span[0]) - 1
        return max(first, 0), bisect.bisect_left(self.starts, span[1])


def paint(labels: list[int], words: Range, kind: int) -> None:
    start, end = words
    for i in range(start, end):
        labels[i] = 2 * kind + (1 if i == start else 2)


def opened(labels: list[int]) -> list[int]:
    """I-x after anything but x becomes B-x: a content that goes on behind its cue is a new span."""
    kinds = [(label + 1) // 2 for label in labels]
    return [
        label - 1 if label and label % 2 == 0 and i and kinds[i - 1] != kinds[i] else label
        for i, label in enumerate(labels)
    ]


def read_attributions(path: Path) -> list[Document]:
    """PolNeAR and GUM."""
    return [
        with_attributions(Document(record["doc"], record["text"], words_of(record["text"])), record["attributions"])
        for record in records(path)
    ]


def with_attributions(document: Document, attributions: list[dict]) -> Document:
    """Where spans overlap, source and cue win over content, as in the scorer."""
    align = Aligner(document.words)
    roles, links = [0] * len(document.words), []
    for role in ("content", "cue", "source"):
        for attribution in attributions:
            for span in attribution[role]:
                paint(roles, align.range(span), ROLES.index(role))
    for attribution in attributions:
        ranges = {role: [align.range(span) for span in attribution[role]] for role in ROLES}
        act = ACTS.index(attribution["act"]) if "act" in attribution else None
        links += [Link(cue, ranges["source"], ranges["content"], act) for cue in ranges["cue"]]
    return replace(document, roles=opened(roles), links=tuple(links))


def read_names(path: Path) -> list[Document]:
    """The worldwide newswire set as it is scored: the text is its tokens joined by one space."""
    return [named(record, spaced(record)) for record in records(path)]


def read_names_as_printed(path: Path) -> list[Document]:
    """The same set as it was printed, as near as its tokens tell: what is read later has no spaces before commas."""
    return [named(record, printed(record)) for record in records(path)]


def add_attributions(annotations: Path, newswire: list[Document]) -> list[Document]:
    """Of the newswire as it was printed, the texts whose attributions were annotated for this project."""
    by_name = {document.name: document for document in newswire}
    check_names(annotations, set(by_name))
    return [with_attributions(by_name[record["doc"]], record["attributions"]) for record in records(annotations)]


def add_names(annotations: Path, documents: list[Document]) -> list[Document]:
    """All of them; names on those that were annotated with names for this project."""
    check_names(annotations, {document.name for document in documents})
    names = {record["doc"]: record["names"] for record in records(annotations)}
    return [with_names(d, names[d.name]) if d.name in names else d for d in documents]


def check_names(annotations: Path, known: set[str]) -> None:
    missing = [record["doc"] for record in records(annotations) if record["doc"] not in known]
    if missing:
        raise SystemExit(f"{annotations}: {len(missing)} texts, as {missing[0]}, are not in the corpus: give it whole")


def with_names(document: Document, names: list[tuple[int, int, str]]) -> Document:
    align, labels = Aligner(document.words), [0] * len(document.words)
    for start, end, kind in names:
        paint(labels, align.range([start, end]), NAME_KINDS.index(kind))
    return replace(document, names=opened(labels))


def records(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def named(record: dict, gaps: list[str]) -> Document:
    starts, text = [], ""
    for gap, token in zip(gaps, record["tokens"], strict=True):
        text += gap
        starts.append(len(text))
        text += token
    words = words_of(text)
    align = Aligner(words)
    labels = [0] * len(words)
    for start, token, tag in zip(starts, record["tokens"], record["tags"], strict=True):
        if tag == "O":
            continue
        kind = NAME_KINDS.index(tag[2:])
        first, end = align.range([start, start + len(token)])
        for i in range(first, end):
            labels[i] = 2 * kind + (1 if tag[0] == "B" and i == first else 2)
    return Document(record["doc"], text, words, names=opened(labels))
