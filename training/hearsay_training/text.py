"""Words, word pieces and the marks beside them: what the encoder sees of a text.

`src/extract/encoder/` repeats this file in TypeScript; `tests/extract/encoder/` compares the two
on texts written by `python -m hearsay_training.fixture`.
"""

import unicodedata
from dataclasses import dataclass

import regex

WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+|\S")
LONGEST_WORD = 100

PAD, UNKNOWN, START, END, MASK = 0, 100, 101, 102, 103

# Letter case of a word; a piece inside a word has the same value plus SHAPES.
OTHER, LOWER, TITLE, UPPER, MIXED, DIGITS = range(6)
SHAPES = 6
# What stands before a word.
GLUED, SPACE, BREAK = range(3)
# Where a word stands to double quotation marks.
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)


@dataclass(frozen=True)
class Word:
    """A run of letters and digits, or one other character; offsets in characters of the text."""

    start: int
    end: int
    shape: int
    before: int
    quoted: int


def shape_of(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return DIGITS if word[0].isnumeric() else OTHER
    if all(c == c.lower() for c in letters):
        return LOWER
    if len(letters) > 1 and all(c == c.upper() for c in letters):
        return UPPER
    if letters[0] != letters[0].lower() and all(c == c.lower() for c in letters[1:]):
        return TITLE
    return MIXED


def words_of(text: str) -> list[Word]:
    """The words of a text, in time linear in its length."""
    words: list[Word] = []
    end, open_quote = 0, False
    for match in WORD.finditer(text):
        gap = text[end : match.start()]
        before = BREAK if "\n" in gap else SPACE if gap else GLUED
        if before == BREAK:
            open_quote = False  # Quotation marks are counted anew in each paragraph.
        word, quoted = match.group(), INSIDE if open_quote else OUTSIDE
        if word == "“" or (word == '"' and not open_quote):
            quoted, open_quote = OPENING, True
        elif word == "”" or word == '"':
            quoted, open_quote = CLOSING, False
        end = match.end()
        words.append(Word(match.start(), end, shape_of(word), before, quoted))
    return words


class WordPieces:
    """Greedy longest-match-first word pieces of an uncased vocabulary (Wu et al. 2016, as in BERT)."""

    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        pieces = self.known.get(word)
        if pieces is None:
            pieces = self.known[word] = self._split(word)
        return pieces

    def _split(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces, start = [], 0
        while start < len(plain):
            for end in range(len(plain), start, -1):
                piece = self.ids.get(("##" if start else "") + plain[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return [UNKNOWN]
        return pieces or [UNKNOWN]
