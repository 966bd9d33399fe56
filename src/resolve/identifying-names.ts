import type { AnnotatedEntity, EntityKind } from '../model/annotations';
import { fold } from '../util/fold';
import { isGeneral } from './general-words';

type Named = Pick<AnnotatedEntity, 'kind' | 'name' | 'aliases'>;

/** "Mr Doe", "Dr. Jane Doe": a form of address is no part of the name. */
const FORM_OF_ADDRESS = /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|comrade|st) )+(?=\S)/u;

/**
 * The folded names that mean this entity in any document, the full name first. Left out are those that may mean another
 * elsewhere: "Doe", "Foreign Ministry", and shortenings ("Ruritanian" of "Ruritanian Post").
 */
export function identifyingNames(entity: Named): readonly string[] {
  const full = nameKey(entity.kind, entity.name);
  const aliases = entity.aliases
    .map((alias) => nameKey(entity.kind, alias))
    .filter((alias) => !isShortening(alias, full))
    .sort();
  return [...new Set([full, ...aliases])].filter((name) => identifies(entity.kind, name));
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

export function nameKey(kind: EntityKind, name: string): string {
  if (kind !== 'PERSON') return fold(name);
  return fold(name.replace(APOSTROPHE, '')).replace(FORM_OF_ADDRESS, '');
}

function identifies(kind: EntityKind, name: string): boolean {
  if (name === '' || isGeneral(name)) return false;
  return kind !== 'PERSON' || name.includes(' ');
}

function isShortening(alias: string, full: string): boolean {
  return alias !== full && ` ${full} `.includes(` ${alias} `);
}
