import type { Gender } from '../../model/lexicon';

/** What somebody's relatives are called: one list for all that reads such words. */
const RELATIVES = {
  male: 'father|dad|stepfather|son|boy|stepson|brother|husband|widower|fianc[eé]|boyfriend|uncle|nephew|grandfather|grandson',
  female:
    '(?:widowed )?mother|mum|mom|stepmother|daughter|girl|sister|wife|widow|fianc[eé]e|girlfriend|aunt|niece|grandmother|granddaughter',
  either: 'parent|child|baby|sibling|twin|spouse|partner|grandparent|grandchild',
};

export const KIN = Object.values(RELATIVES).join('|');

const GENDERS: readonly (readonly [Gender, RegExp])[] = (['male', 'female'] as const).map((gender) => [
  gender,
  new RegExp(`^(?:${RELATIVES[gender]})$`, 'u'),
]);

/** "female" of "sister"; undefined of "twin". */
export const genderOfKin = (word: string): Gender | undefined =>
  GENDERS.find(([, words]) => words.test(word))?.[0];
