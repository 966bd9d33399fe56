import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { watch as watchFiles, type FSWatcher } from 'chokidar';
import { isAddress } from '../read/read';
import { formatOf } from '../read/formats';

/** A file is read once nothing was written to it for so long (ms). */
const SETTLED_MS = 500;

export interface Watched {
  /** Files, folders and addresses, as they were given. */
  readonly paths: readonly string[];
  /** Milliseconds between two looks at the addresses, and at what is due. */
  readonly every: number;
  /** Reads all that is there already. What comes meanwhile is noticed. */
  readonly first: () => Promise<void>;
  /** Reads these, and what is due; never rejects. False: nothing could be read, and the next round takes these too. */
  readonly round: (paths: readonly string[]) => Promise<boolean>;
  /** Is told what cannot be watched. */
  readonly onTrouble: (reason: string) => void;
  /** Called after the first round; resolves when it is time to stop. */
  readonly stop: () => Promise<void>;
}

/** Reads what is new in files and folders as it comes, and looks at addresses again and again, until it is stopped. */
export async function watch({ paths, every, first, round, onTrouble, stop }: Watched): Promise<void> {
  const folders = paths.filter((given) => !isAddress(given));
  const addresses = paths.filter(isAddress);
  const rounds = inRounds(round);
  const files = await watchFolders(folders, { onFile: (file) => rounds.add([file]), onTrouble });
  try {
    await rounds.begin(first);
    const timer = setInterval(() => rounds.add(addresses), every);
    await stop();
    clearInterval(timer);
  } finally {
    await files.close();
  }
  await rounds.end();
}

/** One round at a time; what comes while one goes on waits for the next, all of it together. */
function inRounds(round: Watched['round']) {
  const waiting = new Set<string>();
  let working = Promise.resolve();
  let isAsked = false;
  const next = async () => {
    if (!isAsked) return;
    const paths = [...waiting];
    isAsked = false;
    waiting.clear();
    if (!(await round(paths))) for (const path of paths) waiting.add(path);
  };
  return {
    async begin(first: () => Promise<void>): Promise<void> {
      const reading = first();
      working = reading.catch(() => undefined);
      await reading;
      working = working.then(next);
    },
    add(paths: readonly string[]): void {
      for (const path of paths) waiting.add(path);
      isAsked = true;
      working = working.then(next);
    },
    /** Lets the round that goes on end; what waits is read when watching begins again. */
    async end(): Promise<void> {
      isAsked = false;
      await working;
    },
  };
}

interface FolderEvents extends Pick<Watched, 'onTrouble'> {
  readonly onFile: (file: string) => void;
}

/** Resolves once everything that comes from now on is noticed. */
async function watchFolders(
  folders: readonly string[],
  { onFile, onTrouble }: FolderEvents,
): Promise<FSWatcher> {
  const files = watchFiles([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 5 },
  });
  const look = async (changed: string) => {
    const given = asGiven(changed, folders);
    if (given && (await isPlainFile(given))) onFile(given);
  };
  files.on('add', (file) => void look(file)).on('change', (file) => void look(file));
  files.on('error', (error) => onTrouble(`not watched: ${error instanceof Error ? error.message : ''}`));
  if (folders.length > 0) await new Promise<void>((resolve) => files.once('ready', resolve));
  return files;
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
