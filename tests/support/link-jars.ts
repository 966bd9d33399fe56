import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config';

export const JARS = 'neo4j-5.26.31';
/** Filled by `start-neo4j.ts`. */
export const realJars = path.join(readConfig(process.env).cache, JARS);

/** The real jars once more in another folder for the cache, without copying their bytes where the file system allows that. */
export function linkJars(cache: string): string {
  const copy = path.join(cache, JARS);
  mkdirSync(copy);
  for (const name of readdirSync(realJars)) linkOrCopy(path.join(realJars, name), path.join(copy, name));
  return copy;
}

export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
