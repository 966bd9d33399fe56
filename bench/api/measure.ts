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
  readonly perSecond: number;
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

/** Seconds for the compilers of Node and Neo4j. */
const WARM_UP = 3;

export async function measure(
  questions: readonly Question[],
  contestants: readonly Contestant[],
  places: Places,
  load: Load,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) {
    for (const popularity of POPULARITIES) {
      const timings: [string, Timing][] = [];
      const firsts = new Map<string, string>();
      for (const contestant of contestants) {
        const asks = await Promise.all(
          places[popularity].map((place) => contestant.prepare(question, place)),
        );
        firsts.set(contestant.name, await asks[0]!());
        await drive(asks, { ...load, seconds: WARM_UP });
        const timing = { ...(await drive(asks, load)), memory: contestant.memory() };
        timings.push([contestant.name, timing]);
        console.error(
          `${question.name} ${popularity} ${contestant.name}: ${timing.perSecond.toFixed(1)}/s, p50 ${timing.p50.toFixed(1)} ms`,
        );
      }
      const same = compare(firsts.get('hearsay')!, firsts.get('peer')!);
      const named = Object.fromEntries(timings) as Measured['timings'];
      measured.push({ question: question.name, popularity, timings: named, same });
    }
  }
  return measured;
}

async function drive(asks: readonly Ask[], { clients, seconds }: Load): Promise<Omit<Timing, 'memory'>> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  const client = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      await asks[next++ % asks.length]!();
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99) };
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
