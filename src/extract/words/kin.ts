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

/** Who somebody is to another, and who the other is to him. */
export const TIES: readonly (readonly [Relatives, Relatives])[] = [
  [PARENTS, CHILDREN],
  [CHILDREN, PARENTS],
  [SIBLINGS, SIBLINGS],
  [SPOUSES, SPOUSES],
  [UNCLES, NEPHEWS],
  [NEPHEWS, UNCLES],
  [GRANDPARENTS, GRANDCHILDREN],
  [GRANDCHILDREN, GRANDPARENTS],
];

/** All that relatives of one sort are called. */
export const wordsFor = ({ male, female, either }: Relatives): string =>
  [male, female, either].filter(Boolean).join('|');

export const KIN = TIES.map(([relatives]) => wordsFor(relatives)).join('|');

const GENDERS: readonly (readonly [Gender, RegExp])[] = (['male', 'female'] as const).map((gender) => [
  gender,
  new RegExp(`^(?:${TIES.map(([relatives]) => relatives[gender]).join('|')})$`, 'u'),
]);

/** "female" of "sister"; undefined of "twin". */
export const genderOfKin = (word: string): Gender | undefined =>
  GENDERS.find(([, words]) => words.test(word))?.[0];
