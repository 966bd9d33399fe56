import type { Lexicon } from '../../model/lexicon';
import type { FoundMention } from '../mentions/found-mention';
import type { Draft, Range } from './draft';
import { lower, spanOf, word, type Passage } from './passage';
import { DETERMINERS } from './words';

const LONGEST_SOURCE = 7;

/** A headline that names its source with a mark: "[The talks are over] — [mass media]", "[Jane Doe]: [The talks are over]". */
export function readHeadline(
  passage: Passage,
  mentions: readonly FoundMention[],
  lexicon: Pick<Lexicon, 'collectives'>,
): Draft | undefined {
  const length = passage.tokens.length;
  const dash = lastDash(passage);
  const behind = dash === undefined ? undefined : { from: dash + 1, end: length };
  if (behind && dash !== undefined && dash > 3 && isSource(passage, behind, mentions, lexicon))
    return claim(behind, { from: 0, end: dash });
  const colon = firstColon(passage);
  const before = colon === undefined ? undefined : { from: 0, end: colon };
  if (before && colon !== undefined && length - colon > 4 && isSource(passage, before, mentions, lexicon))
    return claim(before, { from: colon + 1, end: length });
  return undefined;
}

function claim(source: Range, content: Range): Draft {
  return {
    rule: 'headline',
    sense: undefined,
    source,
    cue: [],
    content: [content],
    speech: true,
    confidence: 0.7,
  };
}

function lastDash(passage: Passage): number | undefined {
  for (
    let at = passage.tokens.length - 2;
    at > 0 && passage.tokens.length - at <= LONGEST_SOURCE + 1;
    at -= 1
  ) {
    if (/^(?:[—–-]|--)$/u.test(word(passage, at))) return at;
  }
  return undefined;
}

function firstColon(passage: Passage): number | undefined {
  for (let at = 1; at <= LONGEST_SOURCE && at < passage.tokens.length; at += 1)
    if (word(passage, at) === ':') return at;
  return undefined;
}

/** A name or a word for unnamed sources: "mass media", "two officials", "Jane Doe". */
function isSource(
  passage: Passage,
  range: Range,
  mentions: readonly FoundMention[],
  lexicon: Pick<Lexicon, 'collectives'>,
): boolean {
  const last = lower(passage, range.end - 1);
  if (lexicon.collectives.has(last) || lexicon.collectives.has(last.replace(/s$/u, ''))) return true;
  const first = DETERMINERS.has(lower(passage, range.from)) ? range.from + 1 : range.from;
  const span = spanOf(passage, first, range.end);
  return mentions.some(
    (mention) =>
      (mention.kind === 'PERSON' || mention.kind === 'ORGANISATION') &&
      mention.end === span.end &&
      mention.start <= (passage.tokens[range.end - 1]?.start ?? 0) &&
      (mention.title ?? mention).start <= span.start,
  );
}
