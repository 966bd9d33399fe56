"""What stands before each token of a tokenised text."""

import re

JOINED = re.compile(r"[.,;:!?%)\]}…”]|''|'s|’s|n't|n’t|['’](re|ve|ll|d|m|t)", re.IGNORECASE)
OPENING = {"“", "‘", "(", "[", "``", "$", "£", "€", "#", "@"}
BETWEEN_WORDS = {"-", "–", "/"}
AFTER_APOSTROPHE = re.compile(r"s|t|re|ve|ll|d|m", re.IGNORECASE)
# Two sentences a paragraph, as news is printed.
PARAGRAPH = 2
# Of a dateline ("LAGOS, 26 June - Four …"), whose dash stands alone.
DATELINE = 15


def spaced(record: dict) -> list[str]:
    return [" " if i else "" for i in range(len(record["tokens"]))]


def printed(record: dict) -> list[str]:
    """No gap where print has none ("Roe's", "(Ruritania)"), an empty line between paragraphs."""
    tokens, gaps, quote_is_open = record["tokens"], [], False
    sentences = {start for start, _ in record["sents"]}
    paragraphs = {start for start, _ in record["sents"][::PARAGRAPH]} - {0}
    after_opening = True
    for i, token in enumerate(tokens):
        if i in paragraphs:
            quote_is_open = False
        closes = token == '"' and quote_is_open
        opens = token in OPENING or (token == '"' and not quote_is_open)
        joins = between_words(tokens, i) and i not in sentences
        if token == '"':
            quote_is_open = not quote_is_open
        glued = after_opening or closes or joins or belongs_to_word_before(tokens, i)
        gaps.append("\n\n" if i in paragraphs else "" if glued and i not in sentences or not i else " ")
        after_opening = opens or joins
    return gaps


def belongs_to_word_before(tokens: list[str], i: int) -> bool:
    apart = i > 0 and tokens[i - 1] in ("'", "’") and AFTER_APOSTROPHE.fullmatch(tokens[i])
    return bool(JOINED.fullmatch(tokens[i]) or apart)


def between_words(tokens: list[str], i: int) -> bool:
    """The hyphen of "anti - gay"."""
    if tokens[i] not in BETWEEN_WORDS or not DATELINE <= i < len(tokens) - 1:
        return False
    return tokens[i - 1][-1].isalnum() and tokens[i + 1][0].isalnum()
