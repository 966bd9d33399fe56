import type { Attribution } from '../../model/attribution';
import type { Lexicon } from '../../model/lexicon';
import { hull } from '../../model/span';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import { readAccordingTo } from './according-to';
import { readBesideQuotation } from './beside-quotation';
import { readInfinitive, readObject } from './complement';
import type { Draft } from './draft';
import { finish } from './finish';
import { readHeadline } from './headline';
import { readImpersonal } from './impersonal';
import { nestReporters } from './nesting';
import { readNounCue } from './noun-cue';
import { isSpeech, toPassages, type Passage, type Unit } from './passage';
import { readPullQuote } from './pull-quote';
import { NO_RUN, readQuoteRuns } from './quote-runs';
import type { Construction } from './reading';
import { readReportedClause } from './reported-clause';
import { readInvertedCue, readTrailingCue } from './trailing-cue';
import { findVerbGroup } from './verb-groups';

/** The word lists that attribution goes by. */
export type AttributionLexicon = Pick<Lexicon, 'cues' | 'offices' | 'collectives'>;

/** The families of sentences around a verb, the surest first. */
const CONSTRUCTIONS: readonly Construction[] = [
  readBesideQuotation,
  readInvertedCue,
  readReportedClause,
  readTrailingCue,
  readImpersonal,
  readInfinitive,
  readObject,
];

/** Every attribution of a text, in order of position: who says, thinks, wants or shows what, in which words. */
export function findAttributions(
  tokenized: TokenizedText,
  text: string,
  mentions: readonly FoundMention[],
  lexicon: AttributionLexicon,
): Attribution[] {
  const all: Attribution[] = [];
  let run = NO_RUN;
  for (const passage of toPassages(text, tokenized, lexicon.cues)) {
    const read = readQuoteRuns(passage, nestReporters(readPassage(passage, mentions, lexicon)), run);
    run = read.run;
    all.push(...read.found);
  }
  return all.sort((a, b) => hull(a.content).start - hull(b.content).start);
}

function readPassage(
  passage: Passage,
  mentions: readonly FoundMention[],
  lexicon: AttributionLexicon,
): Attribution[] {
  if (passage.kind === 'pull-quote') {
    const pullQuote = readPullQuote(passage, lexicon);
    if (pullQuote) return [pullQuote];
  }
  const headline = passage.kind === 'headline' ? readHeadline(passage, mentions, lexicon) : undefined;
  return finish(passage, headline ? [headline] : readUnits(passage));
}

function readUnits(passage: Passage): Draft[] {
  const found: Draft[] = [];
  for (const unit of passage.units) {
    for (let at = unit.from; at < unit.end; ) at = readAt(passage, unit, at, found);
  }
  return found;
}

/** Adds what begins at token `at`, and gives the place to go on from. */
function readAt(passage: Passage, unit: Unit, at: number, found: Draft[]): number {
  const quotation = passage.quotedBy[at];
  if (quotation)
    return Math.max(isSpeech(passage, quotation) ? (quotation.close ?? quotation.end - 1) + 1 : 0, at + 1);
  const reading = { passage, unit, found };
  const draft = readAccordingTo(passage, unit, at) ?? readNounCue(reading, at);
  if (draft) {
    found.push(draft);
    return draft.rule === 'according-to' ? (draft.source?.end ?? at + 2) : at + 1;
  }
  const group = findVerbGroup(passage, unit, at);
  if (!group) return at + 1;
  const read = firstOf(CONSTRUCTIONS, (construction) => construction(reading, group));
  if (read) found.push(read);
  return group.end;
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}
