import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import type { FoundMention } from '../../mentions/found-mention';
import { isLegalForm } from '../../mentions/kinds/company-names';
import { SHIP_PREFIXES } from '../../words/ship-prefixes';
import { initials } from '../../../util/initials';
import { PARTIES } from '../../mentions/party-adjectives';
import { isOutletWord } from '../../attribution/passing-on/outlet-names';
import { addMention, addName, newChain, someName, type Chain } from '../chain';

/** Everything named that is no person and no state, by name, acronym and shortened name. Keyed by mention. */
export function linkThings(
  mentions: readonly FoundMention[],
  text: string,
  lexicon: Pick<Lexicon, 'organisationWords' | 'states' | 'notNames' | 'regionsInShort'>,
): ReadonlyMap<FoundMention, Chain> {
  const { organisationWords } = lexicon;
  const links = new Map<FoundMention, Chain>();
  const chains: Chain[] = [];
  const byKey = new Map<string, Chain>();
  const pairs = explainedPairs(mentions, text);
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const whole = wholeName(mention, lexicon);
    const chain =
      byKey.get(`${key} ${wordBehind(text, mention)}`) ??
      byKey.get(keyOf(whole)) ??
      findLonger(chains, mention, organisationWords) ??
      findAcronym(chains, mention) ??
      findWhole(chains, mention, lexicon) ??
      findBegun(chains, mention, lexicon) ??
      findHead(chains, mention, { text, organisationWords }) ??
      start(chains, mention);
    for (const name of new Set([whole, mention.name, ...withoutNoun(mention)])) {
      byKey.set(keyOf(name), chain);
      addName(chain, name);
    }
    const other = pairs.get(key);
    if (other !== undefined && !byKey.has(other)) byKey.set(other, chain);
    addMention(chain, mention, formOf(mention));
    links.set(mention, chain);
  }
  return links;
}

/** "Roe & Polar-Lind Bank" is the "Roe and Polar - Lind Bank". */
const keyOf = (name: string) => lexiconKey(name.replace(/\s-\s/gu, '-').replace(/\s&\s/gu, ' and '));

/** "[Latin American] markets" name nothing themselves. */
const formOf = ({ form }: FoundMention) => (form === 'NAME' ? 'NAME' : 'DESCRIPTION');

/** "region" behind "Roe" in "the Roe region": the same as the "Roe Region" of the text. */
const wordBehind = (text: string, { end }: FoundMention) =>
  /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '';

/** "New Hampshire" of "N.H." and "N. H.", else the name itself. */
const wholeName = (
  { kind, name }: FoundMention,
  { regionsInShort }: Pick<Lexicon, 'regionsInShort'>,
): string =>
  (kind === 'PLACE' ? regionsInShort.get(lexiconKey(name.replaceAll('. ', '.'))) : undefined) ?? name;

const SHIP = new RegExp(String.raw`^(?:The\s)?(?:${SHIP_PREFIXES})\s(?<bare>\p{Lu}.*)$`, 'u');

/** "Western countries" are the West. */
const SIDE = /^(?<bare>West)ern\s(?:countries|nations|powers|states|world)$/u;

/** "Aurora" of "Aurora communications satellite" and of "MV Aurora": the name without the words that tell what it is. */
function withoutNoun({ name, kind }: FoundMention): string[] {
  const other = (SHIP.exec(name) ?? SIDE.exec(name))?.groups?.['bare'];
  if (other) return [other];
  const bare = name.replace(/(?:\s[\p{Ll}-]+)+$/u, '');
  return bare !== name && kind !== 'PLACE' && kind !== 'ORGANISATION' && /^\p{Lu}/u.test(bare) ? [bare] : [];
}

/** "the [Commission]" after "Ruritanian Trade Commission": the only one of which it is the head. */
function findHead(
  chains: readonly Chain[],
  { kind, name, start: at }: FoundMention,
  { text, organisationWords }: { text: string; organisationWords: ReadonlySet<string> },
): Chain | undefined {
  const key = lexiconKey(name);
  const isHead =
    kind === 'ORGANISATION' &&
    (organisationWords.has(key) || isOutletWord(name)) &&
    /\b[Tt]he\s$/u.test(text.slice(0, at).slice(-4));
  const isOf = (other: string) =>
    other.endsWith(` ${key}`) || [' of ', ' for '].some((link) => other.startsWith(key + link));
  const found = chains.filter((chain) => someName(chain, (other) => isOf(lexiconKey(other))));
  return isHead && found.length === 1 ? found[0] : undefined;
}

