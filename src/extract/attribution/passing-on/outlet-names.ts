import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import { ENDINGS_ONLY, ENDINGS_TOO } from '../../words/domain-endings';
import { OUTLET_NOUNS, SHOWS } from '../../words/outlet-nouns';
import { DAY_NAME } from '../../words/word-classes';
import { AND_NOUN, PAPERS, RECORDINGS, SEEN } from '../../words/media-words';

/** Whether words name an outlet. */
export type IsOutlet = (words: string) => boolean;

/** Who is an outlet in one text. */
export interface Outlets {
  readonly isOutlet: IsOutlet;
  /** The names that the text itself introduces as an outlet's. */
  readonly introduced: ReadonlySet<string>;
  /** Those of them that stand beside a noun for an outlet. */
  readonly called: ReadonlySet<string>;
  /** The names of those who are told something in it, outlets or not. */
  readonly told: ReadonlySet<string>;
}

const NOUN = String.raw`(?:newspaper|(?:Sunday|local|regional|evening|morning|business) paper|blog|(?:talk|TV|radio|news) (?:show|programme|program)|newswire|news agency|agency|broadcaster|weekly|daily|monthly|magazine|tabloid|podcast|documentary|newsletter|(?:[Ss]tate|[Pp]ublic|[Pp]rivate|[Nn]ational|[Ll]ocal) (?:television|TV|radio)|(?:breakfast|morning|evening|radio|television|TV|business|news|current affairs) (?:channel|show|programme|program|site)|[Ii]nvestigative (?:site|outlet|portal)|(?:TV |television |Telegram )?channel|(?:radio|TV|television|news) station|(?:news|sports|business) (?:site|website|portal|outlet)|website|portal|journal)`;
const NOUN_BEHIND = String.raw`(?:newspaper|newswire|(?:news |press )agency|broadcaster|weekly|daily|monthly|magazine|tabloid|podcast|(?:TV |television |Telegram |radio )(?:channel|station)|(?:news|sports|business) (?:site|website|portal|outlet))`;
const NAME = String.raw`(?!${DAY_NAME}\b)\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:(?:of|and|de|del|della|des|du|di|da|do|der|am|im|an der) )?\p{Lu}[\p{L}\p{N}’'&-]*){0,3}(?: \d{1,2}\b)?`;
/** Nouns that alone may be of another house: "the construction site", "the travel agency". */
const ANY_NOUN = `(?:${NOUN_BEHIND}|${OUTLET_NOUNS}|${SHOWS})`;
const HEARS = String.raw`(?:told|tells?|telling|assured|assuring|informed|to|with|by|on|through|via)`;
const ways = (patterns: readonly string[]) => patterns.map((way) => new RegExp(way, 'gmu'));
/** A noun beside a name tells that it is an outlet's: "the German weekly [Example]", "told the [Example] agency", "his podcast, [Example]". */
const CALLED = ways([
  String.raw`\b(?:[Tt]he|[Bb]y|told|with) (${NAME}) ${NOUN_BEHIND}\b(?! (?!${DAY_NAME})\p{Lu})`,
  String.raw`\b${NOUN} (${NAME})`,
  String.raw`\b\p{Lu}\p{L}+ (?:site|station|outlet) (${NAME})`,
  String.raw`\b(?:${NOUN}|programme|program|show) ["“«‘]((?:\d+ )?${NAME})["”»’]`,
  String.raw`\b(?:on|told|to|with) (?:the )?(\p{Lu}{3,8})['’]s (?:["“‘]|'')\p{Lu}[^"”’'\n]{2,40}(?:[,.](?:["”’]|'')|(?:["”’]|'')(?! (?!(?:that|on|at|in|about|to|and|as)\b)\p{Ll}))`,
  String.raw`\btold (?:["“]|'')(${NAME})[,.]?(?:["”]|'')`,
  String.raw`\b[Ii]n (?:today|yesterday|this week|\p{Lu}\p{Ll}+day)['’]s (${NAME})`,
  String.raw`\b${HEARS} the (${NAME}) ${ANY_NOUN}\b(?! (?!${DAY_NAME})\p{Lu})`,
  String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:\p{Ll}+ )?(?:podcast|newsletter|radio show|TV show|talk show|blog),? (${NAME})`,
  String.raw`\b(?:on|to|with|by) ((?:Channel|Kanal) \d{1,2})\b`,
  String.raw`\b((?:TV|Radio|Rádio|Télé) \p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){0,2})`,
]);
/** What it does tells so, which somebody may do as well: "[Example] reported, citing two officials", "a letter seen by [Example]", "AMSTERDAM, May 2 ([Example]) — ". */
const CITED = ways([
  String.raw`^[^\n.]{0,60}\((${NAME})\)[.:]? ?(?:--|[—–-]) `,
  String.raw`^[^\n|]{3,60}(?: \| [^\n|]{2,40}){0,2} \| (${NAME})$`,
  String.raw`[,”"] (?:the )?(${NAME})${AND_NOUN} (?:reports|reported)(?: on \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+day)?[,.]`,
  String.raw`\b(?:${PAPERS}|${RECORDINGS}) (?:[^.,;\n]{1,40} )?(?:${SEEN}) by (?:the )?(${NAME})(?! \p{Ll}+ed\b)`,
  String.raw`(${NAME})${AND_NOUN} (?:\p{Ll}+ )?(?:reported|reports|wrote|writes)[^.\n]{0,60}?,? (?:citing|quoting|with reference to)\b`,
  String.raw`\b[Aa]ccording to (?:the )?(${NAME})${AND_NOUN}, (?:citing|quoting|which (?:cited|quoted|cites|quotes))\b`,
  String.raw`\b(?:in|during|gave|given) (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,3}interview (?:with|to|for|on|in) (?:the )?(${NAME})`,
  String.raw`\b[Ii]n (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,3}(?:commentary|column|op-ed|essay|opinion piece|guest piece) (?:for|in|published (?:by|in)) (?:the )?(${NAME})`,
]);
const OUTLET_NOUN =
  /\b(?:newspapers?|news agency|broadcaster|magazine|radio|television|tv|news website|tabloid|podcast|TV|(?:state|local|national|public) media)\b/u;
