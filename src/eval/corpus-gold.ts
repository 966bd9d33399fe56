/**
 * Gold for articles of corpora that may not be kept in the project: `tests/real` holds the annotation alone, and the text is put
 * together from the corpus, where somebody has it.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors';
import { sliceAll } from '../model/span';
import { projectRoot } from '../util/project-root';
import { goldEntities, goldStatement, type GoldArticle } from './gold-statements';
import { readLines, readJson, type LoadedGold } from './load-gold';

/** An annotated article without its text: `tests/real/<half>/<number>.json`. */
const corpusArticle = z.object({
  /** Which line of the corpus it is. */
  doc: z.string(),
  /** The file of the corpus, below the folder that is given: "ner/worldwide.dev.jsonl". */
  corpus: z.string(),
  /** Of a text made of tokens, the first one that belongs to the article: its address stands before. */
  first: z.number().int().default(0),
  /** What stands before each of these tokens, one character each; see `GAPS`. */
  gaps: z.string().default(''),
  statements: z.array(goldStatement.omit({ text: true, cluster: true })).readonly(),
  entities: z.record(z.string(), goldEntities.valueType.omit({ descriptions: true })),
});
type CorpusArticle = Readonly<z.infer<typeof corpusArticle>>;

const corpusLine = z.union([
  z.object({ doc: z.string(), tokens: z.array(z.string()).readonly() }),
  z.object({ doc: z.string(), text: z.string() }),
]);
type CorpusLine = Readonly<z.infer<typeof corpusLine>>;

const GAPS: Readonly<Record<string, string>> = { '-': '', ' ': ' ', '/': '\n\n' };

/** Whose errors may be looked at, and whose may not. */
export const REAL = path.join(projectRoot, 'tests', 'real');

/** The annotated articles of a folder with their texts; an `InputError` names the article that a corpus lacks or has otherwise. */
export async function loadCorpusGold(folder: string, corpora: string): Promise<LoadedGold> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const articles = await Promise.all(names.map((name) => readJson(path.join(folder, name), corpusArticle)));
  const lines = await linesOf(new Set(articles.map(({ corpus }) => corpus)), corpora);
  const texts = articles.map((article, at) => ({ doc: names[at] ?? '', text: textOf(article, lines) }));
  const named = articles.map((article, at) => withNumber(article, names[at] ?? '', texts[at]?.text ?? ''));
  const entities = Object.assign({}, ...named.map((one) => one.entities)) as LoadedGold['folder']['entities'];
  return { folder: { entities, articles: named.map(({ article }) => article) }, texts };
}

type Lines = ReadonlyMap<string, ReadonlyMap<string, CorpusLine>>;

async function linesOf(files: ReadonlySet<string>, corpora: string): Promise<Lines> {
  const read = async (file: string) => {
    const lines = await readLines(path.join(corpora, file), corpusLine);
    return [file, new Map(lines.map((line) => [line.doc, line]))] as const;
  };
  return new Map(await Promise.all([...files].map(read)));
}

/** The text as the annotators had it. */
function textOf({ doc, corpus, first, gaps }: CorpusArticle, lines: Lines): string {
  const line = lines.get(corpus)?.get(doc);
  if (!line) throw new InputError(`${corpus}: no line "${doc}": give the corpus that was annotated.`);
  if ('text' in line) return line.text;
  const tokens = line.tokens.slice(first);
  if (tokens.length !== gaps.length)
    throw new InputError(`${corpus}, "${doc}": ${tokens.length} tokens, not ${gaps.length}.`);
  return tokens.map((token, at) => `${GAPS[gaps[at] ?? ''] ?? ''}${token}`).join('');
}

/** The keys of entities begin with the number of the article, since all articles of a folder share them. */
function withNumber({ statements, entities }: CorpusArticle, name: string, text: string) {
  const key = (one: string) => `${path.parse(name).name}-${one}`;
  const article: GoldArticle = {
    doc: name,
    boilerplate: [],
    statements: statements.map((one) => ({
      ...one,
      cluster: null,
      text: sliceAll(text, one.content),
      speaker: one.speaker.map(key),
      reportedBy: one.reportedBy.map(key),
      addressee: one.addressee.map(key),
      about: one.about.map(key),
    })),
  };
  const keyed = Object.entries(entities).map(([one, entity]) => [key(one), { ...entity, descriptions: [] }]);
  return { article, entities: Object.fromEntries(keyed) as Record<string, unknown> };
}
