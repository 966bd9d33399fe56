/** Which index a list of claims is read from. */
import type { Parameters } from '../graph/values';
import { foldWords } from '../util/fold-words';
import type { Bounds } from './read-stream';
import { HIGHEST, LOWEST } from './page';
import type { Reader } from './reader';
import { statementsWith } from './search-words';

/** A filter with its names looked up: lists of entity ids. Absent restricts nothing, [] matches nothing. */
export interface ClaimFilter {
  readonly saidBy?: readonly string[] | undefined;
  readonly about?: readonly string[] | undefined;
  readonly contested?: boolean | null | undefined;
  /** All these words, as whole words, in one statement of the claim. */
  readonly text?: string | null | undefined;
}

type StreamName = 'all' | 'contested' | 'by-speaker' | 'about' | 'by-speaker-about' | 'with-words';

export interface ClaimStream {
  readonly name: StreamName;
  readonly parameters: Parameters;
}

/** Where few statements have the words, those are read; others are soon met on the way through a stream. */
const FEW = 5_000;

export function matchesNoClaim({ saidBy, about }: ClaimFilter): boolean {
  return saidBy?.length === 0 || about?.length === 0;
}

/** The narrowest: a speaker on a subject, a subject, a speaker, rare words, those that are contested. */
export async function claimStream(
  reader: Reader,
  filter: ClaimFilter,
  bounds: Bounds = { above: LOWEST, below: HIGHEST },
): Promise<ClaimStream> {
  const { saidBy, about, contested } = filter;
  const words = foldWords(filter.text ?? '')
    .split(' ')
    .filter(Boolean);
  const { name, starts } = await choose(reader, filter, words);
  const parameters = {
    starts,
    ...bounds,
    subjects: about,
    saidBy: name === 'by-speaker' ? undefined : saidBy,
    about: name === 'about' || name === 'by-speaker-about' ? undefined : about,
    contested: name === 'contested' ? undefined : contested,
    words: words.length > 0 ? words.map((word) => ` ${word} `) : undefined,
  };
  return { name, parameters };
}

async function choose(
  reader: Reader,
  { saidBy, about, contested }: ClaimFilter,
  words: readonly string[],
): Promise<{ readonly name: StreamName; readonly starts: Parameters[string] }> {
  if (saidBy && about) {
    const starts = saidBy.flatMap((speaker) => about.map((subject) => ({ speaker, about: subject })));
    return { name: 'by-speaker-about', starts };
  }
  if (about) return { name: 'about', starts: about };
  if (saidBy) return { name: 'by-speaker', starts: saidBy };
  const query = statementsWith(words);
  if (query !== undefined) {
    const [row] = await reader.read<{ found: number }>('count-words', { query, limit: FEW + 1 });
    if (row && row.found <= FEW) return { name: 'with-words', starts: [query] };
  }
  return { name: contested ? 'contested' : 'all', starts: [''] };
}
