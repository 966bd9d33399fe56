import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';

const FOLDER = path.join(projectRoot, 'schema', 'operations');

/** The questions of `schema/operations`: file name and text, in order. */
export const OPERATIONS: readonly (readonly [file: string, query: string])[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => [file, readFileSync(path.join(FOLDER, file), 'utf8')]);
