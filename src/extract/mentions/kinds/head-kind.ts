import type { EntityKind } from '../../../model/annotations';
import type { NameContext, Run } from '../name-context';
import type { Token } from '../../tokens/token';
import { STORMS } from '../../words/storms';
import { isPlainWord } from '../../tokens/word-forms';

/**
 * The kind that a name's head word tells: its last word, or the one before "of" or "for":
 * "Ruritanian Foreign [Ministry]", "[University] of Ruritania", "Polar [Railway]", "[Strait] of Ruritania".
 */
export function headKind(context: NameContext, run: Run): EntityKind | undefined {
  const preposition = findPreposition(context, run);
  if (preposition !== undefined) {
    const kind = kindOfWord(context, preposition - 1, run.from);
    if (kind) return kind;
  }
  return kindOfWord(context, lastWord(context, run), run.from) ?? firstWordKind(context, run);
}

function findPreposition(context: NameContext, { from, to }: Run): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    if (/^(?:of|for)$/u.test(context.tokens[at]?.lower ?? '')) return at;
  }
  return undefined;
}

/** The last word of the name that is no number: "Northern Star Rocket 2", "World War II". */
function lastWord(context: NameContext, { from, to }: Run): number {
  let at = to - 1;
  while (at > from && isNumber(context.tokens[at])) at -= 1;
  return at;
}

const isNumber = (token: Token | undefined) =>
  token?.kind === 'number' || /^[IVX]+$/u.test(token?.text ?? '');

/** Lower-case words that tell what a name is without being part of it: "Roe district", "the Doe company". */
const APART =
  /^(?:city|town|village|township|municipality|district|province|region|territory|state|county|prefecture|governorate|borough|suburb|ward|parish|quarter|neighbou?rhood|republic|capital|zone|area|hall|house|building|street|road|north|south|field|plain|market|plant|station|terminal|port|bridge|coast|shore|film|movie|novel|album|series|brand|model|plan|line|route|mission|campaign|strategy|talks|negotiations|meeting|trial|attack|attacks|protest|protests|march|strike|rally|hearing|round|day|week|election|elections|crisis|accident|crash|storm|spring|drill|drills|week|year|launch)$/u;

/** How many common words may stand between a name and the one that tells what it is: "Aurora [communications] satellite". */
const MOST_BETWEEN = 2;

/** The lower-case word after a name that tells its kind: "Aurora [car]", "Polar [cosmodrome]", "the Doe-Roe [project]". */
export function lowerHead(
  context: NameContext,
  { to }: Run,
  between = 0,
): { kind: EntityKind; part: boolean; to: number } | undefined {
  for (let from = to; from <= to + between && isLower(context, to, from); from += 1) {
    for (const length of [2, 1]) {
      if (!isLower(context, to, from + length)) continue;
      const words = context.tokens.slice(from, from + length);
      const key = words.map(({ lower }) => lower).join(' ');
      const kind = kindInLists(context, key) ?? kindInLists(context, key.replace(/s$/u, ''));
      if (kind && kind !== 'ORGANISATION')
        return { kind, part: !APART.test(key.replace(/s$/u, '')), to: from + length };
    }
  }
  return undefined;
}

/** Whether all words from `start` to `end` are common ones. */
function isLower({ tokens }: NameContext, start: number, end: number): boolean {
  const words = tokens.slice(start, end);
  return (
    words.length === end - start && words.every((token) => isPlainWord(token) && !JOINS.test(token.lower))
  );
}

const JOINS =
  /^(?:of|and|or|in|on|at|to|for|from|by|with|as|the|an?|is|was|has|had|will|would|\p{L}+ed|['’]s)$/u;

/** What an unclear name is by the words behind it: "the Aurora communications [satellite]". */
export const nounBehind = (context: NameContext, run: Run) => lowerHead(context, run, MOST_BETWEEN);

/** The word at `index` alone or with the one before it: "Party", "Air Force". */
function kindOfWord(context: NameContext, index: number, from: number): EntityKind | undefined {
  const word = context.tokens[index]?.lower ?? '';
  const before = index > from ? `${context.tokens[index - 1]?.lower ?? ''} ${word}` : word;
  return kindInLists(context, before) ?? kindInLists(context, word);
}

function kindInLists({ lexicon }: NameContext, word: string): EntityKind | undefined {
  if (lexicon.organisationWords.has(word)) return 'ORGANISATION';
  if (lexicon.eventWords.has(word)) return 'EVENT';
  if (lexicon.projectWords.has(word)) return 'PROJECT';
  if (lexicon.placeWords.has(word)) return 'PLACE';
  return lexicon.productWords.has(word) ? 'PRODUCT' : undefined;
}

const PLACE_FIRST =
  /^(?:lake|mount|cape|port|fort|camp|hotel|villa|castle|isle|point|san|santa|saint|st|st\.|puerto|rio|río|los|las)$/u;
const EVENT_FIRST = new RegExp(`^(?:${STORMS}|exercise)$`, 'u');

/** "Lake Ruritania", "Mount Doe", "Operation Dawn", "Camp Roe", "Hotel Ruritania". */
function firstWordKind(context: NameContext, { from, to }: Run): EntityKind | undefined {
  if (to - from < 2) return undefined;
  const first = context.tokens[from]?.lower ?? '';
  if (PLACE_FIRST.test(first)) return 'PLACE';
  if (/^(?:operation|project|mission|expedition)$/u.test(first)) return 'PROJECT';
  if (EVENT_FIRST.test(first)) return 'EVENT';
  return /^(?:club|bank|radio|team|daily|weekly|banco|banque|universidad|partido|hospital)$/u.test(first)
    ? 'ORGANISATION'
    : undefined;
}
