/** Runs a reader over gold and scores what it reads. */
import type { Annotations } from '../model/annotations';
import { goldNames, textOf, type NameLine, type QuoteLine } from './gold-lines';
import type { LoadedGold } from './load-gold';
import type { Reader } from './reading';
import type { AttributionScores } from './report';
import { NAME_KINDS, scoreNames, type NameKind, type NameScores, type NameSpan } from './score-names';
import { scoreQuotes } from './score-quotes';
import { scoreSpans } from './score-spans';
import { scoreStatements, type StatementScores } from './score-statements';

/** Attributions, wider than speech: scored before the step that keeps only statements. */
export function evaluateQuotes(gold: readonly QuoteLine[], read: Reader): AttributionScores {
  const pairs = gold.map(({ doc, text, attributions }) => ({
    text,
    gold: attributions,
    predicted: read(text, doc).attributions,
  }));
  return { spans: scoreSpans(pairs), quotes: scoreQuotes(pairs) };
}

/** Names of people, organisations and places, in texts made of tokens joined by a space. */
export function evaluateNames(gold: readonly NameLine[], read: Reader): NameScores {
  return scoreNames(
    gold.map((line) => ({
      gold: goldNames(line),
      predicted: namesOf(read(textOf(line), line.doc).annotations),
    })),
  );
}

/** Who said what about whom, in annotated articles. */
export function evaluateStatements({ folder, texts }: LoadedGold, read: Reader): StatementScores {
  return scoreStatements(
    folder,
    texts.map(({ doc, text }) => read(text, doc).annotations),
  );
}

function namesOf({ entities, mentions }: Annotations): readonly NameSpan[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions.flatMap(({ entity, form, start, end }) => {
    const kind = kinds.get(entity);
    return form === 'NAME' && isNameKind(kind) ? [{ kind, start, end }] : [];
  });
}

function isNameKind(kind: string | undefined): kind is NameKind {
  return NAME_KINDS.some((known) => known === kind);
}
