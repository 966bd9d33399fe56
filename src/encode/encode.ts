import type { Article } from '../model/article';
import {
  emptyReading,
  type NameKind,
  type ReadAttribution,
  type Reading,
  type ReadName,
} from '../model/reading';
import { bestLabels, type Crf } from './crf';
import { emitWords } from './emit-words';
import type { Encoder, WordEmissions } from './encoder';
import { labelProbabilities } from './label-probabilities';
import { linkCue } from './link-cue';
import { meanOver, rangesOf, spanOf, type Range } from './ranges';
import { inStretches } from './stretches';
import { wordsOf, type Word } from './words';

/** What the annotated text that the encoder was trained on calls the kinds of names. */
const KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'PERSON',
  Organization: 'ORGANISATION',
  Location: 'PLACE',
  Facility: 'PLACE',
  NORP: 'PEOPLE',
  Date: 'DATE',
  Money: 'MONEY',
  Product: 'PRODUCT',
  Misc: 'OTHER',
};

/**
 * What the trained encoder reads in an article: names, and who says what as each cue sees it. The text is read whole,
 * boilerplate too; nothing is read in a language that is not read. Time is linear in the length of the text.
 */
export async function encode({ text, readable }: Article, encoder: Encoder): Promise<Reading> {
  if (!readable) return emptyReading;
  const names: ReadName[] = [];
  const attributions: ReadAttribution[] = [];
  for (const words of inStretches(wordsOf(text))) {
    const emissions = await emitWords(text, words, encoder);
    names.push(...readNames(words, emissions, encoder));
    attributions.push(...(await readAttributions(words, emissions, encoder)));
  }
  return Object.freeze({ names: Object.freeze(names), attributions: Object.freeze(attributions) });
}

function readNames(words: readonly Word[], emissions: WordEmissions, encoder: Encoder): ReadName[] {
  const { ranges, confidence } = decode(encoder.names, emissions.names);
  return ranges.map((range) => ({
    ...spanOf(words, range),
    kind: KINDS[range.kind] ?? 'OTHER',
    confidence: confidence(range),
  }));
}

async function readAttributions(
  words: readonly Word[],
  emissions: WordEmissions,
  encoder: Encoder,
): Promise<ReadAttribution[]> {
  const { ranges, confidence } = decode(encoder.roles, emissions.roles);
  const attributions: ReadAttribution[] = [];
  for (const cue of ranges.filter(({ kind }) => kind === 'cue')) {
    const links = await linkCue(emissions.link, cue, encoder);
    const spansOf = (role: string) =>
      links.ranges.filter(({ kind }) => kind === role).map((range) => spanOf(words, range));
    attributions.push({
      cue: spanOf(words, cue),
      source: spansOf('source'),
      content: spansOf('content'),
      confidence: confidence(cue) * links.confidence,
    });
  }
  return attributions;
}

/** The marked ranges of words, and how sure each is. */
function decode(crf: Crf, emissions: Float32Array) {
  const labels = bestLabels(crf, emissions);
  const probabilities = labelProbabilities(crf, emissions, labels);
  return {
    ranges: rangesOf(labels, crf.labels),
    confidence: (range: Range) => meanOver([range], probabilities),
  };
}
