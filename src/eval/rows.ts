/** Names the scores as the table shows them. */
import type { AttributionScores } from './evaluate';
import type { Measures, Rows } from './figures';
import { roundTo } from './round';
import type { NameScores } from './score-names';
import type { Measure, QuoteScores } from './score-quotes';
import type { StatementScores } from './score-statements';

export function statementRows(scores: StatementScores): Rows {
  const { gold, found, foundWithSpeaker } = scores.reportedBy;
  const ofReported = (part: number) => roundTo((100 * part) / Math.max(1, gold), 1);
  return {
    statements: {
      P: percent(scores.precision),
      R: percent(scores.recall),
      F1: percent(scores.f1),
    },
    'who said what': { P: percent(scores.whoSaidWhatPrecision), R: percent(scores.whoSaidWhat) },
    'about whom': { P: percent(scores.aboutPrecision), R: percent(scores.aboutRecall) },
    'reported by': { R: ofReported(found) },
    'reported by, and the speaker': { R: ofReported(foundWithSpeaker) },
    'direct quotes': { R: percent(scores.quotesRecall) },
    'polarity, of those found': { '%': percent(scores.polarity) },
  };
}

export function quoteRows({ spans, quotes, speech }: AttributionScores): Rows {
  return {
    'source, exact': show(spans.source),
    'cue, exact': show(spans.cue),
    'content, exact': show(spans.content),
    'source, overlap': { F1: spans.source.overlapF1 },
    'cue, overlap': { F1: spans.cue.overlapF1 },
    'content, overlap': { F1: spans.content.overlapF1 },
    ...wholeRows('attributions', quotes),
    'attributions, any overlap': show(quotes.overlap),
    'characters of content': show(quotes.characters),
    ...Object.fromEntries(
      Object.entries(quotes.partialRecallByKind).map(([kind, R]) => [`${kind} attributions, partial`, { R }]),
    ),
    ...wholeRows('speech alone', speech),
  };
}

function wholeRows(what: string, quotes: QuoteScores): Rows {
  return {
    [`${what}, exact`]: show(quotes.exact),
    [`${what}, partial`]: show(quotes.partial),
    [`${what}, partial and source`]: show(quotes.joint),
  };
}

export function nameRows(scores: NameScores): Rows {
  return {
    'names, all': show(scores.all),
    'names of people': show(scores.PERSON),
    'names of organisations': show(scores.ORGANISATION),
    'names of places': show(scores.PLACE),
  };
}

function show({ precision, recall, f1 }: Measure): Measures {
  return { P: precision, R: recall, F1: f1 };
}

/** A share of three decimals as per cent. */
function percent(share: number): number {
  return roundTo(100 * share, 1);
}
