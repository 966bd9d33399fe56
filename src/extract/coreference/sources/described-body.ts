import type { Lexicon } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import { sentenceAt } from '../../tokens/token';
import { BUSINESSES, BUSINESSES_ONLY } from '../../words/body-nouns';
import { countBefore, isBody, someName, type Chain } from '../chain';
import { areOfOtherStates, statesIn } from '../people-by-description/role';
import { inLastSentence, mentionsIn, type Referents } from '../referents';
import { isBusiness } from '../things-by-description/companies';

/** "the Ruritanian software maker", "the Roeville-based watchdog", "the Roeville, Freedonia-based firm", "the UN health agency", "the club"; not "the rival carmaker", "the parent company". */
const CALLED =
  /^[Tt]he (?:\p{Lu}[\p{L}. ]{1,30}, (?=\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?-based ))?(?:(?!(?:news|press|rival|other|second|third|same|new|former|parent|sister|local|state|two|three|four|five|several|of|and|for|in) )[\p{L}\d.’'-]+ ){0,4}?(?<noun>(?:central |(?:oil|energy|tech|technology|social|social media|video|streaming|trading|e-commerce) (?=major|platform))?(?<!\b(?:policy|film|peace) )\p{L}+)$/u;
const MOST = /\b(?:largest|biggest|oldest|leading)\s/iu;
const BUSINESS = new RegExp(`^(?:\\p{L}[\\p{L} -]* (?:platform|major)|${BUSINESSES_ONLY})$`, 'iu');
/** "the largest broker" is a company, "the customs broker" may be somebody. */
const TRADE = new RegExp(`^(?:${BUSINESSES})$`, 'iu');
/** Of whom each stands for: what their names may end in, if that tells what they are. */
const SORTS: readonly (readonly [noun: RegExp, heads: RegExp])[] = [
  [/^(?:lender|institution)$/iu, /\b(?:bank|fund|savings|institution)\b/iu],
  [/^carrier$/iu, /air|jet|wings|aero/iu],
  [
    /^(?:agency|watchdog|regulator|bureau|monitor|forecaster)$/iu,
    /\b(?:agency|organi[sz]ation|programme|fund|administration|authority|bureau|board|service|observatory|watch|office|commission)\b/iu,
  ],
  [
    /^(?:group|organi[sz]ation|charity|movement|NGO|non-?profit)$/iu,
    /\b(?:watch|organi[sz]ation|association|foundation|alliance|front|movement|society|federation|union|network|institute|trust|observatory)\b/iu,
  ],
  [/^union$/iu, /\b(?:union|association|federation|congress|guild)\b/iu],
  [/^party$/iu, /\b(?:party|alliance|front|movement|congress|union|league|democrats?)\b/iu],
  [/^(?:alliance|coalition)$/iu, /\b(?:alliance|organi[sz]ation|coalition)\b/iu],
  [/^(?:club|team|side|franchise)$/iu, /\bclub\b/iu],
];
/** What no bare name is: Roe is no union where "Pilots at Roe will strike. [The union] said". */
const TOLD_ONLY = /^(?:union|regulator|watchdog|agency|bureau|charity|NGO|non-?profit|party|carrier)$/iu;
/** "EPA", "FBI". */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** In characters. */
const FARTHEST = 1500;
/** In sentences. */
const NEAR = 2;

/**
 * The body that words mean which tell what it is: "Roe Bank said … [The Ruritanian lender] said", "Roe Watch left. [The rights
 * group] said". The only one that may be it in the last sentence that names such; else, where its state or rank is told, the one
 * spoken of most, of several such the one named first; none that the text gives to another state.
 */
export function findDescribedBody(referents: Referents, words: string, span: Span): Chain | undefined {
  const { tokenized, text, lexicon } = referents;
  const mayBe = sortOf(words, referents);
  if (!mayBe) return undefined;
  const states = statesIn(words, lexicon);
  const { start } = span;
  const isOther = (one: Span) => areOfOtherStates(states, statesIn(toldBeside(text, one), lexicon));
  const named = mentionsIn(referents, { start: Math.max(0, start - FARTHEST), end: start }).filter(
    ({ form, chains }) => form === 'NAME' && chains.length === 1 && chains.every(mayBe),
  );
  const others = new Set(named.filter(isOther).flatMap(({ chains }) => chains));
  const here = tokenized.sentences[sentenceAt(tokenized, start)]?.start ?? start;
  const before = named.filter(({ end, chains }) => end <= here && !chains.some((chain) => others.has(chain)));
  const near = inLastSentence(referents, before);
  const [only, ...further] = new Set(near.flatMap(({ chains }) => chains));
  const isNear = sentenceAt(tokenized, start) - sentenceAt(tokenized, near[0]?.start ?? 0) <= NEAR;
  if (isNear && further.length === 0) return only;
  if (states.length === 0 && !MOST.test(words)) return undefined;
  const byCount = (a: Chain, b: Chain) => countBefore(b, start) - countBefore(a, start);
  return before.flatMap(({ chains }) => chains).sort(byCount)[0];
}

/** Who may be called by the words: a company, or a body whose name says nothing else. */
function sortOf(words: string, referents: Referents): ((chain: Chain) => boolean) | undefined {
  const noun = CALLED.exec(words)?.groups?.['noun'];
  if (!noun) return undefined;
  const heads = SORTS.find(([nouns]) => nouns.test(noun))?.[1];
  const isRanked = TRADE.test(noun) && (MOST.test(words) || statesIn(words, referents.lexicon).length > 0);
  if (!heads && !isRanked && !BUSINESS.test(noun)) return undefined;
  if (!heads) return (chain) => isBusiness(chain, referents) && !isSociety(chain);
  const isSuch = (name: string) => heads.test(name) || !tellsSort(name, referents.lexicon);
  const isTold = (chain: Chain) =>
    !TOLD_ONLY.test(noun) ||
    someName(
      chain,
      (name) => heads.test(name) || (/^(?:agency|bureau)$/iu.test(noun) && ACRONYM.test(name)),
    ) ||
    isCalled(chain, noun, referents.text);
  return (chain) =>
    isBody(chain) &&
    [...chain.names.keys()].every((name) => isSuch(name) && !referents.isOutlet(name)) &&
    isTold(chain);
}

/** "the media [watchdog] Roe", "Roe, the media [watchdog], said". */
function isCalled({ mentions }: Chain, noun: string, text: string): boolean {
  const behind = new RegExp(
    `^, (?:an?|the|its) (?:(?!(?:of|by|for|at|in|to) )[\\p{L}’'-]+ ){0,4}${noun}(?:[,.]| (?:of|for|in|that|which)\\b)`,
    'iu',
  );
  return mentions.some(
    ({ start, end }) =>
      text
        .slice(Math.max(0, start - 20), start)
        .toLowerCase()
        .endsWith(` ${noun.toLowerCase()} `) || behind.test(text.slice(end, end + 90)),
  );
}

/** "Roe Watch", "Society of Roes", "Roe Inc": a name with a word for what it is. */
const tellsSort = (name: string, { organisationWords }: Lexicon) =>
  FIRM.test(name) || name.split(/[\s’'-]+/u).some((word) => organisationWords.has(word.toLowerCase()));
const FIRM = /\b(?:Airlines?|Airways|Motors|Inc|Ltd|plc|PLC|Corp|Holdings|Electronics|Works|Foods|Energy)\b/u;
const isSociety = (chain: Chain) => someName(chain, (name) => /\b(?:Watch|Front|Alliance)\b/u.test(name));

const BEFORE = /(?:\p{L}[\p{L}-]*\s){0,3}$/u;
const BEHIND = /^,\s(?:an?|the)\s[^,.;\n]{0,60}/u;

/** The name with what the text tells beside it: "[Sylvanian carmaker Roe]", "[Roe, a Sylvanian carmaker]". */
function toldBeside(text: string, one: Span): string {
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, one.start - 60), one.start)) ?? [];
  const [behind = ''] = BEHIND.exec(text.slice(one.end, one.end + 70)) ?? [];
  return `${before}${slice(text, one)}${behind}`;
}
