const PREFIX = /(?<=^|[\s-])(?:ex|co|then)-(?=\p{L}{2})/gu;

/** "minister" of "ex-minister", "president" of "then-president": what tells when, or beside whom, somebody holds an office. */
export const withoutPrefixes = (office: string): string =>
  office.includes('-') ? office.replace(PREFIX, '') : office;
