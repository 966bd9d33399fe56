import type { Attribution } from '../../model/attribution';
import type { Lexicon } from '../../model/lexicon';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import { readAccordingTo } from './according-to';
import { readBesideQuotation } from './beside-quotation';
import { readInfinitive, readObject } from './complement';
import type { Draft } from './draft';
import { finish } from './finish';
import { isSpeech, toPassages, type Passage, type Unit } from './passage';
import type { Construction } from './reading';
import { readReportedClause } from './reported-clause';
import { readTrailingCue } from './trailing-cue';
import { findVerbGroup } from './verb-groups';

/** The families of sentences around a verb, the surest first. */
const CONSTRUCTIONS: readonly Construction[] = [
  readBesideQuotation,
  readReportedClause,
  readTrailingCue,
  readInfinitive,
  readObject,
];

/** Every attribution of a text, in order of position: who says, thinks, wants or shows what, in which words. */
export function findAttributions(
  tokenized: TokenizedText,
  text: string,
  _mentions: readonly FoundMention[],
  lexicon: Pick<Lexicon, 'cues'>,
): Attribution[] {
  return toPassages(text, tokenized, lexicon.cues).flatMap((passage) => finish(passage, readPassage(passage)));
}

function readPassage(passage: Passage): Draft[] {
  const found: Draft[] = [];
  for (const unit of passage.units) {
    for (let at = unit.from; at < unit.end; ) at = readAt(passage, unit, at, found);
  }
  return found;
}

/** Adds what begins at token `at`, and gives the place to go on from. */
function readAt(passage: Passage, unit: Unit, at: number, found: Draft[]): number {
  const quotation = passage.quotedBy[at];
  if (quotation && isSpeech(passage, quotation)) return Math.max((quotation.close ?? quotation.end - 1) + 1, at + 1);
  const according = readAccordingTo(passage, unit, at);
  if (according) {
    found.push(according);
    return according.source?.end ?? at + 2;
  }
  const group = findVerbGroup(passage, unit, at);
  if (!group) return at + 1;
  for (const read of CONSTRUCTIONS) {
    const draft = read({ passage, unit, found }, group);
    if (!draft) continue;
    found.push(draft);
    break;
  }
  return group.end;
}
