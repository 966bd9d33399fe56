/** Asks each question of each contestant, popular places and ordinary ones, as fast as some clients can take answers. */
import type { Ask, Contestant } from './contestants';
import { POPULARITIES, type Places, type Popularity } from './places';
import type { Question } from './questions';

export interface Load {
  /** Who wait for an answer at a time. */
  readonly clients: number;
  readonly seconds: number;
}

export interface Timing {
  /** Answered. */
  readonly perSecond: number;
  /** How many questions got an error instead of an answer; they count nowhere else. */
  readonly failed: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Megabytes. */
  readonly memory: number;
}

export interface Measured {
  readonly question: string;
  readonly popularity: Popularity;
  readonly timings: Readonly<Record<Contestant['name'], Timing>>;
  /** Whether this server and the peer answered with the same statements in the same order; undefined where none are asked for. */
  readonly same: boolean | undefined;
}

/** Seconds for the compilers of Node and Neo4j: for each question, and before for all together. */
const WARM_UP = 3;
const REHEARSAL = 15;

export interface MeasureOptions extends Load {
  /** Gets each question when it has been measured: a run that ends early has not been for nothing. */
  readonly onMeasured?: (measured: readonly Measured[]) => void;
}

export async function measure(
  questions: readonly Question[],
  contestants: readonly Contestant[],
  places: Places,
  { onMeasured = () => undefined, ...load }: MeasureOptions,
): Promise<readonly Measured[]> {
  for (const contestant of contestants) await rehearse(contestant, questions, places, load);
  const measured: Measured[] = [];
  for (const question of questions) {
    for (const popularity of POPULARITIES) {
      const timings: [string, Timing][] = [];
      const firsts = new Map<string, string>();
      for (const contestant of contestants) {
        const { first, ...timing } = await time(contestant, question, places[popularity], load);
        firsts.set(contestant.name, first);
        timings.push([contestant.name, timing]);
        console.error(`${question.name} ${popularity} ${contestant.name}: ${inWords(timing)}`);
      }
      const same = compare(firsts.get('hearsay')!, firsts.get('peer')!);
      const named = Object.fromEntries(timings) as Measured['timings'];
      measured.push({ question: question.name, popularity, timings: named, same });
      onMeasured(measured);
    }
  }
  return measured;
}

/** Whoever is asked first would be slower than the others: what answers is compiled while it does. */
async function rehearse(
  contestant: Contestant,
  questions: readonly Question[],
  { ordinary }: Places,
  { clients }: Load,
): Promise<void> {
  console.error(`${contestant.name} rehearses`);
  for (const question of questions) {
    const asks = await Promise.all(ordinary.map((place) => contestant.prepare(question, place)));
    await drive(asks, { clients, seconds: REHEARSAL / questions.length });
  }
}

/** How fast one answers one question about each of some places, and its first answer. */
async function time(
  contestant: Contestant,
  question: Question,
  places: Places[Popularity],
  load: Load,
): Promise<Timing & { readonly first: string }> {
  try {
    const asks = await Promise.all(places.map((place) => contestant.prepare(question, place)));
    const first = await asks[0]!();
    await drive(asks, { ...load, seconds: WARM_UP });
    return { first, ...(await drive(asks, load)), memory: contestant.memory() };
  } catch (error) {
    // It may run out of memory, or of time.
    console.error(error instanceof Error ? error.message : error);
    return { first: '{}', perSecond: 0, failed: 1, p50: NaN, p99: NaN, memory: contestant.memory() };
  }
}

function inWords({ perSecond, p50, failed }: Timing): string {
  const answered = `${perSecond.toFixed(1)}/s, p50 ${p50.toFixed(1)} ms`;
  return failed === 0 ? answered : `${answered}, ${failed} failed`;
}

/** Some clients ask in turn for so long, each as soon as it has its answer. */
export async function drive(
  asks: readonly Ask[],
  { clients, seconds }: Load,
): Promise<Omit<Timing, 'memory'>> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  let failed = 0;
  const client = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      const isAnswered = await asks[next++ % asks.length]!().then(
        () => true,
        () => false,
      );
      if (isAnswered) times.push(performance.now() - from);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / elapsed, failed, p50: at(0.5), p99: at(0.99) };
}

function compare(ours: string, peers: string): boolean | undefined {
  const [mine, theirs] = [ours, peers].map((text) => statementsIn(JSON.parse(text)).join());
  return mine === '' && theirs === '' ? undefined : mine === theirs;
}

/** The ids of the statements in an answer, in its order. */
function statementsIn(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const { id, polarity } = value as { id?: string; polarity?: string };
  return id !== undefined && polarity !== undefined ? [id] : Object.values(value).flatMap(statementsIn);
}
