import type { Attribution } from '../../model/attribution';
import { lexiconKey, type Lexicon } from '../../model/lexicon';
import type { ReadAttribution } from '../../model/reading';
import { hull, slice } from '../../model/span';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import type { Draft } from './draft';
import { cuesOf, readEncoded, type CuesIn } from './encoded';
import { finish } from './finish';
import { readHeadline } from './headline';
import { nestReporters } from './nesting';
import { passOn } from './passed-on';
import { toPassages, type Passage, type Unit } from './passage';
import { readPullQuote } from './pull-quote';
import { joinContinued, NO_RUN, nextRun, readQuoteRuns, takeWaiting } from './quote-runs';
import { readUnit } from './read-unit';
import { reconcile } from './reconcile';
import { isTranscript, readLine } from './transcript';

/** The word lists that attribution goes by. */
export type AttributionLexicon = Pick<Lexicon, 'cues' | 'offices' | 'collectives' | 'outlets'>;

/** What attributions are found in. */
export interface AttributionInput {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly mentions: readonly FoundMention[];
  /** Those of the encoder, in order of their cues. */
  readonly encoded: readonly ReadAttribution[];
}

/** Every attribution of a text, in order of position: who says, thinks, wants or shows what, in which words. */
export function findAttributions(input: AttributionInput, lexicon: AttributionLexicon): Attribution[] {
  const { text, tokenized, encoded } = input;
  const passages = toPassages(text, tokenized, lexicon.cues);
  if (isTranscript(passages)) return passages.flatMap((passage) => readLine(passage) ?? []);
  const setting = { ...input, cuesIn: cuesOf(encoded), lexicon };
  const all: Attribution[] = [];
  let run = NO_RUN;
  for (const passage of passages) {
    const heard = (told: readonly Attribution[]) => told.map((one) => reportedByListener(text, one, lexicon));
    const { drafts, pullQuote } = readPassage(passage, setting);
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

interface Setting extends AttributionInput {
  readonly cuesIn: CuesIn;
  readonly lexicon: AttributionLexicon;
}

interface ReadPassage {
  /** Of each sentence. */
  readonly drafts: readonly (readonly Draft[])[];
  readonly pullQuote?: Attribution | undefined;
}

/** The drafts of each sentence; a paragraph in which rules find none may be a pull quote. */
function readPassage(passage: Passage, setting: Setting): ReadPassage {
  const headline =
    passage.kind === 'headline' ? readHeadline(passage, setting.mentions, setting.lexicon) : undefined;
  if (headline) return { drafts: [[headline]] };
  const ruled = passage.kind === 'pull-quote' ? [] : readUnits(passage);
  const pullQuote = ruled.length === 0 ? readPullQuote(passage, setting.lexicon) : undefined;
  if (pullQuote) return { drafts: [], pullQuote };
  return { drafts: passage.units.map((unit, at) => fuse(passage, unit, ruled[at] ?? [], setting)) };
}

function readUnits(passage: Passage): Draft[][] {
  const read: Draft[][] = [];
  passage.units.forEach((unit, at) => {
    read.push(
      readUnit({ passage, unit, unitBefore: passage.units[at - 1], draftBefore: read.at(-1)?.at(-1) }),
    );
  });
  return read;
}

/** One sentence: what rules and the encoder find in it, and who only passes it on. Without an encoder rules stand alone. */
function fuse(passage: Passage, unit: Unit, ruled: readonly Draft[], setting: Setting): Draft[] {
  const { cuesIn, encoded } = setting;
  const drafts = encoded.length > 0 ? reconcile(ruled, readEncoded({ passage, unit }, cuesIn)) : ruled;
  return passOn(passage, unit, drafts);
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
