import type { Gender } from '../../model/lexicon';

/** What somebody's relatives are called, of one sort: one list for all that reads such words. */
interface Relatives {
  readonly male: string;
  readonly female: string;
  /** Of either gender. */
  readonly either?: string;
}

const PARENTS: Relatives = {
  male: 'father|dad|stepfather',
  female: '(?:widowed )?mother|mum|mom|stepmother',
  either: 'parent',
};
const CHILDREN: Relatives = {
  male: 'son|boy|stepson',
  female: 'daughter|girl|stepdaughter',
  either: 'child|baby',
};
const SIBLINGS: Relatives = { male: 'brother', female: 'sister', either: 'sibling|twin' };
const SPOUSES: Relatives = {
  male: 'husband|widower|fianc[eé]|boyfriend',
  female: 'wife|widow|fianc[eé]e|girlfriend',
  either: 'spouse|partner',
};
const UNCLES: Relatives = { male: 'uncle', female: 'aunt' };
const NEPHEWS: Relatives = { male: 'nephew', female: 'niece' };
const GRANDPARENTS: Relatives = { male: 'grandfather', female: 'grandmother', either: 'grandparent' };
const GRANDCHILDREN: Relatives = { male: 'grandson', female: 'granddaughter', either: 'grandchild' };

const ALL = [PARENTS, CHILDREN, SIBLINGS, SPOUSES, UNCLES, NEPHEWS, GRANDPARENTS, GRANDCHILDREN];

export const KIN = ALL.flatMap(({ male, female, either = [] }) => [male, female].concat(either)).join('|');

const GENDERS: readonly (readonly [Gender, RegExp])[] = (['male', 'female'] as const).map((gender) => [
  gender,
  new RegExp(`^(?:${ALL.map((relatives) => relatives[gender]).join('|')})$`, 'u'),
]);

/** "female" of "sister"; undefined of "twin". */
export const genderOfKin = (word: string): Gender | undefined =>
  GENDERS.find(([, words]) => words.test(word))?.[0];