function start(chains: Chain[], mention: FoundMention): Chain {
  const chain = newChain(mention.kind);
  chains.push(chain);
  return chain;
}

/** "Doctors of the Pole, known by its French initials [MDP]". */
const KNOWN_AS =
  /^,? (?:which is |who are )?(?:better |also |commonly )?known (?:as|(?:by|under) [^.,;]{1,40}(?:initials|acronym|abbreviation)) $/u;

/** "Ruritanian Space Agency ([RSA])", "the Ministry of Works’s ([MINWO]) plan". */
const BRACKET = /^(?:\s?['’]s?)?\s?\(\s?["“‘]?$/u;

/**
 * What the text itself says to be two names of one thing, wherever it uses them: "Ruritanian Space Agency ([RSA])", a name in brackets
 * right after one of its kind or after one whose initials it is. By each key, the other.
 */
function explainedPairs(mentions: readonly FoundMention[], text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const [at, mention] of mentions.entries()) {
    const before = mentions[at - 1];
    if (!before || !isExplained(before, mention, text)) continue;
    const [long, short] = [keyOf(before.name), keyOf(mention.name)];
    if (pairs.has(long) || pairs.has(short)) continue;
    pairs.set(long, short);
    pairs.set(short, long);
  }
  return pairs;
}

/** Whether `short` stands right behind `long` in brackets, or as what that is known as. */
function isExplained(long: FoundMention, short: FoundMention, text: string): boolean {
  const between = text.slice(long.end, short.start);
  const behind = text.slice(short.end, short.end + 2);
  const isAlike = long.kind === short.kind && long.kind !== 'PLACE' && isShorter(short.name, long.name);
  if (BRACKET.test(between) && /^["”’]?\s?[),]/u.test(behind))
    return isAlike || hasInitials(long.name, short.name);
  const isOr = between === ', or ' && /^[,.]/u.test(behind);
  return isAlike && (isOr || KNOWN_AS.test(between)) && /^\p{Lu}{2,6}$/u.test(short.name);
}

/** Not where something is made: "Polar Sea Survey (Roe Institute of Technology)". */
const isShorter = (short: string, long: string) =>
  short.length < long.length && short.split(' ').length <= long.split(' ').length;

/** "RDGH" of "Roeville District General Hospital". */
const hasInitials = (long: string, short: string) => short.length > 1 && initials(long) === short;

/** "Roe" after "Jane Roe", a company called by its founder's name. */
const isLastOfTwo = (short: string, long: string) =>
  short.length > 3 && long.endsWith(` ${short}`) && long.split(' ').length === 2;

/** "RSA" after "Ruritanian Space Agency"; "Foreign Ministry" after "Ruritanian Foreign Ministry". */
function findLonger(
  chains: readonly Chain[],
  mention: FoundMention,
  organisationWords: ReadonlySet<string>,
): Chain | undefined {
  if (mention.kind !== 'ORGANISATION') return undefined;
  const isLast = (name: string) =>
    !namesMany(mention.name, organisationWords) && isLastOfTwo(mention.name, name);
  const found = chains.filter(
    (chain) =>
      chain.kind === 'ORGANISATION' &&
      someName(chain, (name) => shortens(mention.name, name) || isLast(name)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "Ruritanian Space Agency" after "RSA". */
function findAcronym(chains: readonly Chain[], { kind, name }: FoundMention): Chain | undefined {
  const short = initials(name.replace(/^the /iu, ''));
  const found = chains.filter(
    (chain) => chain.kind === kind && someName(chain, (other) => withoutStops(other) === short),
  );
  return kind === 'ORGANISATION' && short.length > 1 && found.length === 1 ? found[0] : undefined;
}

/**
 * "Roe" and "Roe Foods", "Roe Foods" and "Roe Foods Ltd", whichever comes first: one adds only words for what sort of organisation
 * it is; "Polar Party" and "Polar Party of Ruritania", "Ministry of Trade" and "Trade Ministry", "Polars" and "Polar Party".
 */
function findWhole(
  chains: readonly Chain[],
  { kind, name }: FoundMention,
  { organisationWords, states }: Pick<Lexicon, 'organisationWords' | 'states'>,
): Chain | undefined {
  if (kind !== 'ORGANISATION') return undefined;
  const adds = (short: string, long: string) => {
    if (!lexiconKey(long).startsWith(`${lexiconKey(short)} `)) return false;
    const rest = long.slice(short.length + 1);
    if (isLegalForm(rest)) return true;
    if (short.includes(' ')) return rest.startsWith('of ') && states.has(lexiconKey(rest.slice(3)));
    return !CHAMBER.test(short) && rest.split(' ').every((word) => organisationWords.has(lexiconKey(word)));
  };
  const form = wholeForm(name);
  const isSame = (other: string) => wholeForm(other) === form;
  const isOne = (other: string) => adds(name, other) || adds(other, name) || isSame(other);
  const found = chains.filter((chain) => chain.kind === 'ORGANISATION' && someName(chain, isOne));
  return found.length === 1 ? found[0] : undefined;
}

/** Its committees are bodies of their own: the "Senate Trade Committee". */
const CHAMBER = /^(?:House|Senate|Parliament)$/u;

/** What the names of many bodies open or end with, and none is called alone: "Senate Democrats", the "White House", the "Republican Roe Fund". */
const namesMany = (word: string, organisationWords: ReadonlySet<string>): boolean =>
  organisationWords.has(lexiconKey(word)) || PARTIES.has(word.replace(/s$/u, '')) || word === 'House';

/** "Trade Ministry" of "Ministry of Trade", "Green Party" of "Greens", "Liberal Democratic Party" of "Liberal Democrats", "Republican Party" of "GOP". */
function wholeForm(name: string): string {
  const { body, field } = MINISTRY_OF.exec(name)?.groups ?? {};
  if (body && field) return `${field} ${body}`;
  const members = MEMBERS.exec(name)?.groups?.['party']?.replace(/Democrat$/u, 'Democratic');
  return PARTIES.get(name) ?? (members === undefined ? name : `${members} Party`);
}

const MEMBERS = /^(?<party>(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+[^s\P{Ll}])s$/u;

const MINISTRY_OF = /^(?<body>Ministry|Department) of (?:the )?(?<field>.+)$/u;

/** Of what is called after somebody or something, the first word alone is rather that: "Roe" is not the "Roe Foundation". */
const CALLED_AFTER =
  /\b(?:foundation|university|college|school|institute|museum|stadium|hospital|prize|award|trial|case|affair|report|airport|bridge|street|bay|island)\b/iu;

/** "Roe" beside "Roe Civil", "Skadi" beside "Skadi rocket": the first word alone of a longer name of one thing. */
function findBegun(
  chains: readonly Chain[],
  { kind, name }: FoundMention,
  { organisationWords, notNames }: Pick<Lexicon, 'organisationWords' | 'notNames'>,
): Chain | undefined {
  if (kind === 'PLACE') return undefined;
  const begins = (short: string, long: string) =>
    short.length > 3 &&
    !/[\s-]/u.test(short) &&
    long.startsWith(`${short} `) &&
    long.split(' ').length < 4 &&
    (!namesMany(short, organisationWords) || long.startsWith('House of ')) &&
    !notNames.has(lexiconKey(short)) &&
    !CALLED_AFTER.test(long);
  const found = chains.filter(
    (chain) => chain.kind === kind && someName(chain, (other) => begins(name, other) || begins(other, name)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "RSA" of "R.S.A.". */
const withoutStops = (name: string) => (/^(?:\p{Lu}\.){2,}$/u.test(name) ? name.replaceAll('.', '') : name);

function shortens(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  const letters = withoutStops(short);
  if (/^\p{Lu}{2,7}$/u.test(letters)) return initials(long.replace(/^the /iu, '')) === letters;
  const [whole, part] = [lexiconKey(long), lexiconKey(short)];
  return short.includes(' ') && whole.endsWith(` ${part}`) && !BELONGING.test(whole.slice(0, -part.length));
}

/** The "Institute of the Roe Academy" is not the "Roe Academy". */
const BELONGING = /\b(?:of|at|for|in|from)(?: the)? $/u;
