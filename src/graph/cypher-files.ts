import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { invariant } from '../errors';
import { projectRoot } from '../util/project-root';

/** The text of every file `cypher/<folder>/<name>.cypher`, by `<name>`. */
export type CypherFiles = ReadonlyMap<string, string>;

/** Reads the folders once. A name is unique across them, so that a query is called by its name alone. */
export function loadCypherFiles(folders: readonly string[]): CypherFiles {
  const files = new Map<string, string>();
  const parts = new Map(readFolder('parts'));
  for (const folder of folders) {
    for (const [name, text] of readFolder(folder)) {
      invariant(!files.has(name), `two Cypher files are named ${name}`);
      files.set(name, withParts(text, parts));
    }
  }
  return files;
}

/** The migrations in the order in which they apply: file name without its ending → statements. */
export function loadMigrations(): ReadonlyMap<string, readonly string[]> {
  const migrations = readFolder('constraints').map(([name, text]): [string, readonly string[]] => [
    name,
    splitStatements(text),
  ]);
  return new Map(migrations);
}

function readFolder(folder: string): [name: string, text: string][] {
  const directory = path.join(projectRoot, 'cypher', folder);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => [path.basename(file, '.cypher'), readFileSync(path.join(directory, file), 'utf8')]);
}

/** Puts the files of `cypher/parts` in place of the lines that name them: `// include statement-filter`. */
function withParts(text: string, parts: ReadonlyMap<string, string>): string {
  return text.replace(/^ *\/\/ include (\S+)$/gm, (_line, name: string) => {
    const part = parts.get(name);
    invariant(part !== undefined, `there is no cypher/parts/${name}.cypher`);
    return withParts(part.trimEnd(), parts);
  });
}

function splitStatements(text: string): readonly string[] {
  return text
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => !/^(?:\/\/.*\s*)*$/u.test(part));
}
