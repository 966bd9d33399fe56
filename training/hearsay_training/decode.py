"""What a trained reader finds in whole documents."""

from dataclasses import dataclass

import numpy as np
import torch

from .corpora import LINK_LABELS, ROLES, Document, Link, Range, opened, paint
from .reader import Reader, around_cues
from .text import WordPieces
from .windows import LINK_BEFORE, Window, gather, piece_rows, window_at

# Roles and links are two readings of the same words. What the links say is worth this much to the roles, in log space,
# and a span of the links takes the ends of the role that it shares this much of its words with.
# Chosen on PolNeAR's development set: content +1.9 exact F1, source +0.3, cue +0.2 on linking alone.
AGREEMENT, SHARED = 0.5, 0.5
CUE = ROLES.index("cue")
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


def painted(links: list[Link], size: int) -> list[int]:
    """Links laid over one another as labels of roles; source and cue win over content."""
    labels = [0] * size
    for kind, of in ((2, lambda x: x.content), (1, lambda x: [x.cue]), (0, lambda x: x.source)):
        for link in links:
            for words in of(link):
                paint(labels, words, kind)
    return opened(labels)


def shared(a: Range, b: Range) -> float:
    """The share of words of two ranges that are in both (Jaccard)."""
    common = min(a[1], b[1]) - max(a[0], b[0])
    return max(common, 0) / (max(a[1], b[1]) - min(a[0], b[0]))


def settled(found: list[Range], roles: list[Range]) -> list[Range]:
    """Each range with the ends of the first role that shares most with it, where enough is shared."""
    best = [max(roles, key=lambda role: shared(role, words), default=words) for words in found]
    return sorted({role if shared(role, words) >= SHARED else words for words, role in zip(found, best, strict=True)})


@torch.no_grad()
def link_cues(reader: Reader, states: torch.Tensor, cues: list[Range]) -> list[Link]:
    if not cues:
        return []
    at = torch.tensor([(0, start, end) for start, end in cues])
    words = reader.narrow(states).unsqueeze(0)
    around, in_cue, present = around_cues(words, torch.ones(words.shape[:2], dtype=torch.bool), at)
    emissions, _ = reader.linker(around, in_cue, present)
    links = []
    for cue, emission, stands in zip(cues, emissions, present, strict=True):
        labels = reader.link.best(emission[stands])
        origin = cue[0] - LINK_BEFORE + int(np.argmax(stands.numpy()))
        moved = [[(origin + s, origin + e) for s, e in ranges(labels, kind)] for kind in range(len(LINK_LABELS) // 2)]
        links.append(Link(cue, *moved))
    return links


@torch.no_grad()
def read_roles(reader: Reader, document: Document, tokenizer: WordPieces, overlap: int = OVERLAP) -> Reading:
    """Cues are found, linked, and looked for once more with what the links say."""
    if not document.words:
        return Reading([], [])
    states = word_states(reader, reading_windows(document, tokenizer, overlap))
    emissions = reader.emit_roles(states).clone()
    links = link_cues(reader, states, ranges(reader.roles.best(emissions), CUE))
    emissions[torch.arange(len(emissions)), painted(links, len(emissions))] += AGREEMENT
    roles = reader.roles.best(emissions)
    sources, cues, contents = (ranges(roles, kind) for kind in range(3))
    links = link_cues(reader, states, cues)
    return Reading(roles, [Link(x.cue, settled(x.source, sources), settled(x.content, contents)) for x in links])


@torch.no_grad()
def read_names(reader: Reader, document: Document, tokenizer: WordPieces, overlap: int = OVERLAP) -> list[int]:
    states = word_states(reader, reading_windows(document, tokenizer, overlap))
    return reader.names.best(reader.emit_names(states))
