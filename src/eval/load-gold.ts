import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { InputError } from '../errors';
import { projectRoot } from '../util/project-root';
import { goldArticle, goldEntities, type GoldFolder } from './gold-statements';
import { parseJson, parseLines } from './parse-lines';

/** An annotated article with the text that it was annotated in. */
export interface GoldText {
  readonly doc: string;
  readonly text: string;
}

/** A gold folder and the texts of its articles, in the same order. */
export interface LoadedGold {
  readonly folder: GoldFolder;
  readonly texts: readonly GoldText[];
}

/**
 * Reads `entities.json` and every `<digits>….json` of a folder, in order of name. The text of an article lies beside its annotation,
 * in a sibling folder `articles`, or among the examples of the project.
 */
export async function loadGold(folder: string): Promise<LoadedGold> {
  const entities = await readJson(path.join(folder, 'entities.json'), goldEntities);
  const names = (await readdir(folder)).filter((name) => /^\d.*\.json$/.test(name)).sort();
  const articles = await Promise.all(names.map((name) => readJson(path.join(folder, name), goldArticle)));
  if (!articles.length)
    throw new InputError(`${folder}: no annotated article (such as 001_name.json) in it.`);
  const texts = await Promise.all(articles.map(({ doc }) => findText(folder, doc)));
  return { folder: { entities, articles }, texts };
}

/** Reads a JSON Lines file of gold. */
export async function readLines<T>(file: string, type: z.ZodType<T>): Promise<readonly T[]> {
  return parseLines(await readText(file), type, file);
}

async function findText(folder: string, doc: string): Promise<GoldText> {
  const places = [
    folder,
    path.join(folder, '..', 'articles'),
    path.join(projectRoot, 'examples', 'summit'),
  ].map((place) => path.join(place, doc));
  for (const place of places) {
    if (await exists(place)) return { doc, text: await readText(place) };
  }
  throw new InputError(`${folder}: the text of ${doc} is missing: put it beside its annotation.`);
}

/** Reads one JSON file of gold. */
export async function readJson<T>(file: string, type: z.ZodType<T>): Promise<T> {
  return parseJson(await readText(file), type, file);
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new InputError(`${file}: cannot be read (${reason}): check the path.`, { cause });
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
