import type { Lexicon } from '../../model/lexicon';
import type { ReadName } from '../../model/reading';
import { byPosition } from '../../model/span';
import type { TokenizedText } from '../tokens/token';
import { peopleAmong, withApposition } from './offices/appositions';
import { findChunks } from './chunks/chunks';
import { withPassedOver } from './chunks/passed-over';
import type { Candidate } from './candidate';
import type { EncodedName } from './encoded-names';
import type { FoundMention } from './found-mention';
import { fuseNames, readMarked } from './fuse-names';
import { namesInTitle, teach } from './chunks/in-titles';
import { voteOnKinds, type Votes } from './kinds/kind-votes';
import { withCompounds } from './bounds/compound-names';
import { partNames } from './bounds/part-names';
import { wholePeople } from './bounds/whole-people';
import { isCaseTrusted, toContext, tokenBeside, type NameContext, type Run } from './name-context';
import { withStatePairs } from './bounds/state-pairs';
import { withParties } from './party-adjectives';
import { placesIn } from '../tokens/run';
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
  const encoded = toContext(tokenized, text, lexicon, names);
  const chunks = findChunks(encoded);
  const trusted = chunks.filter((chunk) => isCaseTrusted(encoded, chunk));
  const marked = encoded.encoded.filter((name) => isCaseTrusted(encoded, name));
  const inText = wholePeople(encoded, partNames(encoded, withPassedOver(encoded, trusted, marked)));
  const context = { ...encoded, covered: coveredBy(encoded, inText) };
  const votes = voteOnKinds(context, inText);
  const named = fuseNames(context, trusted, inText, votes);
  const titles = readTitles(context, chunks, named);
  const markedInTitles = partNames(
    context,
    context.encoded.filter((name) => !isCaseTrusted(context, name)),
  );
  const all = [...named, ...titles, ...unread(context, markedInTitles, titles)];
  const people = peopleAmong(all);
  const found = all
    .map((candidate) => withArticle(context, withApposition(context, candidate, people)))
    .map((candidate) => withCampaign(context, candidate))
    .map((candidate) => toMention(context, candidate));
  const whole = withCompounds(withStatePairs(found, tokenized, lexicon), names, context);
  return withParties(whole, tokenized).sort(byPosition);
}

/** What names cover once they are parted: no word that joins two of them. */
function coveredBy({ tokens, covered, known }: NameContext, names: readonly Run[]): ReadonlySet<number> {
  const still = new Set([...known.values(), ...names].flatMap(placesIn));
  return new Set([...covered].filter((at) => still.has(at) || !/^(?:and|or)$/u.test(tokens[at]?.text ?? '')));
}

/** "told [The Example]"; not "in The Gambia", a state. */
function withArticle({ articled }: NameContext, candidate: Candidate): Candidate {
  const isWhole = candidate.form === 'NAME' && !candidate.state && candidate.kind !== 'PERSON';
  return isWhole && articled.has(candidate.from) ? { ...candidate, from: candidate.from - 1 } : candidate;
}

/** "the [Doe campaign]", "the [Doe camp]": those who want her elected. */
function withCampaign(context: NameContext, candidate: Candidate): Candidate {
  const { kind, form, from, to } = candidate;
  const noun = tokenBeside(context, from, to)?.lower ?? '';
  return kind === 'PERSON' && /^(?:campaign|camp)$/u.test(noun)
    ? { from, to: to + 1, kind: 'ORGANISATION', form }
    : candidate;
}

/** The names in titles that the rest of the text or the lists know. */
function readTitles(context: NameContext, chunks: readonly Run[], named: readonly Candidate[]): Candidate[] {
  const taught = teach(context, named);
  return chunks
    .filter((chunk) => !isCaseTrusted(context, chunk))
    .flatMap((chunk) => namesInTitle(context, chunk, taught));
}

/** Where nearly every word has a capital, the encoder is believed when it is as sure as this. */
const SURE = 0.7;

/** What the encoder alone sees in titles. */
function unread(
  context: NameContext,
  names: readonly EncodedName[],
  found: readonly Candidate[],
): Candidate[] {
  const sure = names.filter(
    (name) => name.confidence >= SURE && !found.some(({ from, to }) => from < name.to && name.from < to),
  );
  const votes: Votes = voteOnKinds(context, sure);
  return sure.flatMap((name) => readMarked(context, name, votes));
}