/** A word in a name that only outlets have: "Radio Example", "the Example Gazette". */
const WORD_OF_OUTLET = String.raw`\b(?:News|Newspaper|Press|Radio|TV|Television|Times|Herald|Tribune|Gazette|Daily|Weekly|Journal|Courier|Chronicle|Observer|Telegraph|Review|Post|Globe|Examiner|Inquirer|Sentinel|Dispatch|Bulletin|Newswire|Broadcasting|Ledger|Zeitung|Kurier|Nachrichten|Rundschau|Corriere|Gazzetta|Diario|Jornal|Kathimerini|FM)\b|\b(?:Sunday|Evening|Morning|Daily) \p{Lu}|\p{Lu}\S* (?:Mirror|Guardian|Standard|Monitor|Echo|Argus|Mail|Express|Register|Record|Wire|Star|Sun|Mercury|Advertiser|Recorder|Today|Tonight|Online|Insider|Digest|Inform|Desk)$`;
const OUTLET_WORD = new RegExp(
  String.raw`${WORD_OF_OUTLET}|^\S+\p{L}\.(?:${ENDINGS_ONLY}|${ENDINGS_TOO})$`,
  'u',
);

/** "Review", "Examiner": the last word of the name of many an outlet. */
export const isOutletWord = (word: string) => /^\p{Lu}\p{L}+$/u.test(word) && OUTLET_WORD.test(`X ${word}`);

/** "told [Example] that", where it may also be somebody or another body. */
const TOLD = new RegExp(
  String.raw`\b(?:told|tells|telling) (${NAME})(?= (?:that|it|he|she|they|the|this|on|in|last|by)\b|[,:.])`,
  'gu',
);

/** Who is an outlet in a text: what the lists hold, what its name or a noun beside it tells, what the text introduces as one. */
export function outletsIn(text: string, lexicon: OutletLexicon): Outlets {
  const called = namesBy(CALLED, text);
  const cited = [...namesBy(CITED, text)].filter((name) => !isPlace(name, lexicon));
  const introduced = new Set([...called, ...cited]);
  const keys = new Set([...introduced].filter((name) => !isPerson(name, lexicon)).map(lexiconKey));
  const isNamed = (name: string) => lexicon.outlets.has(lexiconKey(name)) || keys.has(lexiconKey(name));
  const known = new Map<string, boolean>();
  const isOutlet: IsOutlet = (words) => {
    const is =
      known.get(words) ??
      (OUTLET_NOUN.test(words) || OUTLET_WORD.test(words) || namesIn(words).some(isNamed));
    known.set(words, is);
    return is;
  };
  return { isOutlet, introduced, called, told: namesBy([TOLD], text) };
}

type OutletLexicon = Pick<Lexicon, 'outlets' | 'givenNames' | 'cities' | 'regions' | 'states'>;

/** "in an interview in [Strelsau]". */
function isPlace(name: string, { cities, regions, states }: OutletLexicon): boolean {
  const key = lexiconKey(name);
  return cities.has(key) || regions.has(key) || states.has(key);
}

const namesBy = (ways: readonly RegExp[], text: string): ReadonlySet<string> =>
  new Set(ways.flatMap((way) => [...text.matchAll(way)].map(([, name = '']) => name)));

/** "Jane Doe", and not "RIA Example". */
function isPerson(name: string, { givenNames }: Pick<Lexicon, 'givenNames'>): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && /\p{Ll}/u.test(first) && givenNames.has(lexiconKey(first));
}

/** "the Ruritanian daily [Example]", "the [Example]". */
const BARE = new RegExp(String.raw`(?:^|\s)(?:the|an?|${NOUN}) (${NAME})$`, 'u');

/** "the [Example] agency". */
const CALLED_BEFORE_NOUN = new RegExp(String.raw`^(?:the\s)?(${NAME}) ${ANY_NOUN}$`, 'u');

/** "Example News's Jane Doe", "the correspondent of Example News": the words, and those for the house that somebody works for. */
function namesIn(words: string): string[] {
  const [owner = ''] = words.split(/['’]s?\s/u);
  const [, house = ''] = /\b(?:of|from|at|with) (.+)$/u.exec(words) ?? [];
  const [, bare = ''] = BARE.exec(words) ?? [];
  const [, called = ''] = CALLED_BEFORE_NOUN.exec(words) ?? [];
  return [owner, house, bare, called].filter(Boolean);
}
