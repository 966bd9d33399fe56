const PREFIX = /(?<=^|[\s-])(?:ex|co|then)-(?=\p{L}{2})/gu;

/** "minister" of "ex-minister", "president" of "then-president": what tells when, or beside whom, somebody holds an office. */
export const withoutPrefixes = (office: string): string =>
  office.includes('-') ? office.replace(PREFIX, '') : office;

/** "Sen.", "Gov" before a name. */
const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  amb: 'ambassador',
  adm: 'admiral',
  capt: 'captain',
  cmdr: 'commander',
  col: 'colonel',
  lt: 'lieutenant',
  maj: 'major',
  prof: 'professor',
  sgt: 'sergeant',
  cllr: 'councillor',
  pres: 'president',
};
const SHORTENED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<short>${Object.keys(SHORT).join('|')})(?:\.|(?=\s|$))`,
  'gu',
);

/** "florida governor" of "florida gov.", in lower case. */
export const officeInFull = (office: string): string =>
  office.replace(SHORTENED, (words, short: string) => SHORT[short] ?? words);
