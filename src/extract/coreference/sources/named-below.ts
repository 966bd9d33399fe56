import type { Attribution } from '../../../model/attribution';
import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import { contains, hull, slice, type Span } from '../../../model/span';
import { sentenceAt, type TokenizedText } from '../../tokens/token';
import type { Chain } from '../chain';
import { readRole, type Role } from '../people-by-description/role';
import { opensSentence } from '../pronouns/antecedents';
import { isNamedPerson, mentionsIn, type ResolvedMention } from '../referents';
import { isFree } from './source-heads';
import { headOf } from './collective-words';

interface Headed {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly ResolvedMention[];
}

/** In characters: how far into a text its headline and first sentence reach. */
const OPENING = 600;
/** In sentences: how soon whoever they describe is named. */
const SOON = 3;
/** What a headline calls the one whom the text goes on to name; an official, a witness or an expert may be any. */
const ONE = /^(?:leader|head|minister|lawmaker|mayor|kin|judge|officer|player|coach|artist|writer|scholar)$/u;
const ALSO = /^(?:rival|candidate|member|nominee|republican|democrat|speechwriter|billionaire)$/u;

interface NamedBelow extends ResolvedMention {
  /** What the words say of who is named. */
  readonly role: Role;
}

/**
 * Whom the description of a speaker in the headline or the first sentence means, as the text names him right below: "[Lawmaker] urges
 * sanctions\n\nRep. Jane Doe called for …", "[The nephew of the author Ann Roe] says … John Doe said". Nobody who has another office,
 * and nobody of whom the words themselves tell.
 */
export function namedBelow(headed: Headed): NamedBelow[] {
  const { attributions, mentions } = headed;
  const people = mentions.filter(isNamedPerson);
  const isWord = (one: Span) => headed.lexicon.offices.has(lexiconKey(slice(headed.text, one)));
  const speaking = people.find((one) => speaks(headed, one) && !isWord(one));
  return attributions.flatMap(({ speech, source, content }) => {
    const span = speech && source.length > 0 && content.length > 0 ? hull(source) : undefined;
    const isOpening = span && span.start < Math.min(OPENING, speaking?.start ?? OPENING);
    if (!isOpening || !isDescription(headed, span)) return [];
    const told = [...content, span].flatMap((part) =>
      mentionsIn(headed, part).flatMap(({ chains }) => chains),
    );
    const below = people.filter(
      ({ start, chains }) => start > span.end && !chains.some((one) => told.includes(one)),
    );
    const role = readRole(slice(headed.text, span).replace(ARTICLE, ''), headed.lexicon);
    const chain = whoIsMeant(headed, { ...span, role }, below);
    return chain && mayBeBare(headed, { ...span, role }, chain)
      ? [{ ...span, form: 'DESCRIPTION' as const, chains: [chain], role }]
      : [];
  });
}

const speaks = ({ attributions }: Pick<Headed, 'attributions'>, one: Span) =>
  attributions.some(({ speech, source }) => speech && source.some((part) => contains(part, one)));

/** "The captain" and "chair" may be any; not "the nephew of", "the city’s mayor", "the man who". */
const BARE = /^[Tt]he (?!.*(?: of | who |['’]s ))|^\p{Ll}+$/u;

/** One person, by what he is and by no name. */
function isDescription({ text, tokenized, lexicon, mentions }: Headed, span: Span): boolean {
  const words = slice(text, span);
  const block = tokenized.sentences[sentenceAt(tokenized, span.start)]?.block ?? 0;
  const inside = mentionsIn({ mentions }, span);
  const isNamed = inside.some(
    (one) =>
      one.end === span.end &&
      (one.form !== 'NAME' || one.start > span.start) &&
      isFree(one, span, { text, mentions: inside }),
  );
  return block < 2 && !isNamed && isOneOfKind(words, lexicon);
}

function isOneOfKind(words: string, lexicon: Lexicon): boolean {
  const head = headOf(words);
  const { office, family } = readRole(words, lexicon);
  const isOffice = office?.endsWith(head) === true && ONE.test(family ?? '');
  return isOffice || ALSO.test(head);
}

/** "[A] lawmaker" */
const ARTICLE = /^an?\s/iu;

function whoIsMeant(
  { text, tokenized, attributions }: Headed,
  { role, ...span }: Span & Pick<NamedBelow, 'role'>,
  below: readonly ResolvedMention[],
): Chain | undefined {
  const [first] = below;
  const [chain] = first?.chains ?? [];
  // "RL President: no\n\nJohn Roe came. … RL President Jane Doe"
  const holdsIt = (one: Chain) => one.roles.some(({ office }) => office === role.office);
  const isAnother = below.some(({ chains }) => chains.some(holdsIt));
  if (!first || !chain || !mayBe(role, chain) || (isAnother && !holdsIt(chain))) return undefined;
  const sentence = sentenceAt(tokenized, first.start);
  const opens = opensSentence(first, tokenized, sentence);
  const isSoon = sentence - sentenceAt(tokenized, span.start) <= SOON;
  return isSoon && (opens || (speaks({ attributions }, first) && !ARTICLE.test(slice(text, span))))
    ? chain
    : undefined;
}

/** "Taxes will rise, [minister] warns\n\nJane Doe, the finance minister, said": told of whoever is named; "the captain" may be any. */
function mayBeBare(
  { text, tokenized }: Headed,
  { role: { family }, ...span }: Span & Pick<NamedBelow, 'role'>,
  { roles }: Chain,
): boolean {
  const words = slice(text, span);
  if (!BARE.test(words)) return true;
  const isFirst = sentenceAt(tokenized, span.start) === 0 && words === words.toLowerCase();
  return isFirst && family !== undefined && !/\s/u.test(words) && roles.some((one) => one.family === family);
}

const mayBe = ({ gender, states, family }: Role, chain: Chain): boolean =>
  (!gender || (chain.gender ?? gender) === gender) &&
  chain.roles.every((known) => !known.family || known.family === family) &&
  (states.length === 0 ||
    chain.roles.every(
      (known) => known.states.length === 0 || known.states.some((state) => states.includes(state)),
    ));
