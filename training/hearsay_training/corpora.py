"""The annotated corpora as documents: a text, its words, and what is marked on them."""

import bisect
import json
from dataclasses import dataclass
from pathlib import Path

from .spacing import printed, spaced
from .text import Word, words_of

ROLES = ["source", "cue", "content"]
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


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    words: list[Word]
    labels: list[int]  # one a word, of ROLE_LABELS or of NAME_LABELS
    links: list[Link]
    attributed: bool  # attributions are marked; otherwise names are


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
    """PolNeAR and GUM. Where spans overlap, source and cue win over content, as in the scorer."""
    return [attributed(json.loads(line)) for line in path.open(encoding="utf-8")]


def attributed(record: dict) -> Document:
    words = words_of(record["text"])
    align = Aligner(words)
    labels, links = [0] * len(words), []
    for role in ("content", "cue", "source"):
        for attribution in record["attributions"]:
            for span in attribution[role]:
                paint(labels, align.range(span), ROLES.index(role))
    for attribution in record["attributions"]:
        ranges = {role: [align.range(span) for span in attribution[role]] for role in ROLES}
        links += [Link(cue, ranges["source"], ranges["content"]) for cue in ranges["cue"]]
    return Document(record["doc"], record["text"], words, opened(labels), links, True)


def read_names(path: Path) -> list[Document]:
    """The worldwide newswire set as it is scored: the text is its tokens joined by one space."""
    return [named(record, spaced(record)) for record in records(path)]


def read_names_as_printed(path: Path) -> list[Document]:
    """The same set as it was printed, as near as its tokens tell: what is read later has no spaces before commas."""
    return [named(record, printed(record)) for record in records(path)]


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
    return Document(record["doc"], text, words, opened(labels), [], False)
