import type { Chain } from '../chain';
import type { PersonDescription } from './person-descriptions';

/** Words for somebody on trial, and for whom a lawyer speaks. */
export const ACCUSED = /^(?:client|defendant|accused|suspect)$/u;

const TRIAL =
  /\b(?:trial|defendant|defen[cs]e attorney|defen[cs]e lawyer|prosecutors?|jury|jurors|pleaded|charged with|indicted|convicted|sentenced|acquitted)\b/giu;
/** "Jane Doe, 54, [is accused of] theft". */
const CHARGED =
  /^(?:,[^.;\n]{1,40},)?\s(?:(?:is|was|has been|had been|stands?)\s)?(?:accused of|charged with|on trial|standing trial|indicted|pleaded|denies (?:\w+ing|the charges?|\w+ (?:counts?|charges?)))\b/u;
/** In characters: how far behind a name the charge stands. */
const BEHIND = 80;
/** As many of these words make the text one about a trial. */
const FEWEST = 4;
/** In characters, to either side of such a word. */
const NEAR = 200;

/**
 * Finds whom "the defendant", "her client" mean: who is named most beside the words of a trial: "[Jane Doe] is charged with theft.
 * Her lawyer said [her client] was ill." Nobody where the text has no such words or the description means several.
 */
export function accusedIn(
  text: string,
  people: readonly Chain[],
): (description: PersonDescription) => Chain | undefined {
  const places = [...text.matchAll(TRIAL)].map(({ index }) => index);
  if (places.length < FEWEST) return () => undefined;
  const count = ({ mentions }: Chain) =>
    places.filter((place) => mentions.some(({ start }) => Math.abs(start - place) < NEAR)).length;
  const charged = people.filter(({ mentions }) =>
    mentions.some(({ end, form }) => form === 'NAME' && CHARGED.test(text.slice(end, end + BEHIND))),
  );
  const [most] = (charged.length > 0 ? charged : people)
    .filter((chain) => !chain.roles.some(({ family }) => family === 'lawyer' || family === 'judge'))
    .map((chain) => ({ chain, count: count(chain) }))
    .sort((a, b) => b.count - a.count);
  return ({ plural, indefinite, bare }) =>
    plural || indefinite || bare || !most?.count ? undefined : most.chain;
}
