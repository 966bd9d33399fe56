import { lexiconKey, onlyState } from '../../model/lexicon';
import { isSentenceStart } from './chunks';
import { headKind, lowerHead, nounBehind } from './head-kind';
import type { Draft } from './draft';
import { isOpen, knownDraft, nestedStates } from './known-draft';
import { isAllCapitals } from './letter-case';
import { officeBefore, splitOffice } from './offices';
import type { Reading, Run } from './reading';

/** The names in one chunk, with the title before a person's name and the states inside longer names. */
export function readChunk(reading: Reading, chunk: Run): Draft[] {
  const run = trim(reading, chunk);
  return [...statesInCompounds(reading, chunk), ...readRun(reading, run)];
}

/** The state in "[Ruritanian]-made" and "[US]-led". */
function statesInCompounds(reading: Reading, { from, to }: Run): Draft[] {
  return reading.tokens.slice(from, to).flatMap(({ lower, text, index }) => {
    const state = DESCRIBES.test(lower) ? stateOfPrefix(reading, text) : undefined;
    return state
      ? [{ from: index, to: index + 1, kind: 'ORGANISATION' as const, form: 'ADJECTIVE' as const, state }]
      : [];
  });
}

function stateOfPrefix({ lexicon }: Reading, word: string): string | undefined {
  return onlyState(lexicon.states.get(lexiconKey(word.replace(/-.*$/u, ''))))?.code;
}

function readRun(reading: Reading, run: Run): Draft[] {
  if (run.from >= run.to) return [];
  const person = personBehind(reading, run);
  if (person) return [...readRun(reading, { from: run.from, to: person.from }), ...readRun(reading, person)];
  return (
    readKnown(reading, run) ??
    readTitled(reading, run) ??
    readHeaded(reading, run) ??
    readState(reading, run) ??
    readPlain(reading, run)
  );
}

/** "Refugee Council [Jane Doe]": a full name behind the word that tells what an organisation is. */
function personBehind(reading: Reading, { from, to }: Run): Run | undefined {
  const { organisationWords, givenNames, familyNames } = reading.lexicon;
  const person = { from: to - 2, to };
  const [first = '', last = ''] = reading.tokens.slice(to - 2, to).map(({ text }) => lexiconKey(text));
  if (person.from < from + 2 || !organisationWords.has(reading.tokens[person.from - 1]?.lower ?? ''))
    return undefined;
  return givenNames.has(first) && familyNames.has(last) ? person : undefined;
}

/** Leaves out what is no name at the ends: "[However] Jane Doe", "[On] Ruritania", "Jane Doe [Monday]". */
function trim(reading: Reading, { from, to }: Run): Run {
  const start = firstIndex(from, to, (at) => !isNoName(reading, { from: at, to }, from));
  let end = to;
  while (end > start && isNoName(reading, { from: end - 1, to: end }, from) && !reading.known.has(start))
    end -= 1;
  return { from: start, to: end };
}

function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let at = from;
  while (at < to && !holds(at)) at += 1;
  return at;
}

/** "Ruritanian-made Aurora", "Father-of-two John Doe", "US-backed": says something of what comes next. */
const DESCRIBES =
  /\p{L}-(?:made|led|backed|based|born|owned|style|speaking|controlled|era|funded|supported|held|occupied|run|trained|educated|aligned|affiliated|linked|related|(?:of|year)-\p{L}+)$/u;

/** Adjectives that open names of organisations and places, and say nothing alone. */
const OPENS_NAME =
  /^(?:national|international|global|world|central|north|south|east|west|northern|southern|eastern|western|federal|public|private|social|political|military|economic|foreign|local|state|first|second|third|new|old|great|high|united|democratic|republican|communist|socialist|liberal|conservative|islamic|muslim|christian|catholic|orthodox|jewish|hindu|arab|african|european|asian|latin|scottish|welsh|english|indigenous|maori|people|women|children|workers|students|saint|st|red|white|black|green|blue|grand|royal|digital|open|human|korean|nordic|scandinavian|baltic|balkan|slavic|kurdish|tibetan|catalan|basque|persian|anglican|evangelical|methodist|baptist|protestant|sunni|shia|buddhist|sikh|tamil|hebrew|aboriginal|special|supreme|primary|secondary)$/u;

