import type { AnnotatedEntity, EntityKind } from '../model/annotations';
import { fold } from '../util/fold';
import { bodyWords } from './body-words';
import { isGeneral } from './general-words';
import type { Lists } from './lists';

type Named = Pick<AnnotatedEntity, 'kind' | 'name' | 'aliases'>;

/** "Mr Doe", "Dr. Jane Doe": a form of address is no part of the name. */
const FORM_OF_ADDRESS = /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|comrade|st) )+(?=\S)/u;

/**
 * The folded names that mean this entity in any document, the full name first. Left out are those that may mean another
 * elsewhere: "Doe", "Foreign Ministry", and shortenings ("Ruritanian" of "Ruritanian Post").
 */
export function identifyingNames(entity: Named, lists: Lists): readonly string[] {
  const full = nameKey(entity.kind, entity.name);
  const aliases = entity.aliases
    .map((alias) => nameKey(entity.kind, alias))
    .filter((alias) => !isShortening(alias, full))
    .sort();
  return [...new Set([full, ...aliases])].filter((name) => identifies(entity.kind, name, lists));
}

/** The names under which a person may be called by one word: "Jane", "Doe", and what the document itself uses. */
export function shortNames(entity: Named): readonly string[] {
  const names = [entity.name, ...entity.aliases].map((name) => nameKey(entity.kind, name));
  const words = names.map((name) => name.split(' '));
  const short = words.flatMap((parts) => [parts[0] ?? '', parts.at(-1) ?? '']);
  return [...new Set(short)].filter((name) => name !== '' && !isGeneral(name)).sort();
}

/** An apostrophe inside a person's name is a sign of romanisation, not the end of a word: "Luk'yanenko", "P'yo". */
const APOSTROPHE = /(?<=\p{L})['’‘`´ʹʼʻ](?=\p{L})(?!s\b)/gu;

/** "C.I.A." is the CIA. */
const LETTERS = /(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu;

export function nameKey(kind: EntityKind, name: string): string {
  if (kind === 'ORGANISATION') return fold(name).replace(LETTERS, (letters) => letters.replaceAll(' ', ''));
  if (kind !== 'PERSON') return fold(name);
  return fold(name.replace(APOSTROPHE, '')).replace(FORM_OF_ADDRESS, '');
}

/** "The Post" may be any, and so may "the Ruritanian Embassy": a state has many. */
const ONE_OF_MANY = /^(?:post|times|news|journal|tribune|herald|gazette)$/u;
const ABROAD = /^(?:embassy|consulate|consulate general|mission)$/u;

function identifies(kind: EntityKind, name: string, lists: Lists): boolean {
  if (name === '' || isGeneral(name)) return false;
  if (kind === 'PERSON') return name.includes(' ');
  if (ONE_OF_MANY.test(name)) return false;
  if (kind !== 'ORGANISATION') return true;
  const { words, states } = bodyWords(name, lists);
  return states.length !== 1 || !ABROAD.test(words.join(' '));
}

function isShortening(alias: string, full: string): boolean {
  return alias !== full && ` ${full} `.includes(` ${alias} `);
}
