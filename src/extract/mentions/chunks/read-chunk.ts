import { lexiconKey, onlyState } from '../../../model/lexicon';
import { isSentenceStart } from './chunks';
import { headKind, lowerHead, nounBehind } from '../kinds/head-kind';
import type { Candidate } from '../candidate';
import { DESCRIBES, isDescribing } from '../../words/describing';
import { isOpen, knownCandidate, nestedStates } from '../known/known-candidate';
import { isCurrency } from '../known/known-names';
import { isAllCapitals } from '../../tokens/letter-case';
import { officeBefore, splitOffice } from '../offices/offices';
import type { NameContext, Run } from '../name-context';

/** The names in one chunk, with the title before a person's name and the states inside longer names. */
export function readChunk(context: NameContext, chunk: Run): Candidate[] {
  const run = trim(context, chunk);
  return [...statesInCompounds(context, chunk), ...readRun(context, run)];
}

/** The state in "[Ruritanian]-made" and "[US]-led", and not that of the town in "Dumaville-based". */
function statesInCompounds(context: NameContext, { from, to }: Run): Candidate[] {
  return context.tokens.slice(from, to).flatMap(({ lower, text, index }) => {
    const state = DESCRIBES.test(lower) ? stateOfPrefix(context, text) : undefined;
    return state
      ? [{ from: index, to: index + 1, kind: 'ORGANISATION' as const, form: 'ADJECTIVE' as const, state }]
      : [];
  });
}

function stateOfPrefix({ lexicon }: NameContext, word: string): string | undefined {
  const state = onlyState(lexicon.states.get(lexiconKey(word.replace(/-.*$/u, ''))));
  return state?.how === 'capital' ? undefined : state?.code;
}

function readRun(context: NameContext, run: Run): Candidate[] {
  if (run.from >= run.to) return [];
  return (
    readKnown(context, run) ??
    readTitled(context, run) ??
    readHeaded(context, run) ??
    readState(context, run) ??
    readPlain(context, run)
  );
}

/** Leaves out what is no name at the ends: "[However] Jane Doe", "[On] Ruritania", "Jane Doe [Monday]". */
function trim(context: NameContext, { from: first, to }: Run): Run {
  // "[Roe Islands-flagged] Aurora"
  const from = context.tokens.slice(first, to).findLastIndex(({ lower }) => isDescribing(lower)) + 1 + first;
  const start = firstIndex(from, to, (at) => !isNoName(context, { from: at, to }, from));
  let end = to;
  while (end > start && isNoName(context, { from: end - 1, to: end }, from) && !context.known.has(start))
    end -= 1;
  return { from: start, to: end };
}

function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let at = from;
  while (at < to && !holds(at)) at += 1;
  return at;
}

/** Adjectives that open names of organisations and places, and say nothing alone. */
const OPENS_NAME =
  /^(?:national|international|global|world|central|north|south|east|west|northern|southern|eastern|western|federal|public|private|social|political|military|economic|foreign|local|state|first|second|third|new|old|great|high|united|democratic|republican|communist|socialist|liberal|conservative|islamic|muslim|christian|catholic|orthodox|jewish|hindu|arab|african|european|asian|latin|scottish|welsh|english|indigenous|maori|people|women|children|workers|students|saint|st|red|white|black|green|blue|grand|royal|digital|open|human|korean|nordic|scandinavian|baltic|balkan|slavic|kurdish|tibetan|catalan|basque|persian|anglican|evangelical|methodist|baptist|protestant|sunni|shia|buddhist|sikh|tamil|hebrew|aboriginal|special|supreme|primary|secondary)$/u;

/** Whether the first word of `run` is no part of a name in the chunk that starts at `chunkStart`. */
function isNoName(context: NameContext, run: Run, chunkStart: number): boolean {
  const token = context.tokens[run.from];
  if (!token || context.known.has(run.from)) return false;
  if (isCurrency(context.tokens, run.from)) return true;
  if (token.kind === 'number') return /^\p{N}+$/u.test(token.text) && run.from === chunkStart;
  if (token.lower === 'the' || isDescribing(token.lower)) return true;
  if (OPENS_NAME.test(token.lower) && opensName(context, { from: run.from + 1, to: run.to })) return false;
  return context.lexicon.notNames.has(token.lower) && !isAllCapitals(token.text);
}

/** "Central Bank", "National Fisheries Committee", "South Ruritania": more of a name comes after the adjective. */
function opensName(context: NameContext, rest: Run): boolean {
  return rest.from < rest.to && (headKind(context, rest) ?? lowerHead(context, rest)?.kind) !== undefined;
}

function readKnown(context: NameContext, run: Run): Candidate[] | undefined {
  const known = context.known.get(run.from);
  if (known?.to !== run.to) return undefined;
  const told = isOpen(known) && (officeBefore(context, run.from) ?? lowerHead(context, run));
  return told ? undefined : knownCandidate(context, known);
}

/** "[Deputy Foreign Minister] Jane Doe", and the organisation in the title: "[Ruritanian Bank Chairman] John Roe". */
function readTitled(context: NameContext, run: Run): Candidate[] | undefined {
  const split = splitOffice(context, run);
  if (!split) return undefined;
  const inside = split.employer ? readChunk(context, split.employer) : [];
  if (split.name.from >= split.name.to) return inside;
  const whole = officeBefore(context, run.from) ?? officeBefore(context, split.name.from);
  const title = { from: whole?.from ?? split.title.from, to: split.title.to };
  return [...inside, { ...split.name, kind: 'PERSON', form: 'NAME', title }];
}

/** "Ruritanian Foreign Ministry", "Strait of Ruritania", "Polar Railway": the head tells the kind. */
function readHeaded(context: NameContext, run: Run): Candidate[] | undefined {
  const kind = headKind(context, run);
  if (!kind || (run.to - run.from === 1 && !context.known.has(run.from))) return undefined;
  return [{ ...run, kind, form: 'NAME' }, ...nestedStates(context, run)];
}

/** "Ruritanian Aurora" is the state's adjective and a name; "Ruritania Telecom" is one name. */
function readState(context: NameContext, run: Run): Candidate[] | undefined {
  const known = context.known.get(run.from);
  if (known?.as !== 'state' || known.to >= run.to) return undefined;
  const isName = known.states.every(({ how }) => how === 'name' || how === 'capital');
  if (isName) return undefined;
  return [...knownCandidate(context, known), ...readChunk(context, { from: known.to, to: run.to })];
}

function readPlain(context: NameContext, run: Run): Candidate[] {
  const title = officeBefore(context, run.from);
  if (title) return [{ ...run, kind: 'PERSON', form: 'NAME', title: title }];
  // "[Investment] agreements are signed"
  const isOpening = run.to - run.from === 1 && isSentenceStart(context, run.from);
  const head = isOpening ? undefined : nounBehind(context, run);
  if (!head) return [{ ...run, kind: undefined, form: 'NAME' }];
  return [{ from: run.from, to: head.part ? head.to : run.to, kind: head.kind, form: 'NAME' }];
}
