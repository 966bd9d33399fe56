/** The twelve questions, each as this server and as the peer is asked it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';

export interface Question {
  /** The name of its files: "02-about". */
  readonly name: string;
  readonly ours: string;
  readonly peers: string;
  /** What the peer has to be asked after that, about the `ids` of those it found. */
  readonly peersThen: string | undefined;
}

/** All, or those whose names begin with one of `only`. */
export function loadQuestions(only: readonly string[]): readonly Question[] {
  const ours = path.join(projectRoot, 'bench', 'questions');
  const peers = path.join(projectRoot, 'bench', 'peer', 'questions');
  return readdirSync(ours)
    .sort()
    .filter((file) => only.length === 0 || only.some((start) => file.startsWith(start)))
    .map((file) => ({
      name: path.basename(file, '.graphql'),
      ours: readFileSync(path.join(ours, file), 'utf8'),
      peers: readFileSync(path.join(peers, file), 'utf8'),
      peersThen: readIfThere(path.join(peers, 'then', file)),
    }));
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The names of the variables that a question declares. */
export function variablesOf(query: string): readonly string[] {
  const declared = query.slice(query.indexOf('('), query.indexOf(')'));
  return [...declared.matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
}
