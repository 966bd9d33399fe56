import type { Lexicon } from '../../model/lexicon';
import type { ReadName } from '../../model/reading';
import { byPosition } from '../../model/span';
import type { TokenizedText } from '../tokens/token';
import { withApposition } from './appositions';
import { findChunks } from './chunks';
import type { Draft } from './draft';
import type { EncodedName } from './encoded-names';
import type { FoundMention } from './found-mention';
import { fuseNames, readMarked } from './fuse-names';
import { namesInTitle, teach } from './in-titles';
import { voteOnKinds, type Votes } from './kind-votes';
import { partNames } from './part-names';
import { isCaseTrusted, toReading, type Reading, type Run } from './reading';
import { toMention } from './to-mention';

/**
 * Everything in a text that is named: people, organisations, places, projects, events and products, with their titles,
 * and the adjectives that name a state. In order of position; only a state's word lies inside another name.
 * `names` are those that the encoder marks.
 */
export function findMentions(
  tokenized: TokenizedText,
  text: string,
  lexicon: Lexicon,
  names: readonly ReadName[],
): FoundMention[] {
  const reading = toReading(tokenized, text, lexicon, names);
  const inText = partNames(
    reading,
    reading.encoded.filter((name) => isCaseTrusted(reading, name)),
  );
  const chunks = findChunks(reading);
  const trusted = chunks.filter((chunk) => isCaseTrusted(reading, chunk));
  const votes = voteOnKinds(reading, inText);
  const named = fuseNames(reading, trusted, inText, votes);
  const titles = readTitles(reading, chunks, named);
  const markedInTitles = partNames(
    reading,
    reading.encoded.filter((name) => !isCaseTrusted(reading, name)),
  );
  return [...named, ...titles, ...unread(reading, markedInTitles, titles)]
    .map((draft) => withApposition(reading, draft))
    .map((draft) => toMention(reading, draft))
    .sort(byPosition);
}

/** The names in titles that the rest of the text or the lists know. */
function readTitles(reading: Reading, chunks: readonly Run[], named: readonly Draft[]): Draft[] {
  const taught = teach(reading, named);
  return chunks
    .filter((chunk) => !isCaseTrusted(reading, chunk))
    .flatMap((chunk) => namesInTitle(reading, chunk, taught));
}

/** Where nearly every word has a capital, the encoder is believed when it is as sure as this. */
const SURE = 0.7;

/** What the encoder alone sees in titles. */
function unread(reading: Reading, names: readonly EncodedName[], found: readonly Draft[]): Draft[] {
  const sure = names.filter(
    (name) => name.confidence >= SURE && !found.some(({ from, to }) => from < name.to && name.from < to),
  );
  const votes: Votes = voteOnKinds(reading, sure);
  return sure.flatMap((name) => readMarked(reading, name, votes));
}
