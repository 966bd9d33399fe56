const UNIT =
  /^(?:army|corps|division|brigade|regiment|battalion|company|squadron|fleet|flotilla|wing|platoon|battery|infantry|cavalry|command)$/u;

/** What bodies of armed forces are called by that have numbers: "the 90th Roe [Brigade]". */
export const isUnitWord = (lower: string) => UNIT.test(lower);
