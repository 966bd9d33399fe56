import path from 'node:path';
import { extract } from '../../src/extract/extract';
import type { FoundMention } from '../../src/extract/mentions/found-mention';
import { findMentions } from '../../src/extract/mentions/find-mentions';
import { tokenize } from '../../src/extract/tokens/tokenize';
import type { Annotations, Reference } from '../../src/model/annotations';
import type { Article } from '../../src/model/article';
import { emptyReading, type NameKind, type ReadName } from '../../src/model/reading';
import { slice } from '../../src/model/span';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';

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

export function mentionsOf(text: string, names: readonly ReadName[] = []): FoundMention[] {
  return findMentions(tokenize(text, toArticle(text).blocks), text, lexicon, names);
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
export function showMentions(text: string, names: readonly ReadName[] = []): string[] {
  return mentionsOf(text, names).map((mention) => {
    const words = slice(text, mention);
    return mention.form === 'NAME' ? `${mention.kind} ${words}` : `(${words}) ${mention.name}`;
  });
}

/** Each person as "title + name, apposition". */
export function showPeople(text: string, names: readonly ReadName[] = []): string[] {
  return mentionsOf(text, names)
    .filter(({ kind }) => kind === 'PERSON')
    .map(({ name, title, apposition }) =>
      [title && `${slice(text, title)} +`, name, apposition && `| ${slice(text, apposition)}`]
        .filter(Boolean)
        .join(' '),
    );
}

export function annotationsOf(text: string, names: readonly ReadName[] = []): Annotations {
  return extract(toArticle(text), { ...emptyReading, names }, lexicon).annotations;
}

/** Every statement as "who: about whom", in order. */
export function showSpeakers(text: string): string[] {
  const { entities, statements } = annotationsOf(text);
  const name = ({ entity, start, end }: Reference) =>
    entities.find(({ id }) => id === entity)?.name ?? `?${text.slice(start, end)}`;
  return statements.map(({ source, about }) => {
    const who = source.map(name).join(' + ');
    return about.length > 0 ? `${who}: ${about.map(name).join(', ')}` : who;
  });
}

/** Every entity as "KIND name (aliases) [roles]". */
export function showEntities(text: string, names: readonly ReadName[] = []): string[] {
  return annotationsOf(text, names).entities.map(({ kind, name, aliases, roles, collective }) =>
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
