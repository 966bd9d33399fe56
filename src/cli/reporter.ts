import { SingleBar } from 'cli-progress';
import { logFormat } from '../config-operation';
import type { InputOutcome } from '../model/input-outcome';
import { openLog } from '../observe/log';
import { printable } from '../util/printable';
import { openPace, tellPace, type Pace } from './pace';

/** Where a command tells people how it goes (standard error), apart from what it prints for programs (standard output). */
export interface Reporter {
  /** `done` of `total` so far; a bar on a terminal, a line now and then elsewhere. Undefined: only reading will tell. */
  progress(what: string, done: number, total: number | undefined): void;
  /** One line, above the bar if there is one. */
  note(message: string): void;
  /** What became of an input: for logs alone, people are told at the end what matters. */
  input(outcome: InputOutcome): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR = { format: '{what} {bar} {value}/{total}  {pace}', clearOnComplete: true };
const COUNTER = { ...BAR, format: '{what} {value}  {pace}' };
/** Where there is no terminal, a line is written once a so many milliseconds. */
const LINE_EVERY_MS = 5_000;

/** Bars on a terminal, plain lines elsewhere, JSON lines where HEARSAY_LOG asks for them. */
export function createReporter(stream: NodeJS.WriteStream = process.stderr): Reporter {
  if (logFormat(process.env) === 'json') return jsonReporter(stream);
  return stream.isTTY ? terminalReporter(stream) : lineReporter(stream);
}

/** For `--json`: standard error stays empty but for errors, which the result names too, and for logs. */
export function silentReporter(stream: NodeJS.WriteStream = process.stderr): Reporter {
  if (logFormat(process.env) === 'json') return jsonReporter(stream);
  const nothing = () => undefined;
  return { progress: nothing, note: nothing, input: nothing, end: nothing };
}

function terminalReporter(stream: NodeJS.WriteStream): Reporter {
  let bar: SingleBar | undefined;
  let pace: Pace | undefined;
  const end = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    progress(what, done, total) {
      pace ??= openPace();
      pace.note(done);
      const shown = { what, pace: tellPace(pace, total) };
      if (!bar) {
        bar = new SingleBar({ ...(total === undefined ? COUNTER : BAR), stream });
        bar.start(total ?? done, done, shown);
      }
      bar.update(done, shown);
    },
    note(message) {
      end();
      stream.write(`${printable(message)}\n`);
    },
    input: () => undefined,
    end() {
      end();
      pace = undefined;
    },
  };
}

function lineReporter(stream: NodeJS.WritableStream): Reporter {
  const progress = nowAndThen((what, done, total, pace) => {
    const of = total === undefined ? '' : `/${total}`;
    stream.write(`${what} ${done}${of} (${tellPace(pace, total)})\n`);
  });
  return {
    ...progress,
    note: (message) => void stream.write(`${printable(message)}\n`),
    input: () => undefined,
  };
}

function jsonReporter(stream: NodeJS.WritableStream): Reporter {
  const log = openLog(stream);
  const progress = nowAndThen((what, done, total, pace) => {
    const { rate } = pace;
    const left = pace.left(total);
    log.info({
      event: 'progress',
      what,
      done,
      total,
      perSecond: round(rate),
      secondsLeft: left && round(left),
    });
  });
  return {
    ...progress,
    note: (message) => log.info({ event: 'note' }, message),
    input: (outcome) =>
      log[outcome.status === 'failed' ? 'warn' : 'info']({ event: 'input', ...outcome }, outcome.message),
  };
}

type Tell = (what: string, done: number, total: number | undefined, pace: Pace) => void;

/** Tells of progress every few seconds, and of its end; of what ends at once, its end alone. */
function nowAndThen(tell: Tell): Pick<Reporter, 'progress' | 'end'> {
  let last = { what: '', done: -1, at: 0 };
  let pace: Pace | undefined;
  return {
    progress(what, done, total) {
      pace ??= openPace();
      pace.note(done);
      const isNews = what !== last.what || done !== last.done;
      if (!isNews || (done !== total && Date.now() - last.at < LINE_EVERY_MS)) return;
      last = { what, done, at: Date.now() };
      tell(what, done, total, pace);
    },
    end() {
      pace = undefined;
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
