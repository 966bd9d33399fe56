/** The annotated articles of the project, by the collections that are reported. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../util/project-root';
import type { SetKey } from './figures';

/** Articles `first` to `last` of a folder, by the number that their names begin with. */
export interface OwnSet {
  readonly key: SetKey;
  readonly title: string;
  readonly first: number;
  readonly last: number;
  /** What goes wrong in it is not told, so that nobody writes rules for it. */
  readonly onlyScored?: boolean;
}

/** A folder of gold with its collections. */
export interface OwnGold {
  readonly folder: string;
  readonly sets: readonly OwnSet[];
}

const tests = path.join(projectRoot, 'tests');

/** What rules are written with, and what decisions are checked on. */
export const GOLDEN: OwnGold = {
  folder: path.join(tests, 'articles'),
  sets: [
    { key: 'golden', title: 'golden set', first: 0, last: 99 },
    { key: 'examples', title: 'the five examples in it', first: 0, last: 4 },
  ],
};

/** What nobody looks at while writing rules: one half to see how decisions carry over, one half to report. */
const HELD_OUT: OwnGold = {
  folder: path.join(tests, 'heldout'),
  sets: [
    { key: 'heldoutDev', title: 'held-out set, development half', first: 100, last: 105 },
    { key: 'heldoutTest', title: 'held-out set, test half', first: 106, last: 111, onlyScored: true },
  ],
};

/** Short articles full of hard constructions: one half to look at, one half to score. */
const GENRES: OwnGold = {
  folder: path.join(tests, 'genres'),
  sets: [
    { key: 'genresDev', title: 'hard constructions, development half', first: 200, last: 202 },
    { key: 'genresTest', title: 'hard constructions, test half', first: 203, last: 205, onlyScored: true },
  ],
};

/** Ten kinds of newsroom: everybody may look at them. */
const NEWSROOM: OwnGold = {
  folder: path.join(tests, 'newsroom'),
  sets: [{ key: 'newsroom', title: 'newsrooms', first: 300, last: 309 }],
};

/** Eighteen beats, from arms to local news: everybody may look at them. */
const BEATS: OwnGold = {
  folder: path.join(tests, 'beats'),
  sets: [{ key: 'beats', title: 'beats', first: 310, last: 327 }],
};

/** Eighteen desks of real-looking pages, from summits to data breaches: everybody may look at them. */
const DESKS: OwnGold = {
  folder: path.join(tests, 'desks'),
  sets: [{ key: 'desks', title: 'desks', first: 330, last: 347 }],
};

/** What nobody who writes rules reads. */
const UNSEEN: OwnGold = {
  folder: path.join(tests, 'unseen'),
  sets: [{ key: 'unseen', title: 'unseen articles', first: 400, last: 407, onlyScored: true }],
};

/** All that is there: an installation without tests has none. */
export function ownGold(): readonly OwnGold[] {
  return [GOLDEN, HELD_OUT, GENRES, NEWSROOM, BEATS, DESKS, UNSEEN].filter(({ folder }) =>
    existsSync(folder),
  );
}

/** "103_name.txt" is in the set of 100 to 105. */
export function isIn(set: OwnSet, doc: string): boolean {
  const number = parseInt(doc, 10);
  return set.first <= number && number <= set.last;
}
