/** Which index a list of statements is read from, and what is left to be checked on each statement read from it. */
import type { StatementFilter } from './where';

/**
 * Lists of statements that are read together: one for all, or one for each entity of a batch, with what that entity
 * says or what is said about it.
 */
export interface StatementLists {
  readonly role?: 'saidBy' | 'about';
  /** The entity of each list, which is also its key; one empty string for the list of all. */
  readonly keys: readonly string[];
}

export const ALL_STATEMENTS: StatementLists = { keys: [''] };

/** The name that the files of a stream share: `statements-<stream>-newest`, `count-statements-<stream>`. */
export type StreamName =
  | 'all'
  | 'of-document'
  | 'by-speaker-about'
  | 'by-speaker'
  | 'about'
  | 'reported-by'
  | 'addressed-to'
  | 'with-words'
  | 'by-speaker-about-of-polarity'
  | 'by-speaker-of-polarity'
  | 'about-of-polarity';

type Start = string | { readonly speaker: string; readonly about: string };

export interface Stream {
  readonly name: StreamName;
  /** For each list the places in the index that it starts from; several are merged into one list. */
  readonly groups: readonly { readonly key: string; readonly starts: readonly Start[] }[];
  /** The fields of the filter that the stream does not see to by itself. */
  readonly rest: StatementFilter;
}

/** Above this many pairs of speaker and subject, one stream a speaker costs less than one a pair. */
const MOST_PAIRS = 400;

const ENTITY_STREAMS = [
  ['saidBy', 'by-speaker'],
  ['about', 'about'],
  ['reportedBy', 'reported-by'],
  ['addressedTo', 'addressed-to'],
] as const;

/** Picks the narrowest stream: a document, a speaker on a subject, a speaker, a subject, and so on. */
export function chooseStream(lists: StatementLists, filter: StatementFilter): Stream {
  if (!lists.role && filter.document !== undefined) return ofDocument(filter.document, filter);
  return bySpeakerAbout(lists, filter) ?? byEntity(lists, filter);
}

/** Streams that an index has by polarity too. */
const OF_POLARITY: Readonly<Partial<Record<StreamName, StreamName>>> = {
  'by-speaker-about': 'by-speaker-about-of-polarity',
  'by-speaker': 'by-speaker-of-polarity',
  about: 'about-of-polarity',
};

/** The stream for a page or a count: "what did X deny" reads the denials of X alone. */
export function narrowToPolarity(stream: Stream): Stream {
  const name = stream.rest.polarities && OF_POLARITY[stream.name];
  return name ? { ...stream, name } : stream;
}

function ofDocument(document: string, filter: StatementFilter): Stream {
  return {
    name: 'of-document',
    groups: [{ key: '', starts: [document] }],
    rest: without(filter, ['document']),
  };
}

function bySpeakerAbout(lists: StatementLists, filter: StatementFilter): Stream | undefined {
  const speakersOf = (key: string) => (lists.role === 'saidBy' ? [key] : (filter.saidBy ?? []));
  const subjectsOf = (key: string) => (lists.role === 'about' ? [key] : (filter.about ?? []));
  const pairs = lists.keys.map((key) => speakersOf(key).length * subjectsOf(key).length);
  if (!pairs.every((count) => count > 0 && count <= MOST_PAIRS)) return undefined;
  const groups = lists.keys.map((key) => ({
    key,
    starts: speakersOf(key).flatMap((speaker) => subjectsOf(key).map((about) => ({ speaker, about }))),
  }));
  const seenTo = (['saidBy', 'about'] as const).filter((field) => field !== lists.role);
  return { name: 'by-speaker-about', groups, rest: without(filter, seenTo) };
}

function byEntity({ role, keys }: StatementLists, filter: StatementFilter): Stream {
  const [field, name] =
    ENTITY_STREAMS.find(([some]) => some === (role ?? some) && (role || filter[some])) ?? [];
  const startsOf = (key: string) => (role ? [key] : field ? (filter[field] ?? []) : ['']);
  return {
    name: name ?? 'all',
    groups: keys.map((key) => ({ key, starts: startsOf(key) })),
    // What the entity of the list fills is still checked if the filter names it too: a statement can have two speakers.
    rest: field && !role ? without(filter, [field]) : filter,
  };
}

function without(filter: StatementFilter, fields: readonly (keyof StatementFilter)[]): StatementFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([name]) => !fields.some((field) => field === name)),
  );
}
