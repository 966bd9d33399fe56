/** What the pages of the documentation point at is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from '../src/config';
import { projectRoot } from '../src/util/project-root';
import { filesUnder } from './support/source-files';

const FOLDERS = [
  'bench',
  'cypher',
  'data',
  'docs',
  'examples',
  'models',
  'schema',
  'src',
  'tests',
  'training',
];
const PAGES = ['README.md', 'ARCHITECTURE.md', ...FOLDERS.flatMap((folder) => filesUnder(folder, '.md'))];
const read = (page: string) => readFileSync(path.join(projectRoot, page), 'utf8');

const linksIn = (page: string) =>
  [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');

describe('the documentation', () => {
  it.each(PAGES)('%s links only to files that are there', (page) => {
    const missing = linksIn(page).filter(
      (link) => !existsSync(path.join(projectRoot, path.dirname(page), link)),
    );
    expect(missing).toEqual([]);
  });

  it('is linked, page by page, from another page', () => {
    const linked = PAGES.flatMap((page) => linksIn(page).map((link) => path.join(path.dirname(page), link)));
    expect(PAGES.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([]);
  });

  it('describes every variable in the README', () => {
    expect(Object.keys(VARIABLES).filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });
});
