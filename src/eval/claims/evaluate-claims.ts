/** Measures how well statements are told apart and together as claims. */
import type { ClaimResolution, Wording } from '../../model/claim';
import type { Vector } from '../../model/vector';
import { foldWords } from '../../util/fold-words';
import { groupBy } from '../../util/group-by';
import type { Rows } from '../figures';
import { scoreGroups, scorePairs, type Decided, type Scores } from '../resolution/measures';
import type { GoldClaim } from './claim-gold';

export interface ClaimTools {
  readonly claims: ClaimResolution;
  readonly embed: (texts: readonly string[]) => Promise<readonly Vector[]>;
}

export interface ClaimReport {
  readonly pairs: number;
  readonly rows: Rows;
}

interface Judged {
  readonly gold: GoldClaim;
  readonly wording: Wording;
  readonly cluster: string;
}

/** All pairs within a scene: whether they share a claim, and whether one stands against the other. */
export async function evaluateClaims(
  gold: readonly GoldClaim[],
  { claims, embed }: ClaimTools,
): Promise<ClaimReport> {
  const vectors = await embed(gold.map(({ text }) => foldWords(text)));
  const wordings = gold.map((one, at) => wordingOf(one, at, vectors[at] as Vector));
  const scenes = groupBy(wordings, ({ speakers }) => speakers[0] as string);
  const clusters = new Map(
    [...scenes.values()].flatMap((scene) =>
      claims.cluster(scene).flatMap((ids) => ids.map((id) => [id, [...ids].sort().join()] as const)),
    ),
  );
  const judged = gold.map((one, at) => {
    const wording = wordings[at] as Wording;
    return { gold: one, wording, cluster: clusters.get(wording.id) ?? wording.id };
  });
  const pairs = pairsOf(judged);
  return { pairs: pairs.length, rows: rowsOf(judged, pairs, claims) };
}

function wordingOf({ scene, polarity, text }: GoldClaim, at: number, vector: Vector): Wording {
  const id = `${String(at).padStart(4, '0')}`;
  return { id, what: id, speakers: [scene], polarity, text, vector };
}

function pairsOf(judged: readonly Judged[]): readonly (readonly [Judged, Judged])[] {
  return judged.flatMap((one, at) =>
    judged
      .slice(at + 1)
      .filter((other) => other.gold.scene === one.gold.scene)
      .map((other): [Judged, Judged] => [one, other]),
  );
}

function rowsOf(
  judged: readonly Judged[],
  pairs: readonly (readonly [Judged, Judged])[],
  claims: ClaimResolution,
): Rows {
  const same = pairs.map(
    ([a, b]): Decided => ({ isSame: a.gold.claim === b.gold.claim, saidSame: a.cluster === b.cluster }),
  );
  const against = pairs.map(
    ([a, b]): Decided => ({
      isSame: a.gold.claim !== b.gold.claim && a.gold.claim[0] === b.gold.claim[0],
      saidSame: claims.opposed([a.wording], [b.wording]).length > 0,
    }),
  );
  const groups = scoreGroups(
    judged.map(({ gold: { scene, claim } }) => `${scene} ${claim}`),
    judged.map(({ cluster }) => cluster),
  );
  return {
    'pairs of one claim': percent(scorePairs(same)),
    'claims, B³': percent(groups),
    'pairs that stand against one another': percent(scorePairs(against)),
  };
}

function percent({ precision, recall, f1 }: Scores) {
  const round = (share: number) => Math.round(share * 1000) / 10;
  return { P: round(precision), R: round(recall), F1: round(f1) };
}
