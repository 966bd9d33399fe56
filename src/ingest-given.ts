/** THE FLOW for one article that a client gives to the server: the same stages as `ingest.ts`, and one answer. */
import { withMeaning } from './add-meaning';
import type { FetchConfig } from './config';
import { ArticleError, InputError } from './errors';
import { createFetcher, type Fetcher } from './fetch/fetcher';
import type { Graph } from './graph/graph';
import { openLedger } from './ledger/ledger';
import type { DocumentMeta } from './model/article';
import type { InputOutcome } from './model/input-outcome';
import type { GivenArticle, Intake } from './model/intake';
import { readBytes } from './read/read-bytes';
import { failure, type ReadFailure, type ReadResult } from './read/read-result';
import { readAddress } from './read/read-url';
import { inputOutcome, writeBatch, type ReadInput } from './store-batch';
import { present } from './util/present';
import { openArticleWorkers, type ArticleWorkers, type WorkerSettings } from './workers/article-workers';

export interface IntakeSettings extends WorkerSettings {
  /** Threads that read. */
  readonly workers: number;
  readonly fetch: FetchConfig;
  /** What observes the threads; by default nothing. */
  readonly observe?: ((workers: ArticleWorkers) => ArticleWorkers) | undefined;
  readonly onInput?: ((outcome: InputOutcome) => void) | undefined;
}

interface Tools {
  readonly workers: ArticleWorkers;
  readonly fetcher: Fetcher;
  readonly onInput: (outcome: InputOutcome) => void;
}

/** Characters of an address, a title or a name: what is longer is none, and no index takes it. */
const LONGEST = 2_000;

/** Threads that read are there from the first article on; `close` lets them finish what they do. */
export function openIntake(
  graph: Graph,
  { workers: count, fetch, observe = (some) => some, onInput = () => undefined, ...settings }: IntakeSettings,
): Intake & { close(): Promise<void> } {
  let opened: Tools | undefined;
  const open = (): Tools => {
    opened ??= {
      workers: observe(openArticleWorkers(settings, count)),
      fetcher: createFetcher(fetch),
      onInput,
    };
    return opened;
  };
  return {
    ingest: async (given) => {
      checkGiven(given);
      return ingestGiven(graph, given, open());
    },
    close: async () => {
      await Promise.all([opened?.workers.close(), opened?.fetcher.close()]);
    },
  };
}

function checkGiven(given: GivenArticle): void {
  if (isGiven(given.text) === isGiven(given.url)) {
    throw new InputError(
      'Give either text, the text of an article, or url, the address of its page: one of them, and not both.',
    );
  }
  for (const name of ['url', 'title', 'publisher'] as const) {
    const { length } = given[name] ?? '';
    if (length > LONGEST) throw new InputError(`${name} has ${length} characters: give at most ${LONGEST}.`);
  }
}

function isGiven(value: string | null | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

async function ingestGiven(graph: Graph, given: GivenArticle, tools: Tools): Promise<string> {
  const { workers } = tools;
  const { value: item } = await withMeaning(extractGiven(given, tools), workers.embed).next();
  return store(graph, item as ReadInput, tools);
}

async function* extractGiven(given: GivenArticle, { workers, fetcher }: Tools): AsyncGenerator<ReadInput> {
  const result = await readGiven(given, fetcher);
  if (!('article' in result)) return yield result;
  const { meta } = result.article;
  const article = { ...result.article, meta: { ...meta, ...metaOf(given) } };
  yield { ...(await workers.extract(article)), receipt: result.receipt };
}

/** The id of the document that is now in the graph. What comes of an address is noted in the ledger, also trouble. */
async function store(graph: Graph, item: ReadInput, { workers, onInput }: Tools): Promise<string> {
  const { outcomeOf } = await writeBatch(graph, [item], openLedger(graph, workers));
  onInput(inputOutcome(item, outcomeOf.get(item)));
  if ('failure' in item) throw unreadable(item.failure);
  const outcome = outcomeOf.get(item);
  switch (outcome?.status) {
    case 'written':
    case 'unchanged':
      return outcome.id;
    case 'retracted':
      throw new ArticleError('ARTICLE_RETRACTED', outcome.message);
    default:
      throw new ArticleError('ARTICLE_UNREADABLE', outcome?.message ?? 'There is nothing to read.');
  }
}

async function readGiven({ text, url }: GivenArticle, fetcher: Fetcher): Promise<ReadResult> {
  if (isGiven(text)) return readBytes(Buffer.from(text), 'text', { where: 'text', meta: {} });
  const address = url?.trim() ?? '';
  const results = await readAddress({ url: address, isList: false, depth: 0 }, { fetcher });
  // Nothing that a list names is fetched before somebody asks for it.
  if (!(Symbol.iterator in results)) {
    return failure(address, 'is a feed or a sitemap: give the address of one article');
  }
  const [page] = results;
  return page ?? failure(address, 'is no article');
}

function metaOf({ title, publisher, publishedAt }: GivenArticle): Partial<DocumentMeta> {
  return present({ title: oneLine(title), publisher: oneLine(publisher), publishedAt });
}

function oneLine(words: string | null | undefined): string | undefined {
  return words?.replace(/\s+/gu, ' ').trim();
}

function unreadable({ message, passing }: ReadFailure): ArticleError {
  return new ArticleError(passing ? 'PAGE_UNAVAILABLE' : 'ARTICLE_UNREADABLE', message);
}
