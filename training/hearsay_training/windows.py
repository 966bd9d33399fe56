"""Documents cut into windows of word pieces, and windows gathered into tensors."""

from dataclasses import dataclass

import numpy as np
import torch

from .corpora import Document, Link, opened, paint
from .text import END, MASK, PAD, SHAPES, START, WordPieces

LONGEST_WINDOW = 254
# How far a cue looks for its source and content, in words before and after its first word.
LINK_BEFORE, LINK_AFTER = 48, 80
LINK_SPAN = LINK_BEFORE + LINK_AFTER + 1
UNKNOWN = -1


@dataclass(frozen=True)
class Window:
    """Word pieces of some words in a row; `first[i]` is the row of the first piece of word `offset + i`."""

    document: Document
    offset: int
    pieces: np.ndarray  # [pieces, 4]: id, shape, before, quoted
    first: np.ndarray  # [words]

    @property
    def end(self) -> int:
        return self.offset + len(self.first)


def piece_rows(document: Document, tokenizer: WordPieces) -> list[list[tuple[int, int, int, int]]]:
    rows = []
    for word in document.words:
        ids = tokenizer.of(document.text[word.start : word.end])
        rows.append(
            [
                (p, word.shape + (SHAPES if i else 0), word.before if i == 0 else 0, word.quoted)
                for i, p in enumerate(ids)
            ]
        )
    return rows


def window_at(document: Document, rows: list, start: int, longest: int = LONGEST_WINDOW) -> Window:
    """The longest window that starts at a word."""
    pieces, first, end = [(START, 0, 0, 0)], [], start
    while end < len(rows) and (len(pieces) + len(rows[end]) < longest or end == start):
        first.append(len(pieces))
        pieces += rows[end][: longest - 1]
        end += 1
    pieces.append((END, 0, 0, 0))
    return Window(document, start, np.array(pieces, dtype=np.int64), np.array(first, dtype=np.int64))


def training_windows(document: Document, rows: list, random: np.random.Generator) -> list[Window]:
    """The document in windows side by side; the first is of random length, so that each pass cuts elsewhere."""
    windows, start = [], 0
    while start < len(rows):
        longest = int(random.integers(64, LONGEST_WINDOW)) if start == 0 else LONGEST_WINDOW
        windows.append(window_at(document, rows, start, longest))
        start = windows[-1].end
    return windows


@dataclass(frozen=True)
class Batch:
    pieces: torch.Tensor  # [windows, pieces, 4]
    mask: torch.Tensor  # [windows, pieces], true where a piece stands
    first: torch.Tensor  # [windows, words]
    words: torch.Tensor  # [windows, words], true where a word stands
    names: torch.Tensor | None  # [windows, words], of corpora.NAME_LABELS
    roles: torch.Tensor | None  # [windows, words], of corpora.ROLE_LABELS
    cues: torch.Tensor  # [cues, 3]: window, first word, end word (in words of the window)
    links: torch.Tensor  # [cues, LINK_SPAN], of corpora.LINK_LABELS
    acts: torch.Tensor  # [cues], of corpora.ACTS; UNKNOWN where it is not known


def gather(windows: list[Window]) -> Batch:
    """Of documents on which the same is marked: names, attributions or both."""
    length, words = max(len(w.pieces) for w in windows), max(len(w.first) for w in windows)
    pieces = np.full((len(windows), length, 4), PAD, dtype=np.int64)
    first = np.zeros((len(windows), words), dtype=np.int64)
    mask, present = np.zeros((len(windows), length), dtype=bool), np.zeros((len(windows), words), dtype=bool)
    cues, links, acts = [], [], []
    for i, window in enumerate(windows):
        pieces[i, : len(window.pieces)], mask[i, : len(window.pieces)] = window.pieces, True
        first[i, : len(window.first)], present[i, : len(window.first)] = window.first, True
        for link in window.document.links:
            if window.offset <= link.cue[0] and link.cue[1] <= window.end:
                cues.append((i, link.cue[0] - window.offset, link.cue[1] - window.offset))
                links.append(link_labels(link, window))
                acts.append(UNKNOWN if link.act is None else link.act)
    tensor = torch.from_numpy
    return Batch(
        tensor(pieces), tensor(mask), tensor(first), tensor(present),
        labels_of(windows, "names", words), labels_of(windows, "roles", words),
        torch.tensor(cues, dtype=torch.long).reshape(-1, 3),
        torch.tensor(links, dtype=torch.long).reshape(-1, LINK_SPAN), torch.tensor(acts, dtype=torch.long),
    )  # fmt: skip


def labels_of(windows: list[Window], kind: str, longest: int) -> torch.Tensor | None:
    """[windows, words]; None where the documents have none."""
    if getattr(windows[0].document, kind) is None:
        return None
    labels = torch.zeros((len(windows), longest), dtype=torch.long)
    for row, window in zip(labels, windows, strict=True):
        row[: len(window.first)] = torch.tensor(getattr(window.document, kind)[window.offset : window.end])
    return labels


def link_labels(link: Link, window: Window) -> list[int]:
    """What each word of the window around the cue is to it, seen from LINK_BEFORE words before the cue."""
    origin, labels = link.cue[0] - LINK_BEFORE, [0] * LINK_SPAN
    first, last = max(window.offset - origin, 0), min(window.end - origin, LINK_SPAN)
    for kind, ranges in ((1, link.content), (0, link.source)):
        for start, end in ranges:
            clipped = max(start - origin, first), min(end - origin, last)
            if clipped[0] < clipped[1]:
                paint(labels, clipped, kind)
    return opened(labels)


def hide(pieces: torch.Tensor, share: float, generator: torch.Generator) -> torch.Tensor:
    """Masks a share of the pieces, so that no single word is relied on; marks beside them stay."""
    hidden = torch.rand(pieces.shape[:2], generator=generator) < share
    hidden &= pieces[..., 0] > MASK
    pieces = pieces.clone()
    pieces[..., 0] = pieces[..., 0].masked_fill(hidden, MASK)
    return pieces
