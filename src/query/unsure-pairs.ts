/** Entities that look like one and are two: what a person has to decide. */
import type { EntityKind } from '../model/annotations';
import { compareMarks, lesson } from '../model/mark';
import type { Judgement, Profile, Resolution } from '../model/referent';
import { groupBy } from '../util/group-by';
import { checkSize } from './check-size';
import { MAX_PAGE } from './page';
import type { Reader } from './reader';
import { readReviewCursor, reviewCursor, type ReviewPosition } from './review-cursor';
import { namesSharing } from './search-words';

export type Compare = Pick<Resolution, 'asksFor' | 'resembles'>;

export interface UnsurePair {
  /** Of both entities: `<id>+<id>`, the smaller first. */
  readonly id: string;
  readonly entities: readonly [string, string];
  /** How strongly they look the same, 0 to 1. */
  readonly score: number;
  /** One sentence for each signal. */
  readonly evidence: readonly string[];
}

export interface PairSide {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly documentCount: number;
  readonly saidCount: number;
  readonly aboutCount: number;
  /** The newest that mention it. */
  readonly documents: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publishedAt: string | null;
    readonly path: string | null;
    readonly url: string | null;
  }[];
  /** The newest of what it says. */
  readonly quotes: readonly string[];
}

export interface DescribedPair extends UnsurePair {
  readonly sides: readonly [PairSide, PairSide];
}

/** An entity with what resolution knows of it. */
interface Known {
  readonly id: string;
  readonly rank: string;
  readonly kind: EntityKind;
  /** Its name, folded. */
  readonly key: string;
  readonly profiles: readonly Profile[];
}

type Other = Pick<Known, 'key' | 'profiles'> & { readonly entity: string };
type Placed = Profile & { readonly entity: string };

/** Entities whose likenesses one query looks for. */
const AT_ONCE = 100;
const TOP = '~';

/** A step of the walk: a pair that was found, or none where some entities have been looked at. */
interface Step {
  readonly pair?: DescribedPair;
  /** Where a later walk goes on. */
  readonly cursor: string;
}

export type ListedPair = DescribedPair & { readonly cursor: string };

/**
 * Pairs of entities that some signal takes for one, and resolution did not join because it is not strong enough or
 * because both would then be a third: those of entities with most statements first. Whom an entity may be is looked up
 * under its keys and by the words of its names, so that each costs the same in any graph. Pairs that somebody decided are
 * left out. Each has the cursor behind which `after` goes on.
 */
export async function* unsurePairs(
  reader: Reader,
  compare: Compare,
  after?: string | null,
): AsyncGenerator<ListedPair> {
  const seen = new Set<string>();
  for await (const { pair, cursor } of walk(reader, compare, after)) {
    if (!pair || seen.has(pair.id)) continue;
    seen.add(pair.id);
    yield { ...pair, cursor };
  }
}

/** So long a page looks, in milliseconds; what comes then is on the next page. */
const PATIENCE = 600;

export interface UnsurePage {
  readonly pairs: readonly DescribedPair[];
  /** Where the next page begins; null where nothing is left. */
  readonly endCursor: string | null;
}

interface PageOptions {
  readonly first: number;
  readonly after?: string | null;
  /** Milliseconds after which a page ends with what it has. */
  readonly patience?: number;
}

/**
 * The pairs of `unsurePairs` a page at a time. A page ends after a while whatever it has found, so it takes as long in any
 * graph, and it may hold fewer pairs than asked for, or none, while there are more. Pages know nothing of one another: a
 * pair that both of its entities find may come with each of them.
 */
export async function unsurePage(
  reader: Reader,
  compare: Compare,
  { first, after, patience = PATIENCE }: PageOptions,
): Promise<UnsurePage> {
  checkSize('first', first, MAX_PAGE);
  const end = performance.now() + patience;
  const found = new Map<string, DescribedPair>();
  for await (const { pair, cursor } of walk(reader, compare, after)) {
    if (pair) found.set(pair.id, pair);
    if (found.size === first || performance.now() >= end)
      return { pairs: [...found.values()], endCursor: cursor };
  }
  return { pairs: [...found.values()], endCursor: null };
}

const MOST_EMPTY = 5;

/** The pairs of the first page that has any; where the first five have none, none. */
export async function firstUnsurePairs(
  reader: Reader,
  compare: Compare,
  first: number,
): Promise<readonly DescribedPair[]> {
  let after: string | null = null;
  for (let pages = 0; pages < MOST_EMPTY; pages += 1) {
    const page: UnsurePage = await unsurePage(reader, compare, { first, after });
    if (page.pairs.length > 0 || page.endCursor === null) return page.pairs;
    after = page.endCursor;
  }
  return [];
}

async function* walk(reader: Reader, compare: Compare, after?: string | null): AsyncGenerator<Step> {
  let { below, passed } = after ? readReviewCursor(after) : START;
  for (;;) {
    const known = await reader.read<Known>('entities-to-compare', { below, limit: AT_ONCE });
    for (const pair of await findPairs(reader, compare, known)) {
      if (!isBehind(pair, passed)) continue;
      const described = await describePair(reader, pair);
      const cursor = reviewCursor({ below, passed: { id: pair.id, score: pair.score } });
      if (described) yield { pair: described, cursor };
    }
    const last = known.at(-1);
    if (!last || known.length < AT_ONCE) return;
    [below, passed] = [last.rank, undefined];
    yield { cursor: reviewCursor({ below, passed }) };
  }
}

