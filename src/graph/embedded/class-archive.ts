/**
 * Neo4j's classes as Java has read and checked them once, in a file beside the jars: with it Neo4j starts in two thirds
 * of the processor time. Java writes it when it ends, after Neo4j has closed its files, for exactly this Java and these jars.
 */
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inMegabytes } from '../../util/in-megabytes';
import { INVENTORY } from './jars';
import type { Java } from './java';
import { isAlive } from './process-table';

/** What decides which archive fits. */
export interface ArchiveUser {
  readonly java: Java;
  /** The folder of the jars. */
  readonly jars: string;
  /** As Java takes it: "512m". */
  readonly heap: string;
}

export interface ClassArchive {
  /** What Java is told of it. */
  readonly options: readonly string[];
  /** Whether Java goes on for some seconds after Neo4j has stopped, to write one. */
  readonly isRecorded: boolean;
  /** Puts in place what Java has written, if it has ended well; what was not used for long makes way. */
  keep(hasEndedWell: boolean): void;
  /** To be called when Java has crashed: the next start records another. False where there was none. */
  discard(): boolean;
}

const NONE: ClassArchive = Object.freeze({
  options: [],
  isRecorded: false,
  keep: () => undefined,
  discard: () => false,
});

/** From here on (MB) Java numbers objects in another way than the archives do. */
const HUGE_HEAP = 32 * 1024;
/** How long (ms) one stays that nobody uses: that of a Java that is gone, perhaps. It takes 75 to 120 MB. */
const UNUSED_LIMIT = 30 * 24 * 3_600_000;
/** Java tells of each class that it leaves out. */
const QUIET = '-Xlog:cds*=off';

/** The archive to start with; one to be recorded if there is none and nobody records one; else none. Never fails. */
export function classArchive(user: ArchiveUser): ClassArchive {
  const isAble = user.java.version.includes('sharing') && inMegabytes(user.heap) < HUGE_HEAP;
  if (!isAble || process.platform === 'win32') return NONE; // There Neo4j is ended at once, and Java writes nothing.
  try {
    const name = nameOf(user);
    const [file, isUnderWay] = [findWhole(name), isBeingRecorded(name)];
    if (file) return used(file);
    return isUnderWay ? NONE : recorded(name);
  } catch {
    return NONE;
  }
}

/** What Java tells of its environment before its version. */
const PICKED_UP = /^(?:NOTE: )?Picked up .*\n?/gmu;

/** Beside the jars: their folder, and what Java would find changed. */
function nameOf({ java, jars }: ArchiveUser): string {
  const { mtimeMs, size } = statSync(path.join(jars, INVENTORY));
  const version = java.version.replace(PICKED_UP, '');
  const parts = [java.command, version, jars, mtimeMs, size];
  return `${jars}-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`;
}

/** Its name ends in its length: Java crashes where the end is missing. */
function findWhole(name: string): string | undefined {
  for (const { file, bytes } of archives(name)) {
    if (statSync(file).size === bytes) return file;
    rmSync(file);
  }
  return undefined;
}

function archives(name: string) {
  return besides(name).flatMap((file) => {
    const [, bytes] = /\.(\d+)\.jsa$/u.exec(file) ?? [];
    return bytes ? [{ file, bytes: Number(bytes) }] : [];
  });
}

/** The files that are called so and something more. */
function besides(name: string): readonly string[] {
  const folder = path.dirname(name);
  return readdirSync(folder)
    .map((found) => path.join(folder, found))
    .filter((file) => file.startsWith(name));
}

function used(file: string): ClassArchive {
  const now = new Date();
  succeeds(() => utimesSync(file, now, now));
  return {
    ...NONE,
    // What does not fit, or has changed, is left alone by Java.
    options: [`-XX:SharedArchiveFile=${file}`, '-XX:+VerifySharedSpaces', QUIET],
    discard: () => succeeds(() => rmSync(file)),
  };
}

/** Whoever records makes an empty draft before, by which others see it: Java writes over it, and takes some seconds for that. */
function recorded(name: string): ClassArchive {
  const draft = `${name}.draft-${process.pid}-classes`;
  writeFileSync(draft, '', { flag: 'wx', mode: 0o600 });
  return {
    options: [`-XX:ArchiveClassesAtExit=${draft}`, QUIET],
    isRecorded: true,
    keep: (hasEndedWell) => void succeeds(() => putInPlace(draft, name, hasEndedWell)),
    discard: () => false,
  };
}

/** In ms: nobody takes so long to write one, and a process of the same number may be another. */
const STALE = 24 * 3_600_000;

/** Drafts of dead processes are removed. */
function isBeingRecorded(name: string): boolean {
  const drafts = besides(name).flatMap((file) => {
    const [, maker] = /\.draft-(\d+)-classes$/u.exec(file) ?? [];
    const isMade = isAlive(Number(maker)) && Date.now() - statSync(file).mtimeMs < STALE;
    return maker ? [{ file, isMade }] : [];
  });
  for (const { file, isMade } of drafts) if (!isMade) succeeds(() => rmSync(file));
  return drafts.some(({ isMade }) => isMade);
}

function putInPlace(draft: string, name: string, hasEndedWell: boolean): void {
  const { size } = statSync(draft);
  if (hasEndedWell && size > 0 && !findWhole(name)) renameSync(draft, `${name}.${size}.jsa`);
  else rmSync(draft);
  const limit = Date.now() - UNUSED_LIMIT;
  for (const { file } of archives(path.join(path.dirname(name), 'neo4j-'))) {
    if (statSync(file).mtimeMs < limit) rmSync(file);
  }
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
