/**
 * `npm run learn:claims`: learns the weights of src/resolve/claims/weights.ts from the pairs of statements in tests/claims
 * and prints them, with how well they do on scenes that they were not learnt from (ten parts, each judged by the others).
 */
import path from 'node:path';
import { loadSentenceEncoder } from '../src/encode/sentences/sentence-encoder';
import { loadClaimGold, type GoldClaim } from '../src/eval/claims/claim-gold';
import { loadLexicon } from '../src/read/lexicon';
import { signsOf } from '../src/resolve/claims/judge';
import { readFeatures } from '../src/resolve/claims/features';
import type { Compared } from '../src/resolve/claims/compare/signal';
import { WEIGHTS, type Sign } from '../src/resolve/claims/weights';
import { foldWords } from '../src/util/fold-words';
import { projectRoot } from '../src/util/project-root';
import { solve } from './solve';

const SIGNS = Object.keys(WEIGHTS) as (Sign | 'always')[];
const RIDGE = 1;
const PARTS = 10;

interface Pair {
  readonly scene: string;
  /** One number a sign, in the order of SIGNS. */
  readonly signs: readonly number[];
  readonly isOneMatter: boolean;
}

async function main(): Promise<void> {
  const pairs = (
    await Promise.all(
      ['learn.tsv', 'dev.tsv'].map((file) => pairsOf(path.join(projectRoot, 'tests/claims', file))),
    )
  ).flat();
  const scenes = [...new Set(pairs.map(({ scene }) => scene))];
  let loss = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const isLeftOut = ({ scene }: Pair) => scenes.indexOf(scene) % PARTS === part;
    const weights = learn(pairs.filter((pair) => !isLeftOut(pair)));
    for (const pair of pairs.filter(isLeftOut)) loss -= Math.log(likelihoodOfTruth(pair, weights));
  }
  console.log(
    `${pairs.length} pairs, log loss ${(loss / pairs.length).toFixed(3)} a pair on scenes left out`,
  );
  learn(pairs).forEach((weight, at) => console.log(`  ${SIGNS[at]}: ${weight.toFixed(2)},`));
}

async function pairsOf(file: string): Promise<readonly Pair[]> {
  const lists = loadLexicon(path.join(projectRoot, 'data'));
  const encoder = await loadSentenceEncoder(path.join(projectRoot, 'models'));
  const read: { gold: GoldClaim; compared: Compared }[] = [];
  for (const [at, gold] of (await loadClaimGold(file)).entries()) {
    const vector = await encoder.embed(foldWords(gold.text));
    const { scene, polarity, text } = gold;
    const wording = { id: `${at}`, what: `${at}`, speakers: [scene], polarity, text, vector };
    read.push({ gold, compared: { wording, features: readFeatures(text, lists) } });
  }
  await encoder.close();
  return read.flatMap((one, at) =>
    read
      .slice(at + 1)
      .filter(({ gold }) => gold.scene === one.gold.scene)
      .map((other) => toPair(one, other)),
  );
}

function toPair(
  one: { gold: GoldClaim; compared: Compared },
  other: { gold: GoldClaim; compared: Compared },
): Pair {
  const found: Partial<Record<Sign | 'always', number>> = {
    ...signsOf(one.compared, other.compared),
    always: 1,
  };
  return {
    scene: one.gold.scene,
    signs: SIGNS.map((sign) => found[sign] ?? 0),
    isOneMatter: one.gold.claim[0] === other.gold.claim[0],
  };
}

function likelihoodOfTruth(pair: Pair, weights: readonly number[]): number {
  const likelihood = likelihoodOf(pair, weights);
  return pair.isOneMatter ? likelihood : 1 - likelihood;
}

function likelihoodOf({ signs }: Pair, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] as number), 0)));
}

const STEPS = 30;

/** Logistic regression by Newton's method; all weights but that of `always` are held small. */
function learn(pairs: readonly Pair[]): readonly number[] {
  let weights: readonly number[] = SIGNS.map(() => 0);
  const ridge = SIGNS.map((sign) => (sign === 'always' ? 0 : RIDGE));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => -(ridge[at] as number) * weight);
    const bend = SIGNS.map((_, row) => SIGNS.map((__, at) => (row === at ? (ridge[at] as number) : 0)));
    for (const pair of pairs) {
      const likelihood = likelihoodOf(pair, weights);
      addPair({ slope, bend }, pair, likelihood);
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, at) => weight + (change[at] as number));
  }
  return weights;
}

function addPair(
  { slope, bend }: { slope: number[]; bend: number[][] },
  { signs, isOneMatter }: Pair,
  likelihood: number,
): void {
  const left = (isOneMatter ? 1 : 0) - likelihood;
  const spread = likelihood * (1 - likelihood);
  signs.forEach((sign, row) => {
    slope[row] = (slope[row] as number) + left * sign;
    const line = bend[row] as number[];
    signs.forEach((other, at) => (line[at] = (line[at] as number) + spread * sign * other));
  });
}

void main();
