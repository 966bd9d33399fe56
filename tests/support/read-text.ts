import path from 'node:path';
import { encode } from '../../src/encode/encode';
import { loadEncoder, type Encoder } from '../../src/encode/encoder';
import { extract } from '../../src/extract/extract';
import type { FoundMention } from '../../src/extract/mentions/found-mention';
import { findMentions } from '../../src/extract/mentions/find-mentions';
import { tokenize } from '../../src/extract/tokens/tokenize';
import type { Annotations, Reference } from '../../src/model/annotations';
import type { Article } from '../../src/model/article';
import { emptyReading, type NameKind, type Reading, type ReadName } from '../../src/model/reading';
import { slice } from '../../src/model/span';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';
import { modelsFolder } from './encoder';

export const lexicon = loadLexicon(path.join(projectRoot, 'data'));

/** Every line of the text is a paragraph. */
export function toArticle(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n]*/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  return { meta: {}, text, blocks, boilerplate: [], language: 'en', readable: true, notices: [] };
}

let encoder: Promise<Encoder> | undefined;
afterAll(async () => {
  await (await encoder)?.close();
});

/** The names that the trained encoder marks in a text; a test may give others in their place. Who says what rules alone tell. */
async function readingOf(article: Article, names?: readonly ReadName[]): Promise<Reading> {
  if (names) return { ...emptyReading, names };
  encoder ??= loadEncoder(modelsFolder);
  return { ...emptyReading, names: (await encode(article, await encoder)).names };
}

export async function mentionsOf(text: string, names?: readonly ReadName[]): Promise<FoundMention[]> {
  const article = toArticle(text);
  const reading = await readingOf(article, names);
  return findMentions(tokenize(text, article.blocks), text, lexicon, reading.names);
}

/** Names as the encoder marks them, from "KIND confidence words", in order of position. */
export function markNames(text: string, names: readonly string[]): ReadName[] {
  let last = 0;
  return names.map((name) => {
    const [kind, confidence, ...words] = name.split(' ');
    const start = text.indexOf(words.join(' '), last);
    last = start + words.join(' ').length;
    return { kind: kind as NameKind, confidence: Number(confidence), start, end: last };
  });
}

/** Each mention as "KIND words", adjectives in brackets: "PERSON Jane Doe", "(Ruritanian) Ruritania". */
export async function showMentions(text: string, names?: readonly ReadName[]): Promise<string[]> {
  const mentions = await mentionsOf(text, names);
  return mentions.map((mention) => {
    const words = slice(text, mention);
    return mention.form === 'NAME' ? `${mention.kind} ${words}` : `(${words}) ${mention.name}`;
  });
}

/** Each person as "title + name, apposition". */
export async function showPeople(text: string, names?: readonly ReadName[]): Promise<string[]> {
  const mentions = await mentionsOf(text, names);
  return mentions
    .filter(({ kind }) => kind === 'PERSON')
    .map(({ name, title, apposition }) =>
      [title && `${slice(text, title)} +`, name, apposition && `| ${slice(text, apposition)}`]
        .filter(Boolean)
        .join(' '),
    );
}

export async function annotationsOf(text: string, names?: readonly ReadName[]): Promise<Annotations> {
  const article = toArticle(text);
  return extract(article, await readingOf(article, names), lexicon).annotations;
}

/** Every statement as "who: about whom", in order. */
export async function showSpeakers(text: string, names?: readonly ReadName[]): Promise<string[]> {
  const { entities, statements } = await annotationsOf(text, names);
  const name = ({ entity, start, end }: Reference) =>
    entities.find(({ id }) => id === entity)?.name ?? `?${text.slice(start, end)}`;
  return statements.map(({ source, about }) => {
    const who = source.map(name).join(' + ');
    return about.length > 0 ? `${who}: ${about.map(name).join(', ')}` : who;
  });
}

/** Every entity as "KIND name (aliases) [roles]". */
export async function showEntities(text: string, names?: readonly ReadName[]): Promise<string[]> {
  const { entities } = await annotationsOf(text, names);
  return entities.map(({ kind, name, aliases, roles, collective }) =>
    [
      kind,
      name,
      aliases.length > 0 && `(${aliases.join(', ')})`,
      roles.length > 0 && `[${roles.join(', ')}]`,
      collective && 'collective',
    ]
      .filter(Boolean)
      .join(' '),
  );
}
