/** Keeps the figures: `figures.json` and `peers.json`, and their table in `quality.md`, all in one folder. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors';
import { projectRoot } from '../util/project-root';
import { lastFigures, peerFigures, type LastFigures, type PeerFigures } from './figures';
import { parseJson } from './parse-lines';
import { formatTable } from './table';

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

/** The table of all figures, with those of `now` in the place of the last ones of the same collections. */
export async function tableWith(folder: string, now: LastFigures): Promise<string> {
  return formatTable({
    figures: { ...(await loadFigures(folder)), ...now },
    fresh: new Set(Object.keys(now)),
    peers: await loadPeers(folder),
  });
}

/** Puts the figures of `now` in the place of the last ones of the same collections, in `figures.json` and in `quality.md`. */
export async function keepFigures(folder: string, now: LastFigures): Promise<void> {
  const table = await tableWith(folder, now);
  const figures = lastFigures.parse({ ...(await loadFigures(folder)), ...now });
  await writeFile(path.join(folder, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
  await writeTable(path.join(folder, 'quality.md'), table);
}

async function writeTable(file: string, table: string): Promise<void> {
  const page = await readFile(file, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new InputError(`${file}: put these two lines into it: ${BEGIN} ${END}`);
  await writeFile(file, `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`);
}
