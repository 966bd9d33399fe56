import type { Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { Chain } from '../chain';
import type { Referents, ResolvedMention } from '../referents';
import { standsFor } from './collective-words';

/** In characters: how far behind the words the next sentences may begin. */
const FARTHEST = 500;
/** "Jane Doe[, 34, from Leeds]": as whom nobody knows yet is introduced. */
const AGED = /^,\s(?:who is\s|aged\s)?\d{1,2},\s/u;

/** "a teacher [held] abroad", "a man [accused] of fraud". */
const DOING = /\s(?:held|born|found|caught|shot|\p{Ll}{3,}(?:ed|ing))\s/u;

/**
 * The one of whom a lead tells before it names her: "[A teacher held abroad] told a friend that she would be home soon. Jane Doe, 34,
 * was arrested in May." Undefined where a paragraph does not open so, or another stands between.
 */
export function namedNext(referents: Referents, words: string, { start, end }: Span): Chain | undefined {
  const { text, mentions, lexicon } = referents;
  const [person = ''] = words.split(DOING);
  const opens = start === 0 || text[start - 1] === '\n';
  if (!opens || !/^an?\s/iu.test(words) || standsFor(person, lexicon) !== 'person') return undefined;
  const from = firstAfter(mentions, end);
  const near = mentions.slice(from, firstAfter(mentions, end + FARTHEST));
  const next = near.find(({ form, chains: [one] }) => form === 'NAME' && one?.kind === 'PERSON');
  return next && isIntroduced(next, text) ? next.chains[0] : undefined;
}

/** Named for the first time, at the head of a paragraph, with an age. */
function isIntroduced({ start, end, chains }: ResolvedMention, text: string): boolean {
  const isFirst = chains.every(({ mentions }) => mentions.every((one) => one.start >= start));
  return isFirst && text[start - 1] === '\n' && AGED.test(text.slice(end, end + 20));
}
