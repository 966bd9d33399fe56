import type { Attribution } from '../../model/attribution';
import type { ReadAttribution } from '../../model/reading';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import { readAnswers } from './quotations/answers';
import { withWhatThisIs } from './clauses/what-this-is';
import { cuesOf } from './encoded/encoded';
import type { Outlets } from './passing-on/outlet-names';
import { withOutlets } from './passing-on/outlets';
import { toPassages, type AttributionLexicon } from './text/passage';
import { joinContinued, NO_RUN } from './quotations/quote-runs';
import { readParagraph, readSentences } from './read-paragraph';
import { setOffBelow } from './quotations/set-off';
import { readTranscript, tellInLine } from './quotations/transcript';

/** What attributions are found in. */
interface AttributionInput {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly mentions: readonly FoundMention[];
  /** Those of the encoder, in order of their cues. */
  readonly encoded: readonly ReadAttribution[];
  /** Who is an outlet in the text. */
  readonly outlets: Pick<Outlets, 'isOutlet'>;
}

/** Every attribution of a text, in order of position: who says, thinks, wants or shows what, in which words. */
export function findAttributions(input: AttributionInput, lexicon: AttributionLexicon): Attribution[] {
  const { text, tokenized, encoded, mentions } = input;
  const passages = toPassages(text, tokenized, lexicon);
  const { isOutlet } = input.outlets;
  const cuesIn = encoded.length > 0 ? cuesOf(encoded) : undefined;
  const setting = { text, mentions, cuesIn, isOutlet };
  const spoken = readTranscript(passages, isOutlet);
  const lines = new Map([...spoken, ...readAnswers(passages, mentions, spoken.size > 0)]);
  const setOff = setOffBelow(passages);
  const all: Attribution[] = [];
  let run = NO_RUN;
  for (const [at, passage] of passages.entries()) {
    const read = lines.has(passage)
      ? { told: tellInLine(passage, lines.get(passage), readSentences(passage, setting)), run: NO_RUN }
      : readParagraph(passage, run, setting);
    all.push(...read.told);
    run = read.run;
    if (run.introduced) for (const [below, said] of setOff(at, run.introduced)) lines.set(below, said);
  }
  return withWhatThisIs(passages, joinContinued(all)).map((one) => withOutlets(text, one, isOutlet));
}
