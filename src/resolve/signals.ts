import { acronym } from './compare/acronym';
import { personName } from './compare/person-name';
import { placeName } from './compare/place-name';
import { placeWithin } from './compare/place-within';
import { sameFullName } from './compare/same-full-name';
import { sameWords } from './compare/same-words';
import { sharedAlias } from './compare/shared-alias';
import { shortNameAndOffice } from './compare/short-name-and-office';
import type { Compare } from './compare/signal';
import { syllableName } from './compare/syllable-name';

/** The table of signals: a new kind of evidence is a file and a row. */
export const SIGNALS: readonly Compare[] = [
  sameFullName,
  sharedAlias,
  shortNameAndOffice,
  personName,
  syllableName,
  sameWords,
  acronym,
  placeName,
  placeWithin,
];