/** Whether the first word of `run` is no part of a name in the chunk that starts at `chunkStart`. */
function isNoName(reading: Reading, run: Run, chunkStart: number): boolean {
  const token = reading.tokens[run.from];
  if (!token || reading.known.has(run.from)) return false;
  if (token.kind === 'number') return /^\p{N}+$/u.test(token.text) && run.from === chunkStart;
  if (token.lower === 'the' || DESCRIBES.test(token.lower)) return true;
  if (OPENS_NAME.test(token.lower) && opensName(reading, { from: run.from + 1, to: run.to })) return false;
  return reading.lexicon.notNames.has(token.lower) && !isAllCapitals(token.text);
}

/** "Central Bank", "National Fisheries Committee", "South Ruritania": more of a name comes after the adjective. */
function opensName(reading: Reading, rest: Run): boolean {
  return rest.from < rest.to && (headKind(reading, rest) ?? lowerHead(reading, rest)?.kind) !== undefined;
}

function readKnown(reading: Reading, run: Run): Draft[] | undefined {
  const known = reading.known.get(run.from);
  if (known?.to !== run.to) return undefined;
  const told = isOpen(known) && (officeBefore(reading, run.from) ?? lowerHead(reading, run));
  return told ? undefined : knownDraft(reading, known);
}

/** "[Deputy Foreign Minister] Jane Doe", and the organisation in the title: "[Ruritanian Bank Chairman] John Roe". */
function readTitled(reading: Reading, run: Run): Draft[] | undefined {
  const split = splitOffice(reading, run);
  if (!split) return undefined;
  const inside = split.employer ? readChunk(reading, split.employer) : [];
  if (split.name.from >= split.name.to) return inside;
  const lower = officeBefore(reading, run.from);
  const title = { from: lower?.from ?? split.title.from, to: split.title.to };
  return [...inside, { ...split.name, kind: 'PERSON', form: 'NAME', title }];
}

/** "Ruritanian Foreign Ministry", "Strait of Ruritania", "Polar Railway": the head tells the kind. */
function readHeaded(reading: Reading, run: Run): Draft[] | undefined {
  const kind = headKind(reading, run);
  if (!kind || (run.to - run.from === 1 && !reading.known.has(run.from))) return undefined;
  return [{ ...run, kind, form: 'NAME' }, ...nestedStates(reading, run)];
}

/** "Ruritanian Aurora" is the state's adjective and a name; "Ruritania Telecom" is one name. */
function readState(reading: Reading, run: Run): Draft[] | undefined {
  const known = reading.known.get(run.from);
  if (known?.as !== 'state' || known.to >= run.to) return undefined;
  const isName = known.states.every(({ how }) => how === 'name' || how === 'capital');
  if (isName && !startsPerson(reading, { from: known.to, to: run.to })) return undefined;
  return [...knownDraft(reading, known), ...readChunk(reading, { from: known.to, to: run.to })];
}

/** The name after "ambassador to Ruritania [Jane Doe]". */
function startsPerson(reading: Reading, { from, to }: Run): boolean {
  const first = lexiconKey(reading.tokens[from]?.text ?? '');
  const { givenNames, familyNames } = reading.lexicon;
  return to - from > 1 && to - from < 5 && (givenNames.has(first) || familyNames.has(first));
}

/** "PSA RAS [Jane Doe]": acronyms run into the name of a person. */
function splitAcronyms(reading: Reading, run: Run): Run[] {
  const name = firstIndex(run.from, run.to, (at) => !isAllCapitals(reading.tokens[at]?.text ?? ''));
  const person = { from: name, to: run.to };
  return name > run.from && startsPerson(reading, person) ? [{ from: run.from, to: name }, person] : [run];
}

function readPlain(reading: Reading, whole: Run): Draft[] {
  return splitAcronyms(reading, whole).flatMap((run) => readOne(reading, run));
}

function readOne(reading: Reading, run: Run): Draft[] {
  const title = officeBefore(reading, run.from);
  if (title) return [{ ...run, kind: 'PERSON', form: 'NAME', title: title }];
  const isOpening = run.to - run.from === 1 && isSentenceStart(reading, run.from);
  const head = isOpening ? lowerHead(reading, run) : nounBehind(reading, run);
  if (!head) return [{ ...run, kind: undefined, form: 'NAME' }];
  return [{ from: run.from, to: head.part ? head.to : run.to, kind: head.kind, form: 'NAME' }];
}
