import type { Random } from './random';

/** A person's name before it is written in Latin letters, its parts in the script or the signs of its language. */
export interface MadeName {
  readonly family: string;
  readonly given: string;
}

/** A name as somebody may write it, by parts: the order is chosen later. */
export interface Written {
  readonly given: string;
  readonly family: string;
}

/** A language whose names are written in Latin letters in several ways. */
export interface NameLanguage {
  readonly name: string;
  readonly familyFirst: boolean;
  /** What stands between the syllables of a given name before it is written. */
  readonly separator: string;
  /** Families and pieces of given names; a half of them serves to choose thresholds, the other one to be measured on. */
  readonly families: readonly string[];
  readonly pieces: readonly string[];
  /** A given name of these pieces. */
  readonly makeGiven: (pieces: readonly string[], random: Random) => string;
  /** The systems, each a way to write a name. */
  readonly systems: readonly ((name: MadeName) => Written)[];
}

/** Replaces the longest signs of a table first, from left to right; other signs stay. */
export function replaceAll(text: string, table: Readonly<Record<string, string>>): string {
  const signs = Object.keys(table).sort((a, b) => b.length - a.length);
  let written = '';
  for (let at = 0; at < text.length; ) {
    const sign = signs.find((one) => text.startsWith(one, at));
    written += sign === undefined ? text[at] : table[sign];
    at += sign?.length ?? 1;
  }
  return written;
}

export function capitalise(text: string): string {
  return text.replace(
    /(^|[\s])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
