import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError } from '../../src/errors';
import { extractAll } from '../../src/ingest';
import type { ReadInput } from '../../src/store-batch';
import type { RawArticle } from '../../src/model/article';
import { projectRoot } from '../../src/util/project-root';
import { openArticleWorkers, type ArticleWorkers } from '../../src/workers/article-workers';
import { modelsFolder } from '../support/encoder';

jest.setTimeout(120_000);

const data = path.join(projectRoot, 'data');

const raw = (body: string): RawArticle => ({ meta: {}, format: 'text', body });

describe('openArticleWorkers', () => {
  let workers: ArticleWorkers;

  beforeAll(() => {
    workers = openArticleWorkers({ models: modelsFolder, data }, 2);
  });
  afterAll(() => workers.close());

  it('reads articles side by side as it reads them alone, in the order in which they are given', async () => {
    const articles = [
      'Mayor Jane Doe said no.',
      'Nurse John Roe said yes. '.repeat(100),
      'Oslo denied it.',
    ].map(raw);
    const together = await Promise.all(articles.map(workers.extract));
    const alone: ReadInput[] = [];
    for (const article of articles.toReversed()) alone.unshift(await workers.extract(article));
    expect(together).toEqual(alone);
  });

  it('reads a folder in the order of its files', async () => {
    const titles: (string | undefined)[] = [];
    for await (const result of extractAll([path.join(projectRoot, 'examples', 'summit')], workers)) {
      if ('annotations' in result) titles.push(path.basename(result.annotations.document.path ?? ''));
    }
    expect(titles).toHaveLength(5);
    expect(titles).toEqual(titles.toSorted());
  });

  it('says of a page without text that it has none', async () => {
    const page: RawArticle = { meta: { path: 'a.html' }, format: 'html', body: '<img src="x.png">' };
    expect(await workers.extract(page)).toEqual({
      failure: { where: 'a.html', message: 'a.html: has no text in it: give a page with an article' },
    });
  });
});

describe('openArticleWorkers without a model', () => {
  it('reads nothing and says where the model is to be found', async () => {
    const models = mkdtempSync(path.join(tmpdir(), 'hearsay-no-models-'));
    const workers = openArticleWorkers({ models, data }, 1);
    const reading = workers.extract(raw('Mayor Jane Doe said no.'));
    await expect(reading).rejects.toThrow(ConfigError);
    await expect(reading).rejects.toThrow('set HEARSAY_MODELS to a folder that has them.');
    await workers.close();
    rmSync(models, { recursive: true });
  });
});
