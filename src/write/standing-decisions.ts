/** What people decided about the documents of a batch and about their referents, read inside the writing transaction. */
import type { Transaction } from '../graph/graph';
import type { Annotations } from '../model/annotations';
import type { Correction, Mark } from '../model/decision';
import type { Referent, Resolution, ResolvedArticle } from '../model/referent';
import { groupBy } from '../util/group-by';
import { correct } from './correct';

interface ConcernRow extends Mark {
  readonly id: string;
  /** A correction as JSON, for the id of a document; null for that of a referent. */
  readonly correction: string | null;
}

/** Annotations as they were read → referents, with everything that people decided since. */
export async function resolveDecided(
  transaction: Transaction,
  articles: readonly Annotations[],
  resolution: Resolution,
): Promise<readonly ResolvedArticle[]> {
  const resolved = articles.map(resolution.resolve);
  const [decision] = await transaction.run('any-decision');
  if (!decision) return resolved;
  const corrections = await concerns(
    transaction,
    articles.map(({ document }) => document.id ?? ''),
  );
  const corrected = resolved.map((article) => {
    const rows = corrections.get(article.annotations.document.id ?? '') ?? [];
    return correctArticle(article, rows.flatMap(toCorrection), resolution);
  });
  const referents = corrected.flatMap((article) => article.referents);
  const marks = await concerns(
    transaction,
    referents.map(({ id }) => id),
  );
  return corrected.map((article) => ({
    ...article,
    referents: article.referents.map((referent) => mark(referent, marks.get(referent.id) ?? [], resolution)),
  }));
}

async function concerns(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ConcernRow[]>> {
  return groupBy(await transaction.run<ConcernRow>('standing-decisions', { ids }), ({ id }) => id);
}

function toCorrection({ correction }: ConcernRow): readonly Correction[] {
  return correction === null ? [] : [JSON.parse(correction) as Correction];
}

function correctArticle(
  article: ResolvedArticle,
  corrections: readonly Correction[],
  resolution: Resolution,
): ResolvedArticle {
  if (corrections.length === 0) return article;
  const asRead = article.annotations;
  const locals = new Map(article.referents.map(({ id, local }) => [id, local]));
  const annotations = correct(asRead, corrections, (referent) => locals.get(referent));
  return { ...resolution.resolve(annotations), asRead };
}

function mark(referent: Referent, marks: readonly Mark[], resolution: Resolution): Referent {
  return marks.length === 0 ? referent : { ...referent, profile: resolution.mark(referent.profile, marks) };
}
