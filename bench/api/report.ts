/** The tables: what was measured, and what it has to reach. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Ceiling } from './ceiling';
import type { Measured } from './measure';

/** The three questions that everybody asks of popular entities. */
const HUB_QUESTIONS = /^0[123]-/;

interface Goal {
  /** Times the requests a second of the peer. */
  readonly peer: number;
  /** Of the requests a second of the bare driver. */
  readonly driver: number;
}

/** Puts what was measured in place of what was measured of the same before. */
export function saveMeasured(measured: readonly Measured[], file: string): void {
  const nameOf = ({ question, popularity }: Measured) => `${question} ${popularity}`;
  const all = new Map([...load(file), ...measured].map((one) => [nameOf(one), one]));
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  writeFileSync(file, JSON.stringify(sorted, null, 2));
}

function load(file: string): readonly Measured[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured[]) : [];
}

export function printCeilings(ceilings: readonly Ceiling[]): void {
  for (const { name, timing } of ceilings) {
    console.log(`${name}: ${timing.perSecond.toFixed(0)} requests a second, p50 ${timing.p50.toFixed(1)} ms`);
  }
}

/** `earlier`: the file of a graph a tenth as large. */
export function printReport(measured: readonly Measured[], earlier: string): void {
  const before = load(earlier);
  const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  line([
    'question',
    'asked of',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'MB',
    'peer: requests/s',
    'p50 ms',
    'p99 ms',
    'MB',
    'driver: requests/s',
    'p50 ms',
    'times the peer',
    'of the driver',
    'p50 grew',
    'same answer',
    'falls short of',
  ]);
  line(['---', '---', ...Array(13).fill('--:'), '---', '---']);
  for (const one of measured) line(row(one, before));
}

function row(one: Measured, before: readonly Measured[]): readonly (string | number)[] {
  const { hearsay, peer, driver } = one.timings;
  const [times, share] = [hearsay.perSecond / peer.perSecond, hearsay.perSecond / driver.perSecond];
  const earlier = before.find(
    ({ question, popularity }) => question === one.question && popularity === one.popularity,
  );
  const grew = earlier && hearsay.p50 / earlier.timings.hearsay.p50;
  const goal = goalOf(one);
  const short = [
    ...(hearsay.failed > 0 ? ['an answer to each'] : []),
    ...(times < goal.peer ? [`${goal.peer} times the peer`] : []),
    ...(share < goal.driver ? [`${goal.driver * 100} % of the driver`] : []),
    ...(grew !== undefined && grew > 1.5 ? ['1.5 times p50'] : []),
  ];
  return [
    one.question,
    one.popularity,
    ...[hearsay, peer].flatMap(({ perSecond, failed, p50, p99, memory }) => [
      failed === 0 ? perSecond.toFixed(1) : `${perSecond.toFixed(1)} (${failed} failed)`,
      p50.toFixed(1),
      p99.toFixed(1),
      memory.toFixed(0),
    ]),
    driver.perSecond.toFixed(1),
    driver.p50.toFixed(1),
    times.toFixed(1),
    `${(share * 100).toFixed(0)} %`,
    grew?.toFixed(2) ?? '',
    one.same === undefined ? '' : one.same ? 'yes' : 'no',
    short.join(', '),
  ];
}

/** At least 3 times the peer on any; 100 times on the three of hubs, 20 times on the same of others. */
function goalOf({ question, popularity }: Measured): Goal {
  if (!HUB_QUESTIONS.test(question)) return { peer: 3, driver: 0.35 };
  return popularity === 'hub' ? { peer: 100, driver: 0.6 } : { peer: 20, driver: 0.35 };
}
