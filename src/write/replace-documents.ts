import type { Transaction } from '../graph/graph';
import type { Resolution, ResolvedArticle } from '../model/referent';
import { applyDifference, type Change } from './apply-difference';
import { contribution } from './contribution';
import { inOrder, type PlacedDocument, type PlacedReferent } from './placed-document';
import { oldEntities, place, type Placement } from './placement';
import { portions } from './portions';
import { changeProfiles, type ProfileChange } from './profile-changes';
import { readNeighbourhood, readPlacedDocuments, type StoredProfile } from './stored';

/**
 * Takes everything out of the graph that the documents `ids` alone support, and puts in what `articles` say: none for
 * a retraction, the new versions for corrections, documents not seen yet for an addition.
 *
 * The graph is a function of the documents in it: each contributes facts that depend on the document and on the
 * entities of its referents alone. So the work is: find the entities anew where they may change, list the facts of the
 * affected documents before and after, and apply the difference. Gives what was changed, if there was anything to do.
 */
export async function replaceDocuments(
  transaction: Transaction,
  ids: readonly string[],
  articles: readonly ResolvedArticle[],
  resolution: Resolution,
): Promise<Change | undefined> {
  if (ids.length === 0) return undefined;
  return changeDocuments(transaction, await readPlacedDocuments(transaction, ids), articles, resolution);
}

/** The same for documents that were read already: `stored` is how they stand in the graph. */
export async function changeDocuments(
  transaction: Transaction,
  stored: readonly PlacedDocument[],
  articles: readonly ResolvedArticle[],
  resolution: Resolution,
): Promise<Change> {
  const changes = await changeProfiles(transaction, profilesOf(articles), profilesLost(stored));
  const neighbourhood = await affectedProfiles(transaction, changes, resolution);
  return rearrange(transaction, neighbourhood, resolution, { stored, articles, changes });
}

/** Documents that go and come, and what that does to profiles. */
interface Exchange {
  readonly stored: readonly PlacedDocument[];
  readonly articles: readonly ResolvedArticle[];
  readonly changes: readonly ProfileChange[];
}

/** Makes the entities of a neighbourhood what its profiles give, and moves the facts of the documents that this concerns. */
export async function rearrange(
  transaction: Transaction,
  neighbourhood: readonly StoredProfile[],
  resolution: Resolution,
  { stored, articles, changes }: Exchange = { stored: [], articles: [], changes: [] },
): Promise<Change> {
  const ids = [...stored.map(({ id }) => id), ...articles.map(documentIdOf)];
  const placement = place(neighbourhood, changes, resolution.cluster);
  const moved = await documentsMoved(transaction, placement, ids);

  const stay = (referent: PlacedReferent) => placement.currentId(referent.entity);
  const move = (referent: PlacedReferent) => placement.entityOf.get(referent.profileId) ?? stay(referent);
  const before = [...stored, ...moved].map((document) => relocate(document, stay));
  const known = new Map(changes.map((change) => [change.id, change.before?.entity]));
  const now = [...articles.map((article) => placeArticle(article, known)), ...moved];
  const after = now.map((document) => relocate(document, move));

  const facts = (document: PlacedDocument) => contribution(document, resolution.claims.rejections);
  const change = {
    placement,
    profiles: changes,
    filedUnder: resolution.filedUnder,
    oldEntities: [...oldEntities(neighbourhood, changes)].map(placement.currentId),
    referentsGone: stored.flatMap((document) => document.referents.map((referent) => referent.id)),
    documentsNow: after.slice(0, articles.length),
    claims: resolution.claims,
  };
  return applyDifference(transaction, change, portions(before, after, facts));
}

function profilesOf(articles: readonly ResolvedArticle[]) {
  return articles.flatMap(({ referents }) => referents.map(({ profile }) => profile));
}

function profilesLost(documents: readonly PlacedDocument[]) {
  return documents.flatMap(({ referents }) => referents.map(({ profileId }) => ({ id: profileId })));
}

/**
 * Every profile whose entity may change, as it is after the batch. A referent more of a known profile changes nothing,
 * so a document that names people as others did before costs no more in a large graph than in a small one.
 */
async function affectedProfiles(
  transaction: Transaction,
  changes: readonly ProfileChange[],
  resolution: Resolution,
): Promise<readonly StoredProfile[]> {
  const decisive = changes.filter(({ before, after }) => !before || !after);
  const seeds = decisive.flatMap(({ before, after }) => after ?? before ?? []);
  const connected = await readNeighbourhood(transaction, seeds, resolution);
  const found = new Map(connected.map((profile) => [profile.id, profile]));
  for (const { id, after } of decisive) if (after) found.set(id, after);
  for (const { id, after } of changes) {
    if (!after) found.delete(id);
    else if (found.has(id)) found.set(id, after);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function documentsMoved(
  transaction: Transaction,
  placement: Placement,
  replaced: readonly string[],
): Promise<readonly PlacedDocument[]> {
  if (placement.moved.length === 0) return [];
  const profiles = placement.moved.map(({ id }) => id);
  const rows = await transaction.run<{ id: string }>('documents-of-profiles', { ids: profiles });
  const ids = rows.map((row) => row.id).filter((id) => !replaced.includes(id));
  return readPlacedDocuments(transaction, ids);
}

function documentIdOf({ annotations }: ResolvedArticle): string {
  return annotations.document.id ?? '';
}

/** `known` has the entity that each profile had before; what is new or moves is placed by `relocate`. */
function placeArticle(
  article: ResolvedArticle,
  known: ReadonlyMap<string, string | undefined>,
): PlacedDocument {
  const { annotations, asRead, referents, vectors } = article;
  return {
    id: documentIdOf(article),
    annotations,
    asRead,
    vectors,
    referents: inOrder(referents, annotations).map(({ profile, ...referent }) => ({
      ...referent,
      profileId: profile.id,
      entity: known.get(profile.id) ?? '',
    })),
  };
}

function relocate(document: PlacedDocument, entityOf: (referent: PlacedReferent) => string): PlacedDocument {
  const referents = document.referents.map((referent) => ({ ...referent, entity: entityOf(referent) }));
  return { ...document, referents };
}
