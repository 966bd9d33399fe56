import type { Attribution } from '../../model/attribution';
import { lower, spanOf, word, type Passage } from './passage';

const LONGEST_LABEL = 4;
const LEAST_LINES = 2;
/** How many paragraphs of a transcript open with who speaks. */
const SHARE = 0.6;
/** What opens a paragraph of a release or a list with a colon, and speaks not. */
const NO_SPEAKER =
  /^(?:note|notes|update|updated|breaking|exclusive|correction|editor|editors|contact|contacts|source|sources|photo|image|video|date|time|location|venue|where|when|what|who|why|how|price|tel|phone|email|website|tags|related|more|read|watch|answer|question|score|scores|result|results|total|step|tip|warning|summary|background|ingredients|title|subject|from|to|cc|re|via|by|author|published)$/u;

/** Whether a text is what several people say in turns, each line with its speaker: "JANE DOE: It is over." */
export function isTranscript(passages: readonly Passage[]): boolean {
  const labels = passages.map(labelEnd).filter((end) => end > 0);
  const named = new Set(
    passages.filter((passage) => labelEnd(passage) > 0).map((passage) => labelOf(passage)),
  );
  return labels.length >= LEAST_LINES && named.size > 1 && labels.length >= SHARE * passages.length;
}

/** One line of a transcript: "[JANE DOE]: [It is over. We won.]" */
export function readLine(passage: Passage): Attribution | undefined {
  const colon = labelEnd(passage);
  const end = passage.tokens.length;
  if (colon === 0 || end - colon < 3) return undefined;
  const quotation = passage.quotedBy[colon + 1];
  const isQuoted = quotation?.open === colon + 1 && quotation.close === end - 1;
  return Object.freeze({
    kind: 'DIRECT' as const,
    source: [spanOf(passage, 0, colon)],
    cue: [],
    content: [isQuoted ? quotation.inner : spanOf(passage, colon + 1, end)],
    speech: true,
    reporters: [],
    addressees: [],
    confidence: 0.8,
    rule: 'transcript',
  });
}

const labelOf = (passage: Passage) => word(passage, labelEnd(passage) - 1).toLowerCase();

/** The place of the colon behind a label of capitalised words; 0 where there is none. A single letter ("Q:") names nobody. */
function labelEnd(passage: Passage): number {
  for (let at = 0; at <= LONGEST_LABEL && at < passage.tokens.length; at += 1) {
    const token = passage.tokens[at];
    if (token?.text === ':') return at > 1 || word(passage, 0).length > 1 ? at : 0;
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || NO_SPEAKER.test(lower(passage, at)))
      return 0;
  }
  return 0;
}
