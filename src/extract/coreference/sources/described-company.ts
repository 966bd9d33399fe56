import { slice, type Span } from '../../../model/span';
import { sentenceAt } from '../../tokens/token';
import { BUSINESSES } from '../../words/body-nouns';
import { countBefore, type Chain } from '../chain';
import { areOfOtherStates, statesIn } from '../people-by-description/role';
import { mentionsIn, type Referents } from '../referents';
import { isBusiness } from '../things-by-description/companies';

/** "the Ruritanian software maker", "the world's largest carmaker"; and not "the biggest union group". */
const CALLED = new RegExp(
  String.raw`^the (?:world['’]s )?(?:(?!(?:union|rights|rebel|militant|armed|terror|campaign|advocacy|lobby|aid|protest|opposition|rival) )[\p{L}.-]+ ){1,3}(?:group|miner|\p{L}*maker|${BUSINESSES})$`,
  'iu',
);
const MOST = /\b(?:largest|biggest|oldest|leading)\s/iu;
/** In characters. */
const FARTHEST = 1500;

/**
 * The company that words mean which tell its state or that it is the largest: "Roe Bank said … [The Ruritanian lender] said". The
 * only one named in the sentence or the one before, else the one spoken of most, of several such the one named first; none that the
 * text gives to another state.
 */
export function findDescribedCompany(referents: Referents, words: string, span: Span): Chain | undefined {
  const { tokenized, text, lexicon } = referents;
  if (!CALLED.test(words)) return undefined;
  const states = statesIn(words, lexicon);
  if (states.length === 0 && !MOST.test(words)) return undefined;
  const { start } = span;
  const isOther = (one: Span) => areOfOtherStates(states, statesIn(toldBeside(text, one), lexicon));
  const named = mentionsIn(referents, { start: Math.max(0, start - FARTHEST), end: start }).filter(
    ({ form, chains }) =>
      form === 'NAME' && chains.length === 1 && chains.every((one) => isBusiness(one, referents)),
  );
  const others = new Set(named.filter(isOther).flatMap(({ chains }) => chains));
  const before = named.filter(({ chains }) => !chains.some((chain) => others.has(chain)));
  const sentence = sentenceAt(tokenized, start);
  const near = before.filter((one) => sentence - sentenceAt(tokenized, one.start) <= 1);
  const [only, ...further] = new Set(near.flatMap(({ chains }) => chains));
  if (only && further.length === 0) return only;
  const byCount = (a: Chain, b: Chain) => countBefore(b, start) - countBefore(a, start);
  return before.flatMap(({ chains }) => chains).sort(byCount)[0];
}

const BEFORE = /(?:\p{L}[\p{L}-]*\s){0,3}$/u;
const BEHIND = /^,\s(?:an?|the)\s[^,.;\n]{0,60}/u;

/** The name with what the text tells beside it: "[Sylvanian carmaker Roe]", "[Roe, a Sylvanian carmaker]". */
function toldBeside(text: string, one: Span): string {
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, one.start - 60), one.start)) ?? [];
  const [behind = ''] = BEHIND.exec(text.slice(one.end, one.end + 70)) ?? [];
  return `${before}${slice(text, one)}${behind}`;
}
