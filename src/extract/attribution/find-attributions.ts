import type { Attribution } from '../../model/attribution';
import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { hull, slice } from '../../model/span';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import type { Draft } from './draft';
import { finish } from './finish';
import { readHeadline } from './headline';
import { nestReporters } from './nesting';
import { toPassages, type Passage } from './passage';
import { readPullQuote } from './pull-quote';
import { joinContinued, NO_RUN, nextRun, readQuoteRuns, takeWaiting } from './quote-runs';
import { readUnit } from './read-unit';
import { isTranscript, readLine } from './transcript';

/** The word lists that attribution goes by. */
export type AttributionLexicon = Pick<Lexicon, 'cues' | 'offices' | 'collectives' | 'outlets'>;

/** Every attribution of a text, in order of position: who says, thinks, wants or shows what, in which words. */
export function findAttributions(
  tokenized: TokenizedText,
  text: string,
  mentions: readonly FoundMention[],
  lexicon: AttributionLexicon,
): Attribution[] {
  const passages = toPassages(text, tokenized, lexicon.cues);
  if (isTranscript(passages)) return passages.flatMap((passage) => readLine(passage) ?? []);
  const all: Attribution[] = [];
  let run = NO_RUN;
  for (const passage of passages) {
    const heard = (told: readonly Attribution[]) => told.map((one) => reportedByListener(text, one, lexicon));
    const drafts = readPassage(passage, mentions, lexicon);
    const pullQuote = drafts.length === 0 ? readPullQuote(passage, lexicon) : undefined;
    const read = pullQuote
      ? [pullQuote]
      : drafts.flatMap((unit) => nestReporters(heard(finish(passage, unit))));
    const found = takeWaiting(passage, read.sort(byContent), run);
    const continued = readQuoteRuns(passage, found, run);
    const told = [...found, ...continued].sort(byContent);
    all.push(...told);
    run = pullQuote ? NO_RUN : nextRun(passage, drafts.at(-1)?.at(-1), told, run);
  }
  return joinContinued(all).map((one) => reportedByListener(text, one, lexicon));
}

const byContent = (a: Attribution, b: Attribution) => hull(a.content).start - hull(b.content).start;

/** The drafts of each sentence; none where a pull quote is read. */
function readPassage(
  passage: Passage,
  mentions: readonly FoundMention[],
  lexicon: AttributionLexicon,
): Draft[][] {
  if (passage.kind === 'pull-quote') return [];
  const headline = passage.kind === 'headline' ? readHeadline(passage, mentions, lexicon) : undefined;
  if (headline) return [[headline]];
  const read: Draft[][] = [];
  passage.units.forEach((unit, at) => {
    read.push(
      readUnit({ passage, unit, unitBefore: passage.units[at - 1], draftBefore: read.at(-1)?.at(-1) }),
    );
  });
  return read;
}

/** "Doe told [Example Times]": the outlet that is told passes it on. */
function reportedByListener(text: string, one: Attribution, lexicon: AttributionLexicon): Attribution {
  if (one.reporters.includes(one.addressees)) return one;
  const isHeard = one.addressees.some((span) => isOutlet(slice(text, span), lexicon));
  return isHeard ? { ...one, reporters: [...one.reporters, one.addressees] } : one;
}

const OUTLET_NOUN =
  /\b(?:newspaper|news agency|broadcaster|magazine|radio|television|tv|news website|tabloid|TV|(?:state|local|national|public) media)\b/u;

/** "Example News", "the Example Daily newspaper", "Example News's Jane Doe". */
function isOutlet(words: string, lexicon: AttributionLexicon): boolean {
  const [owner = ''] = words.split(/['’]s?\s/u);
  return lexicon.outlets.has(lexiconKey(owner)) || OUTLET_NOUN.test(words);
}
