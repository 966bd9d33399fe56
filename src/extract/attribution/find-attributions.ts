import type { Attribution } from '../../model/attribution';
import type { Lexicon } from '../../model/lexicon';
import { hull } from '../../model/span';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import { readAccordingTo, readInWords } from './according-to';
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
import { joinContinued, nextRun, NO_RUN, readQuoteRuns } from './quote-runs';
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
    const pullQuote = passage.kind === 'pull-quote' ? readPullQuote(passage, lexicon) : undefined;
    const drafts = pullQuote ? [] : readPassage(passage, mentions, lexicon);
    const found = pullQuote ? [pullQuote] : nestReporters(finish(passage, drafts)).sort(byContent);
    const continued = readQuoteRuns(passage, found, run);
    all.push(...[...found, ...continued].sort(byContent));
    run = nextRun(passage, drafts, pullQuote ? [] : [...found, ...continued], run);
  }
  return joinContinued(all);
}

const byContent = (a: Attribution, b: Attribution) => hull(a.content).start - hull(b.content).start;

function readPassage(
  passage: Passage,
  mentions: readonly FoundMention[],
  lexicon: AttributionLexicon,
): Draft[] {
  const headline = passage.kind === 'headline' ? readHeadline(passage, mentions, lexicon) : undefined;
  if (headline) return [headline];
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
  const draft =
    readAccordingTo(passage, unit, at) ?? readInWords(passage, unit, at) ?? readNounCue(reading, at);
  if (draft) {
    if (sameCue(found[found.length - 1], draft)) found.pop();
    found.push(draft);
    return draft.rule === 'according-to' ? (draft.source?.end ?? at + 2) : at + 1;
  }
  const group = findVerbGroup(passage, unit, at);
  if (!group) return at + 1;
  const read = firstOf(CONSTRUCTIONS, (construction) => construction(reading, group));
  if (read?.rule === 'trailing') endBefore(found, read);
  if (read) found.push(read);
  return group.end;
}

/** "Doe said [Roe had left], the agency reported": what Doe said ends before the last cue. */
function endBefore(found: Draft[], trailing: Draft): void {
  const [told] = trailing.content;
  if (!told) return;
  found.forEach((draft, at) => {
    const content = draft.content.map((part) =>
      part.from < told.end && part.end > told.end ? { ...part, end: told.end } : part,
    );
    found[at] = { ...draft, content };
  });
}

/** "denied claims that": the noun tells more of what the verb said than the verb itself. */
function sameCue(last: Draft | undefined, draft: Draft): boolean {
  return last?.cue[0] !== undefined && last.cue[0].from === draft.cue[0]?.from;
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}
