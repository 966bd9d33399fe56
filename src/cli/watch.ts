import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { isAddress } from '../read/read';
import { formatOf } from '../read/formats';

/** A file is read once nothing was written to it for so long (ms). */
const SETTLED_MS = 500;

export interface Watched {
  /** Files, folders and addresses, as they were given. */
  readonly paths: readonly string[];
  /** Milliseconds between two looks at the addresses. */
  readonly every: number;
  /** Reads these; never rejects. */
  readonly round: (paths: readonly string[]) => Promise<void>;
  /** Resolves when it is time to stop. */
  readonly stop: Promise<void>;
}

/** Reads what is new in files and folders as it comes, and looks at addresses again and again, until it is stopped. */
export async function watch({ paths, every, round, stop }: Watched): Promise<void> {
  const folders = paths.filter((given) => !isAddress(given));
  const addresses = paths.filter(isAddress);
  let working = Promise.resolve();
  const work = (some: readonly string[]) => void (working = working.then(() => round(some)));
  const files = watchFiles(folders, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 5 },
  });
  const onFile = async (changed: string) => {
    const given = asGiven(changed, folders);
    if (given && (await isPlainFile(given))) work([given]);
  };
  files.on('add', (file) => void onFile(file)).on('change', (file) => void onFile(file));
  const timer = addresses.length > 0 ? setInterval(() => work(addresses), every) : undefined;
  await stop;
  clearInterval(timer);
  await files.close();
  await working;
}

/** The path below the folder as the ledger has it: "./news/a.txt" for "news/a.txt" where "./news/" was given. */
function asGiven(changed: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const inside = path.relative(folder, changed);
    if (inside === '') return folder;
    const hidden = inside.split(path.sep).some((part) => part.startsWith('.'));
    if (!hidden && formatOf(inside))
      return `${folder.replace(/[/\\]+$/u, '')}/${inside.split(path.sep).join('/')}`;
  }
  return undefined;
}

/** A link might lead out of the folder. */
async function isPlainFile(file: string): Promise<boolean> {
  return lstat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
