import type { Attribution } from '../../../model/attribution';
import { slice } from '../../../model/span';
import { isCapital, lower, spanOf, word, type Passage } from '../text/passage';
import { once } from '../../../util/once';
import { quoted } from './quoted';
import type { QuoteRun } from './quote-runs';

type Introduced = NonNullable<QuoteRun['introduced']>;

/**
 * Finds the paragraphs that somebody speaks below "Doe said:", without marks, by paragraph: the one right below, and those down to the
 * last that speaks or pleads: "[I welcome the vote. ¶ It is a first step. ¶ We must all act.]" None where no mark could tell them from
 * those of an author who has spoken as "I" or "we" above.
 */
export function setOffBelow(
  passages: readonly Passage[],
): (colon: number, introduced: Introduced) => ReadonlyMap<Passage, Attribution> {
  const firstOwn = once(() => passages.findIndex(speaksForItself));
  return (colon, introduced) => {
    const below = passages.slice(colon + 1, colon + 1 + MOST);
    const isOver = (passage: Passage, at: number) =>
      !isPlain(passage) || (at > 0 && tellsOf(passage, introduced));
    const over = below.findIndex(isOver);
    const run = over < 0 ? below : below.slice(0, over);
    const told = run.slice(0, run.findLastIndex(speaksOrPleads) + 1);
    const isAuthors = told.length > 0 && firstOwn() >= 0 && firstOwn() < colon;
    return new Map(
      isAuthors ? [] : told.map((passage, at) => [passage, toLine(passage, introduced, at > 0)]),
    );
  };
}

/** In paragraphs. */
const MOST = 20;
/** In tokens. */
const LEAST = 3;

/** Sentences: neither a quotation nor a heading, nor what introduces the next one. */
const isPlain = (passage: Passage) =>
  passage.kind === 'paragraph' &&
  passage.tokens.length > LEAST &&
  isCapital(passage, 0) &&
  word(passage, passage.tokens.length - 1) !== ':';

/** "[The minister] will travel on", "[He] went on": told of who speaks, by the outlet. */
function tellsOf(passage: Passage, { source }: Introduced): boolean {
  if (/^s?he$/u.test(lower(passage, 0))) return true;
  const names = source.flatMap((span) => /(?:\p{Lu}\S*\s)*\p{Lu}\S*$/u.exec(slice(passage.text, span)) ?? []);
  const words = slice(passage.text, spanOf(passage, 0, passage.tokens.length));
  return names.some((name) => words.includes(name));
}

/** As "I" or "we", as the author of a text may too. */
export const speaksForItself = (passage: Passage): boolean =>
  passage.tokens.some((_, at) => isOwn(passage, at));

const speaksOrPleads = (passage: Passage): boolean =>
  speaksForItself(passage) || passage.tokens.some((_, at) => isPlea(passage, at));

/** "[We] will", "[our] aim"; not so "World War I", "the US", and “I” between marks. */
const isOwn = (passage: Passage, at: number): boolean =>
  !passage.quotedBy[at] &&
  (/^(?:[Ww]e|[Oo]ur|[Mm]y|us|me)$/u.test(word(passage, at)) ||
    (word(passage, at) === 'I' && (at === 0 || !isCapital(passage, at - 1))));

/** "They [must] act", "[It is vital] that they act". */
const isPlea = (passage: Passage, at: number): boolean =>
  !passage.quotedBy[at] &&
  (lower(passage, at) === 'must' ||
    (/^(?:vital|essential|crucial|imperative)$/u.test(lower(passage, at)) &&
      lower(passage, at - 2) === 'it'));

const toLine = (passage: Passage, { source, cue }: Introduced, goesOn: boolean) =>
  quoted({
    source,
    cue,
    content: [spanOf(passage, 0, passage.tokens.length)],
    confidence: 0.9,
    rule: goesOn ? 'quote-continued' : 'introduction',
  });
