"""What a trained reader finds in whole documents."""

from dataclasses import dataclass

import numpy as np
import torch

from .corpora import LINK_LABELS, Document, Link, Range
from .reader import Reader, around_cues
from .text import WordPieces
from .windows import LINK_BEFORE, Window, gather, piece_rows, window_at

# Words that a window shares with the one before it, so that none is read without its surroundings.
OVERLAP = 24


def reading_windows(document: Document, tokenizer: WordPieces, overlap: int = OVERLAP) -> list[Window]:
    rows, windows, start = piece_rows(document, tokenizer), [], 0
    while start < len(rows):
        windows.append(window_at(document, rows, start))
        if windows[-1].end >= len(rows):
            break
        # At most every fourth word is shared: where words have many pieces, windows would hardly move on.
        start = max(windows[-1].end - min(overlap, len(windows[-1].first) // 4), start + 1)
    return windows


@torch.no_grad()
def word_states(reader: Reader, windows: list[Window]) -> torch.Tensor:
    """[words, WIDTH]; a word in two windows is read where it stands farther from the edge."""
    states: list[torch.Tensor] = []
    for i, window in enumerate(windows):
        rows = reader.words(gather([window]))[0].float()
        shared = windows[i - 1].end - window.offset if i else 0
        states.append(rows[shared // 2 :])
        if i:
            states[-2] = states[-2][: len(states[-2]) - (shared - shared // 2)]
    return torch.cat(states)


def ranges(labels: list[int], kind: int) -> list[Range]:
    """The spans of one kind in BIO labels."""
    found: list[Range] = []
    for i, label in enumerate(labels):
        if label == 2 * kind + 1:
            found.append((i, i + 1))
        elif label == 2 * kind + 2:
            found[-1] = (found[-1][0], i + 1)
    return found


@dataclass(frozen=True)
class Reading:
    """In words of the document."""

    roles: list[int]
    links: list[Link]


@torch.no_grad()
def read_roles(reader: Reader, document: Document, tokenizer: WordPieces, overlap: int = OVERLAP) -> Reading:
    if not document.words:
        return Reading([], [])
    states = word_states(reader, reading_windows(document, tokenizer, overlap))
    roles = reader.roles.best(reader.emit_roles(states))
    cues = ranges(roles, 1)
    if not cues:
        return Reading(roles, [])
    at = torch.tensor([(0, start, end) for start, end in cues])
    words = reader.narrow(states).unsqueeze(0)
    around, in_cue, present = around_cues(words, torch.ones(words.shape[:2], dtype=torch.bool), at)
    emissions = reader.linker(around, in_cue, present)
    links = []
    for cue, emission, stands in zip(cues, emissions, present):
        first = int(np.argmax(stands.numpy()))
        labels = reader.link.best(emission[stands])
        origin = cue[0] - LINK_BEFORE + first
        moved = [[(origin + s, origin + e) for s, e in ranges(labels, kind)] for kind in range(len(LINK_LABELS) // 2)]
        links.append(Link(cue, *moved))
    return Reading(roles, links)


@torch.no_grad()
def read_names(reader: Reader, document: Document, tokenizer: WordPieces, overlap: int = OVERLAP) -> list[int]:
    states = word_states(reader, reading_windows(document, tokenizer, overlap))
    return reader.names.best(reader.emit_names(states))
