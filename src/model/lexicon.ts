import type { Cues } from './cues';

/** The word lists that reading goes by (`data/`, described in data/README.md), as one read-only value. */
export interface Lexicon {
  /** States and territories by code. */
  readonly countries: ReadonlyMap<string, Country>;
  /** Every word for a state, by key: names, capitals, adjectives, peoples. */
  readonly states: ReadonlyMap<string, readonly StateWord[]>;
  /** Seats that act for a state ("White House"), by key, with its code or undefined where several states have one. */
  readonly seats: ReadonlyMap<string, string | undefined>;
  readonly outlets: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Groups of states that act: "Western countries". */
  readonly groups: ReadonlySet<string>;
  /** Regions, seas, rivers and other places that are not cities. */
  readonly places: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Regions by the key of their short form: "n.h." → "New Hampshire". */
  readonly regionsInShort: ReadonlyMap<string, string>;
  readonly cities: ReadonlySet<string>;
  /** The regions that are called like a town in them, by key: "kharkiv", "aleppo". */
  readonly regionsOfTowns: ReadonlySet<string>;
  /** The codes of the states that have a city or region of the name, by key. */
  readonly statesOfPlaces: ReadonlyMap<string, readonly string[]>;
  readonly organisationWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly projectWords: ReadonlySet<string>;
  readonly eventWords: ReadonlySet<string>;
  readonly productWords: ReadonlySet<string>;
  /** What a person can be: "deputy minister", "spokeswoman", "scholar". */
  readonly offices: ReadonlyMap<string, Office>;
  /** Forms of address: "Mr", "Dr.". */
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  readonly givenNames: ReadonlyMap<string, Gender | undefined>;
  readonly familyNames: ReadonlySet<string>;
  /** The short forms of a given name: "robert" → "bob", "rob". */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** The given names that a short form stands for: "bob" → "robert". */
  readonly fullNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of names that mean the same, each with the one that stands for all: "spaceport" → "cosmodrome". */
  readonly equalWords: ReadonlyMap<string, string>;
  /** The heads of names that a noun stands for besides itself: "vessel" → "ship", "ferry". */
  readonly thingNouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Small words inside names: "van", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Words that are written with a capital at times and name nobody: "However", "Monday", "Muslim". */
  readonly notNames: ReadonlySet<string>;
  /** Common nouns and adjectives, which make no name of a person. */
  readonly commonWords: ReadonlySet<string>;
  /** Keys of names that are all capitals ("WHO"): "Who" is not one of them. */
  readonly acronyms: ReadonlySet<string>;
  /** Nouns for unnamed sources, in the singular: "expert", "official", "source". */
  readonly collectives: ReadonlySet<string>;
  /** Words of attribution: "said", "denied", "claim". */
  readonly cues: Cues;
}

export type Gender = 'female' | 'male';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly official: string | undefined;
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly variants: readonly string[];
}

/** The state that a word names; undefined where it may be one of several, as an adjective that two states share. */
export function onlyState(words: readonly StateWord[] = []): StateWord | undefined {
  const [first] = words;
  return words.every(({ code }) => code === first?.code) ? first : undefined;
}

/** Whether what the lists keep among the states is a union of them, which is nowhere: "European Union". */
export function isUnion(name: string): boolean {
  return /\bUnion$/u.test(name);
}

export interface StateWord {
  readonly code: string;
  readonly how: 'name' | 'capital' | 'adjective' | 'people';
}

export interface Office {
  readonly gender: Gender | undefined;
  /** Stands at the head of a state where a state's name goes with it: "the Ruritanian president". */
  readonly headsState: boolean;
}

/** One word without accents, spaces or a backtick: most that are looked up. */
const PLAIN_WORD = /^[!-_a-~]+$/u;

/**
 * The form under which the lists keep a name: lower case, accents and apostrophes folded, hyphens kept, no leading article.
 * "The Élysée" → "elysee", "U.S." → "u.s.", "Côte d’Ivoire" → "cote d'ivoire".
 */
export function lexiconKey(words: string): string {
  if (PLAIN_WORD.test(words)) return words.toLowerCase();
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
