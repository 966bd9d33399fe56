import type { ReadAttribution, Reading } from '../model/reading';
import { overlaps, type Span } from '../model/span';
import type { LocatedProposal } from './locate';

/** The rule that a proposed attribution names as its origin. */
const PROPOSED = 'extractor';

/** What a model says of its own sureness means nothing: all that it proposes counts the same, less than what is read here. */
const CONFIDENCE = 0.5;

/**
 * The reading with those proposals that are new: one that shares a character of cue or content with an attribution already
 * there adds nothing. What was read stays as it is.
 */
export function addProposals(reading: Reading, proposals: readonly LocatedProposal[]): Reading {
  const added: ReadAttribution[] = [];
  for (const proposal of proposals) {
    const isKnown = (other: ReadAttribution) => meets(proposal, other);
    if (!reading.attributions.some(isKnown) && !added.some(isKnown)) added.push(toAttribution(proposal));
  }
  if (added.length === 0) return reading;
  const attributions = [...reading.attributions, ...added].sort((a, b) => a.cue.start - b.cue.start);
  return Object.freeze({ names: reading.names, attributions: Object.freeze(attributions) });
}

function meets(proposal: LocatedProposal, { cue, content }: ReadAttribution): boolean {
  if (overlaps(proposal.cue, cue)) return true;
  return proposal.content.some((span) => content.some((other) => overlaps(span, other)));
}

function toAttribution({ cue, source, content }: LocatedProposal): ReadAttribution {
  return Object.freeze({
    cue: Object.freeze(cue),
    source: freezeAll(source),
    content: freezeAll(content),
    confidence: CONFIDENCE,
    rule: PROPOSED,
  });
}

function freezeAll(spans: readonly Span[]): readonly Span[] {
  return Object.freeze(spans.map((span) => Object.freeze(span)));
}
