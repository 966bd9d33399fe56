/** Runs a reader over gold, document by document, and scores what it reads. */
import { availableParallelism } from 'node:os';
import type { Annotations } from '../model/annotations';
import { mapAhead } from '../util/map-ahead';
import { goldNames, textOf, type NameLine, type QuoteLine } from './gold-lines';
import { identifier } from './identify';
import type { LoadedGold } from './load-gold';
import type { Reader } from './reader';
import {
  countNames,
  SCORED_KINDS,
  scoreNames,
  type ScoredKind,
  type NameScores,
  type NameSpan,
} from './score-names';
import { countQuotes, scoreQuotes, type QuoteScores } from './score-quotes';
import { countSpans, scoreSpans, type SpanScores } from './score-spans';
import { countStatements, type StatementCounts } from './score-statements';
import { speechOf } from './spoken';

/** Attributions scored span by span and as wholes; `speech` leaves out thoughts and wishes on both sides. */
export interface AttributionScores {
  readonly spans: SpanScores;
  readonly quotes: QuoteScores;
  readonly speech: QuoteScores;
}

/** Attributions, wider than speech: scored before the step that keeps only statements, and, as `speech`, after it. */
export async function evaluateQuotes(gold: readonly QuoteLine[], read: Reader): Promise<AttributionScores> {
  const counts = await eachDocument(gold, async ({ doc, text, attributions }) => {
    const pair = { text, gold: attributions, predicted: (await read(text, doc)).attributions };
    return { spans: countSpans(pair), quotes: countQuotes(pair), speech: countQuotes(speechOf(pair)) };
  });
  return {
    spans: scoreSpans(counts.map(({ spans }) => spans)),
    quotes: scoreQuotes(counts.map(({ quotes }) => quotes)),
    speech: scoreQuotes(counts.map(({ speech }) => speech)),
  };
}

/** Names of people, organisations and places, in texts made of tokens joined by a space. */
export async function evaluateNames(gold: readonly NameLine[], read: Reader): Promise<NameScores> {
  const counts = await eachDocument(gold, async (line) => {
    const { annotations } = await read(textOf(line), line.doc);
    return countNames({ gold: goldNames(line), predicted: namesOf(annotations) });
  });
  return scoreNames(counts);
}

/** Who said what about whom, counted for each annotated article in their order; `scoreStatements` sums up any of them. */
export function countArticles(
  { folder, texts }: LoadedGold,
  read: Reader,
): Promise<readonly StatementCounts[]> {
  const identify = identifier(folder.entities);
  const documents = folder.articles.map((article, i) => ({ article, text: texts[i]?.text ?? '' }));
  return eachDocument(documents, async ({ article, text }) => {
    const { annotations } = await read(text, article.doc);
    return countStatements({ article, predicted: annotations }, identify);
  });
}

/** Enough to keep every core busy while the next text is handed over. */
const AT_ONCE = 2 * availableParallelism();

async function eachDocument<Gold, Counts>(
  gold: readonly Gold[],
  count: (document: Gold) => Promise<Counts>,
): Promise<readonly Counts[]> {
  const all: Counts[] = [];
  for await (const counts of mapAhead(gold, AT_ONCE, count)) all.push(counts);
  return all;
}

function namesOf({ entities, mentions }: Annotations): readonly NameSpan[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions.flatMap(({ entity, form, start, end }) => {
    const kind = kinds.get(entity);
    return form === 'NAME' && isScored(kind) ? [{ kind, start, end }] : [];
  });
}

function isScored(kind: string | undefined): kind is ScoredKind {
  return SCORED_KINDS.some((known) => known === kind);
}
