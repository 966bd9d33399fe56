import type { Article } from '../model/article';
import {
  emptyReading,
  type NameKind,
  type ReadAttribution,
  type Reading,
  type ReadName,
} from '../model/reading';
import { raiseAgreed, settle, type LinkedCue } from './agreement';
import { bestLabels, type Crf } from './crf';
import { emitWords } from './emit-words';
import type { Encoder, WordEmissions } from './encoder';
import { labelProbabilities } from './label-probabilities';
import { linkCue, type Links } from './link-cue';
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

/** Cues are found, linked, and looked for once more with what the links say. */
async function readAttributions(
  words: readonly Word[],
  emissions: WordEmissions,
  encoder: Encoder,
): Promise<ReadAttribution[]> {
  const { bonus, shared } = encoder.description.agreement;
  const first = decode(encoder.roles, emissions.roles);
  const links = await linkCues(first.ranges, emissions.link, encoder, []);
  const { ranges, confidence } = decode(
    encoder.roles,
    raiseAgreed(encoder.roles, emissions.roles, links, bonus),
  );
  const linked = await linkCues(ranges, emissions.link, encoder, links);
  return linked.map(({ cue, ranges: found, confidence: sure, said }) => {
    const settled = settle(found, ranges, shared);
    const spansOf = (role: string) =>
      settled.filter(({ kind }) => kind === role).map((range) => spanOf(words, range));
    return {
      cue: spanOf(words, cue),
      source: spansOf('source'),
      content: spansOf('content'),
      confidence: confidence(cue) * sure,
      said,
    };
  });
}

type Linked = LinkedCue & Links;

/** What belongs to each cue among the ranges; a cue that is `known` is not looked at again. */
async function linkCues(
  roles: readonly Range[],
  states: Float32Array,
  encoder: Encoder,
  known: readonly Linked[],
): Promise<readonly Linked[]> {
  const byPlace = new Map(known.map((link) => [placeOf(link.cue), link]));
  const linked: Linked[] = [];
  for (const cue of roles.filter(({ kind }) => kind === 'cue')) {
    linked.push(byPlace.get(placeOf(cue)) ?? { cue, ...(await linkCue(states, cue, encoder)) });
  }
  return linked;
}

const placeOf = ({ start, end }: Range) => `${start}-${end}`;

/** The marked ranges of words, and how sure each is. */
function decode(crf: Crf, emissions: Float32Array) {
  const labels = bestLabels(crf, emissions);
  const probabilities = labelProbabilities(crf, emissions, labels);
  return {
    ranges: rangesOf(labels, crf.labels),
    confidence: (range: Range) => meanOver([range], probabilities),
  };
}
