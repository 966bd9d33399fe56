/** Words that end in a period without ending a sentence: "Mr. Doe met Gen. Roe on Jan. 5." */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Always followed by more of the same sentence: titles before a name. */
const TITLES = words(
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Maj Capt Cmdr Cpl Sgt Adm Rev Hon Pres Fr Messrs Mme Mlle Supt Det Insp Amb',
);

/** May also be the last word of a sentence: "He left in Jan. The talks went on." */
const MAY_END = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri St Ft Mt Ave Blvd Rd Jr Sr Inc Corp Co Ltd Bros Dept Univ ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);

const LOWER_CASE = words('vs etc approx est inc ltd dept cf al pp vol ed');

const SENTENCE_STARTERS = words(
  'A After All Although An And As At Before But By For From He Her His How However I If In It Its Later Many Meanwhile More Most No Not On One Or Our She Since So Some That The Their There These They This Those Though Two Under We What When Where While Who With You Mr Mr. Mrs Mrs. Ms Ms. Dr. Sir Dame',
);

/** Whether a period after `word` belongs to it; "D-Calif" counts by its last part. */
export function isAbbreviation(word: string): boolean {
  const part = word.slice(word.lastIndexOf('-') + 1);
  return TITLES.has(part) || MAY_END.has(part) || LOWER_CASE.has(part);
}

/** Whether `abbreviation` (with its period) can end a sentence that `next` continues: "in the U.S. The talks". */
export function endsSentenceBefore(abbreviation: string, next: string): boolean {
  return !TITLES.has(abbreviation.slice(0, -1)) && SENTENCE_STARTERS.has(next);
}
