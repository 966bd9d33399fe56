import type { Lexicon } from '../model/lexicon';

/** The word lists that identity goes by. */
export type Lists = Pick<
  Lexicon,
  | 'countries'
  | 'states'
  | 'seats'
  | 'statesOfPlaces'
  | 'givenNames'
  | 'familyNames'
  | 'nicknames'
  | 'fullNames'
  | 'equalWords'
  | 'organisations'
  | 'outlets'
>;
