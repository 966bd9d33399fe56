/** What the pages of the documentation point at is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from '../src/config';
import { projectRoot } from '../src/util/project-root';

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'cypher/README.md',
  'data/README.md',
  'docs/access.md',
  'docs/api.md',
  'docs/clients.md',
  'docs/embedding.md',
  'docs/explorer.md',
  'docs/export.md',
  'docs/extractor.md',
  'docs/ingestion.md',
  'docs/many-machines.md',
  'docs/reliability.md',
  'docs/interchange.md',
  'docs/operation.md',
  'docs/quality.md',
  'schema/README.md',
  'tests/articles/README.md',
];
const read = (page: string) => readFileSync(path.join(projectRoot, page), 'utf8');

describe('the documentation', () => {
  it.each(PAGES)('%s links only to files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(path.join(projectRoot, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it('describes every variable in the README', () => {
    expect(Object.keys(VARIABLES).filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });
});
