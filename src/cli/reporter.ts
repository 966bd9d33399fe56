import { SingleBar } from 'cli-progress';

/** Where a command tells people how it goes (standard error), apart from what it prints for programs (standard output). */
export interface Reporter {
  /** `done` of `total` so far; a bar on a terminal, a line now and then elsewhere. Undefined: only reading will tell. */
  progress(what: string, done: number, total: number | undefined): void;
  /** One line, above the bar if there is one. */
  note(message: string): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR = { format: '{what} {bar} {value}/{total}', clearOnComplete: true };
const COUNTER = { ...BAR, format: '{what} {value}' };
/** Where there is no terminal, a line is written once a so many seconds. */
const LINE_EVERY_MS = 5_000;

/** Bars on a terminal, plain lines otherwise. */
export function createReporter(stream: NodeJS.WriteStream = process.stderr): Reporter {
  return stream.isTTY ? terminalReporter(stream) : lineReporter(stream);
}

/** For `--json`: standard error stays empty but for errors, which the result names too. */
export function silentReporter(): Reporter {
  return { progress: () => undefined, note: () => undefined, end: () => undefined };
}

function terminalReporter(stream: NodeJS.WriteStream): Reporter {
  let bar: SingleBar | undefined;
  const end = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    progress(what, done, total) {
      if (!bar) {
        bar = new SingleBar({ ...(total === undefined ? COUNTER : BAR), stream });
        bar.start(total ?? done, done, { what });
      }
      bar.update(done, { what });
    },
    note(message) {
      end();
      stream.write(`${message}\n`);
    },
    end,
  };
}

function lineReporter(stream: NodeJS.WritableStream): Reporter {
  let last = { line: '', at: 0 };
  return {
    progress(what, done, total) {
      const line = `${what} ${done}${total === undefined ? '' : `/${total}`}`;
      if (line === last.line || (done !== total && Date.now() - last.at < LINE_EVERY_MS)) return;
      last = { line, at: Date.now() };
      stream.write(`${line}\n`);
    },
    note: (message) => void stream.write(`${message}\n`),
    end: () => undefined,
  };
}
