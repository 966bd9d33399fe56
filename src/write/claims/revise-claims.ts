import type { Transaction } from '../../graph/graph';
import type { Parameters } from '../../graph/values';
import type { ClaimResolution } from '../../model/claim';
import { partition } from '../../util/partition';
import { withoutEmpty } from '../../util/without-empty';
import { batchRunner, type Run } from '../batch-runner';
import { ActiveKeys, nameOf } from './active-keys';
import { isComparable, type Comparable } from './comparable';
import { linked, readComponent } from './component';
import { describeClaims } from './describe-claims';
import type { ExpressionRow } from './expression-row';
import { liftOppositions } from './lift-oppositions';
import { opposeWordings } from './oppose-wordings';
import { placeWordings } from './place-wordings';
import { changeWordings, type StoredWording, type WordingChange } from './wording-changes';

export interface Expressions {
  readonly removed: readonly ExpressionRow[];
  readonly added: readonly ExpressionRow[];
  /** Statements between which a rejection comes or goes. */
  readonly rejecting: readonly string[];
}

/**
 * Finds the claims anew where statements came, went or changed. Statements in the same words by the same speakers are one
 * wording; wordings are judged pair by pair, and claims are clusters of those judgements: so claims depend on the statements
 * in the graph alone, not on the order in which they came. The statements removed express nothing any more.
 */
export async function reviseClaims(
  transaction: Transaction,
  { removed, added, rejecting }: Expressions,
  claims: ClaimResolution,
): Promise<void> {
  const run = batchRunner(transaction);
  const keys = new ActiveKeys(transaction, claims);
  const all = await changeWordings(transaction, removed, added);
  const { expressed, others } = await createLone(run, all, removed);
  const changes = others.map(withClaim);
  const opposedBefore = await read(
    transaction,
    'opposed-wordings',
    changes.map(({ id }) => id),
  );
  await storeWordings(run, changes, keys);
  await run('create-expressions', added.filter(({ statement }) => !expressed.has(statement)).map(asRow));
  const { seeds, judgedAnew } = await affected(changes, keys, claims);
  const component = await readComponent(seeds, keys, claims);
  const own = changes.flatMap(({ before, after }) => [before?.claim ?? [], after?.claim ?? []].flat());
  const judged = { component, judged: judgedAnew, claims: own, opposedBefore };
  const left = await judgeAnew(transaction, judged, keys, claims);
  await liftOppositions(transaction, [
    ...left,
    ...(await read(transaction, 'claims-of-statements', rejecting)),
  ]);
}

export interface Judged {
  /** All wordings whose claim may change, with all that are connected with them. */
  readonly component: readonly Comparable[];
  /** Those of them whose opponents may be others than before. */
  readonly judged: readonly Comparable[];
  /** Other claims that gain or lose wordings. */
  readonly claims?: readonly string[];
  /** Wordings that stand against something which is gone. */
  readonly opposedBefore?: readonly string[];
}

/** Makes the claims of some wordings and what stands against them what the keys and judgements give. Gives the ids of claims whose opponents may be others. */
export async function judgeAnew(
  transaction: Transaction,
  { component, judged, claims: others = [], opposedBefore = [] }: Judged,
  keys: ActiveKeys,
  claims: ClaimResolution,
): Promise<readonly string[]> {
  const run = batchRunner(transaction);
  const { created, moved } = placeWordings(clustersOf(component, keys, claims));
  await run('create-claims', created.map(asId));
  await run('move-wordings', moved.map(asRow));
  const left = await describeClaims(transaction, [
    ...others,
    ...component.map(({ claim }) => claim),
    ...created,
  ]);
  const crossed = await read(
    transaction,
    'opposed-wordings',
    judged.map(({ id }) => id),
  );
  const opposed = await opposeWordings(transaction, judged, keys, claims);
  const ends = [...opposedBefore, ...crossed, ...opposed.flatMap(({ from, to }) => [from, to])];
  return [...left, ...(await read(transaction, 'claims-of-wordings', ends))];
}

async function read(
  transaction: Transaction,
  query: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run<{ id: string }>(query, { ids: [...new Set(ids)] });
  return rows.map(({ id }) => id);
}

function asRow(value: object): Parameters {
  return { ...value } as Parameters;
}

function asId(id: string): Parameters {
  return { id };
}

interface Created {
  /** Statements that express what they have to. */
  readonly expressed: ReadonlySet<string>;
  readonly others: readonly WordingChange[];
}

/** Creates new wordings that are compared with nothing, each with its claim, which its smallest statement expresses. */
async function createLone(
  run: Run,
  changes: readonly WordingChange[],
  removed: readonly ExpressionRow[],
): Promise<Created> {
  const gone = new Set(removed.map(({ statement }) => statement));
  const [alone, others] = partition(changes, (change) => isNewAndAlone(change, gone));
  await run('create-lone-claims', alone.flatMap(loneRow));
  return { expressed: new Set(alone.flatMap(({ after }) => after?.sample ?? [])), others };
}

