/** Keeps the figures: `figures.json` and `peers.json`, and their table in `quality.md`, all in one folder. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors';
import { projectRoot } from '../util/project-root';
import { lastFigures, peerFigures, type LastFigures, type PeerFigures } from './figures';
import { parseJson } from './parse-lines';

/** Where the project keeps its own. */
export const DOCS = path.join(projectRoot, 'docs');

const BEGIN = '<!-- The figures that follow are written by `npm run eval`. -->';
const END = '<!-- Here the figures end. -->';

export async function loadFigures(folder: string): Promise<LastFigures> {
  const file = path.join(folder, 'figures.json');
  return parseJson(await readFile(file, 'utf8'), lastFigures, file);
}

export async function loadPeers(folder: string): Promise<PeerFigures> {
  const file = path.join(folder, 'peers.json');
  return parseJson(await readFile(file, 'utf8'), peerFigures, file);
}

/** Replaces the figures of some collections; those of the others stay. */
export async function saveFigures(folder: string, figures: LastFigures): Promise<void> {
  const all = { ...(await loadFigures(folder)), ...figures };
  await writeFile(path.join(folder, 'figures.json'), `${JSON.stringify(lastFigures.parse(all), null, 2)}\n`);
}

/** Puts `table` between the two marks of `quality.md`. */
export async function saveTable(folder: string, table: string): Promise<void> {
  const file = path.join(folder, 'quality.md');
  const page = await readFile(file, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new InputError(`${file}: put these two lines into it: ${BEGIN} ${END}`);
  await writeFile(file, `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`);
}