const START: ReviewPosition = { below: TOP, passed: undefined };

/** In the order in which `findPairs` gives them. */
function isBehind({ id, score }: UnsurePair, passed: ReviewPosition['passed']): boolean {
  return !passed || score < passed.score || (score === passed.score && id > passed.id);
}

async function findPairs(
  reader: Reader,
  compare: Compare,
  known: readonly Known[],
): Promise<readonly UnsurePair[]> {
  const found = await Promise.all([ofOneKey(reader, compare, known), ofLikeNames(reader, compare, known)]);
  const alike = found.flat();
  const strongest = [...groupBy(alike, ({ pair }) => pair.id).values()].map((some) =>
    some.reduce((one, other) => (other.pair.score > one.pair.score ? other : one)),
  );
  const learned = await reader.read<{ id: string }>('lessons-learned', {
    ids: strongest.map(({ names }) => names),
  });
  const decided = new Set(learned.map(({ id }) => id));
  return strongest
    .filter(({ names }) => !decided.has(names))
    .map(({ pair }) => pair)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface Likeness {
  readonly pair: UnsurePair;
  /** The names that are alike, as `lesson` writes them. */
  readonly names: string;
}

async function ofOneKey(
  reader: Reader,
  compare: Compare,
  known: readonly Known[],
): Promise<readonly Likeness[]> {
  const own = known.flatMap(({ id, profiles }) => profiles.map((profile) => ({ ...profile, entity: id })));
  const keys = [...new Set(own.flatMap(compare.asksFor))];
  const rows = await reader.read<{ profile: Placed; keys: readonly string[] }>('profiles-by-key', { keys });
  const filed = groupBy(
    rows.flatMap(({ profile, keys: under }) => under.map((key) => ({ key, profile }))),
    ({ key }) => key,
  );
  return own.flatMap((profile) => {
    const others = new Set(
      compare.asksFor(profile).flatMap((key) => (filed.get(key) ?? []).map((one) => one.profile)),
    );
    return [...others].flatMap((other) => likeness(profile, other, compare) ?? []);
  });
}

async function ofLikeNames(
  reader: Reader,
  compare: Compare,
  known: readonly Known[],
): Promise<readonly Likeness[]> {
  const rows = known.flatMap(({ id, kind, key }) => {
    const query = namesSharing(key);
    return query === undefined ? [] : [{ id, kind, query }];
  });
  const found = await reader.read<{ id: string; found: readonly Other[] }>('names-alike', { rows });
  const byId = new Map(known.map((one) => [one.id, one]));
  return found.flatMap(({ id, found: others }) => {
    const one = byId.get(id);
    return one ? others.flatMap((other) => bestLikeness({ ...one, entity: id }, other, compare) ?? []) : [];
  });
}

function bestLikeness(one: Other, other: Other, compare: Compare): Likeness | undefined {
  const found = one.profiles.flatMap((a) =>
    other.profiles.flatMap(
      (b) => likeness({ ...a, entity: one.entity }, { ...b, entity: other.entity }, compare) ?? [],
    ),
  );
  return found.reduce<Likeness | undefined>(
    (best, next) => (best && best.pair.score >= next.pair.score ? best : next),
    undefined,
  );
}

function likeness(a: Placed, b: Placed, { resembles }: Compare): Likeness | undefined {
  if (a.entity === b.entity || a.kind !== b.kind) return undefined;
  const judgement = resembles(a, b);
  if (judgement.verdict === 'different' || judgement.score === 0) return undefined;
  const names = lesson(a.kind, a.names[0] ?? '', b.names[0] ?? '');
  return { pair: toPair([a.entity, b.entity], judgement), names };
}

function toPair([one, other]: readonly [string, string], { score, evidence }: Judgement): UnsurePair {
  const entities = one < other ? ([one, other] as const) : ([other, one] as const);
  return { id: entities.join('+'), entities, score, evidence };
}

interface SideRow {
  readonly asked: string;
  readonly entity: Omit<PairSide, 'documents' | 'quotes'>;
  readonly documents: PairSide['documents'];
  readonly quotes: PairSide['quotes'];
  readonly marks: readonly (readonly string[])[];
}

/** Undefined where the two are one by now, or somebody keeps them apart. */
async function describePair(reader: Reader, pair: UnsurePair): Promise<DescribedPair | undefined> {
  const rows = await reader.read<SideRow>('pair-sides', { ids: pair.entities });
  const [a, b] = pair.entities.map((id) => rows.find(({ asked }) => asked === id));
  if (!a || !b || a.entity.id === b.entity.id || areKeptApart(a, b)) return undefined;
  return { ...pair, sides: [toSide(a), toSide(b)] };
}

function areKeptApart(a: SideRow, b: SideRow): boolean {
  return a.marks.some((some) => b.marks.some((others) => compareMarks(some, others) === 'apart'));
}

function toSide({ entity, documents, quotes }: SideRow): PairSide {
  return { ...entity, documents, quotes };
}