/** One whose smallest statement was removed too may share its id with the claim that the statement leaves. */
function isNewAndAlone({ before, after }: WordingChange, gone: ReadonlySet<string>): boolean {
  return !before && after !== undefined && !isComparable(after) && !gone.has(after.sample);
}

function loneRow({ after }: WordingChange): readonly Parameters[] {
  if (!after) return [];
  const { id, what, speakers, statementCount, sample, first, last, text } = after;
  const several = first === last ? {} : { first, last };
  return [withoutEmpty({ id, what, speakers, statementCount, sample, first, last, several, text })];
}

/** A new wording begins in a claim of its own, under a provisional id. */
function withClaim(change: WordingChange): WordingChange {
  const { before, after } = change;
  return before || !after ? change : { ...change, after: { ...after, claim: `~${after.id}` } };
}

async function storeWordings(run: Run, changes: readonly WordingChange[], keys: ActiveKeys): Promise<void> {
  const unfiled = changes.filter(({ before, after }) => isComparable(before) && !isComparable(after));
  const filed = changes.flatMap(({ before, after }) =>
    isComparable(after) && !isComparable(before) ? after : [],
  );
  const left = changes.flatMap(({ after }) => after ?? []);
  await run('unfile-wordings', unfiled.map(onlyId));
  await run('delete-wordings', changes.filter(({ after }) => !after).map(onlyId));
  await run(
    'create-wordings',
    changes.flatMap(({ before, after }) => (before || !after ? [] : [wordingRow(after)])),
  );
  await run('count-wordings', left.map(countRow));
  await run('file-wordings', fileRows(filed, keys));
}

/** Under each key with each of its speakers. */
export function fileRows(wordings: readonly Comparable[], keys: ActiveKeys): readonly Parameters[] {
  return wordings.flatMap((wording) =>
    keys
      .filed(wording)
      .filter(({ entity }) => entity !== null)
      .map(({ entity, key }) => ({ id: wording.id, entity, key })),
  );
}

function onlyId({ id }: WordingChange): Parameters {
  return { id };
}

function wordingRow({ id, what, speakers, claim }: StoredWording): Parameters {
  return withoutEmpty({ id, what, speakers, claim });
}

function countRow({ id, statementCount, sample, first, last }: StoredWording): Parameters {
  return { id, statementCount, sample, first, last };
}

interface Affected {
  /** The wordings from which claims may change: those judged otherwise than before, and those that no longer find them. */
  readonly seeds: readonly Comparable[];
  /** Those whose opponents may be others than before. */
  readonly judgedAnew: readonly Comparable[];
}

async function affected(
  changes: readonly WordingChange[],
  keys: ActiveKeys,
  claims: ClaimResolution,
): Promise<Affected> {
  const changed = changes.filter(
    ({ before, after }) => before?.text !== after?.text || !before?.vector !== !after?.vector,
  );
  const were = changed.map(({ before }) => before).filter(isComparable);
  const are = changed.map(({ after }) => after).filter(isComparable);
  const around = (await keys.find(were.flatMap((wording) => keys.own(wording)))).filter(isComparable);
  const crossed = await keys.members(await keys.crossed(gains(changes, keys)));
  const members = crossed.filter(isComparable);
  return {
    seeds: distinct([...linked(were, around, keys, claims), ...members, ...are]),
    judgedAnew: distinct([...members, ...are]),
  };
}

function distinct(wordings: readonly Comparable[]): readonly Comparable[] {
  return [...new Map(wordings.map((wording) => [wording.id, wording])).values()];
}

/** How many wordings more are filed under each key, by its name. */
function gains(changes: readonly WordingChange[], keys: ActiveKeys): ReadonlyMap<string, number> {
  const gained = new Map<string, number>();
  const count = (wording: StoredWording | undefined, by: 1 | -1) => {
    if (!isComparable(wording)) return;
    for (const key of keys.filed(wording)) gained.set(nameOf(key), (gained.get(nameOf(key)) ?? 0) + by);
  };
  for (const { before, after } of changes) {
    count(before, -1);
    count(after, 1);
  }
  return gained;
}

function clustersOf(
  component: readonly Comparable[],
  keys: ActiveKeys,
  { cluster }: ClaimResolution,
): readonly (readonly Comparable[])[] {
  const byId = new Map(component.map((wording) => [wording.id, wording]));
  return cluster(component, keys.pairs(component, component)).map((ids) =>
    ids.map((id) => byId.get(id) as Comparable),
  );
}
