/** What is added up over all documents of a load. */
import path from 'node:path';
import type { EntityKind } from '../model/annotations';
import type { Opposition } from '../model/claim';
import type { ExpressionRow } from '../write/claims/expression-row';
import { stronger } from '../write/claims/lift-oppositions';
import type { AmountFact } from '../write/fact';
import { UNDATED } from '../write/placed-document';
import { Totals } from './totals';

type Amounts = Record<string, number>;

/** What a speaker said about a subject. */
export interface PairTotal {
  readonly count: number;
  readonly denials: number;
  /** Days; absent where none of it is dated. */
  readonly firstAt?: string | undefined;
  readonly lastAt?: string | undefined;
}

/** What a wording is by its statements; `what` and the others are absent as long as there is only that it is denied. */
export interface WordingTotal extends Partial<Pick<ExpressionRow, 'what' | 'speakers' | 'text'>> {
  readonly statementCount: number;
  readonly sample?: string;
  readonly first?: string;
  readonly last?: string;
  readonly isDenied?: boolean | undefined;
}

/** Hardly any wording comes twice. */
const FEW = 100;

export class Sums {
  /** By `<entity>|<table>|<text>`: so what is of one entity is in one part. */
  readonly amounts: Totals<Amounts>;
  /** By `<speaker>|<subject>`. */
  readonly pairs: Totals<PairTotal>;
  /** By the id of the wording. */
  readonly wordings: Totals<WordingTotal>;
  /** By `<denying wording> <denied wording>`. */
  readonly denials: Totals<Opposition>;
  /** Texts of names and roles, ids of keys. */
  readonly names: Totals<0>;
  readonly roles: Totals<0>;
  readonly keys: Totals<0>;

  constructor(folder: string) {
    const once = (name: string) => new Totals<0>(path.join(folder, name), () => 0);
    this.amounts = new Totals(path.join(folder, 'amounts'), addAmounts);
    this.pairs = new Totals(path.join(folder, 'pairs'), addPairs);
    this.wordings = new Totals(path.join(folder, 'wordings'), addWordings, FEW);
    this.denials = new Totals(path.join(folder, 'denials'), stronger);
    [this.names, this.roles, this.keys] = [once('names'), once('roles'), once('keys')];
  }

  addKind(entity: string, kind: EntityKind): void {
    this.amounts.add(`${entity}|kind|${kind}`, {});
  }

  addAmount({ table, of, amounts }: AmountFact): void {
    if (table === 'pairs') {
      const { count = 0, denials = 0 } = amounts;
      this.pairs.add(`${of['speaker']}|${of['subject']}`, { count, denials });
    } else {
      this.amounts.add(`${of['entity']}|${table}|${of['text'] ?? ''}`, { ...amounts });
    }
  }

  /** That somebody spoke about somebody then: `at` is the sort key of the statement. */
  addDay(speaker: string, subject: string, at: string): void {
    const day = at.slice(0, UNDATED.length);
    if (day === UNDATED) return;
    this.pairs.add(`${speaker}|${subject}`, { count: 0, denials: 0, firstAt: day, lastAt: day });
  }

  addExpression({ wording, what, speakers, text, statement, at }: ExpressionRow): void {
    this.wordings.add(wording, {
      what,
      speakers,
      text,
      statementCount: 1,
      sample: statement,
      first: at,
      last: at,
    });
  }

  addDenial(denial: Opposition): void {
    this.denials.add(`${denial.from} ${denial.to}`, denial);
    this.wordings.add(denial.to, { statementCount: 0, isDenied: true });
  }
}

function addAmounts(sum: Amounts, amounts: Amounts): Amounts {
  for (const [name, amount] of Object.entries(amounts)) sum[name] = (sum[name] ?? 0) + amount;
  return sum;
}

function addPairs(a: PairTotal, b: PairTotal): PairTotal {
  return {
    count: a.count + b.count,
    denials: a.denials + b.denials,
    firstAt: least(a.firstAt, b.firstAt),
    lastAt: greatest(a.lastAt, b.lastAt),
  };
}

/** The words are those of the smallest statement. */
function addWordings(a: WordingTotal, b: WordingTotal): WordingTotal {
  const [first, last] = [least(a.first, b.first), greatest(a.last, b.last)];
  const told = b.sample === undefined || (a.sample !== undefined && a.sample < b.sample) ? a : b;
  return {
    ...told,
    statementCount: a.statementCount + b.statementCount,
    ...(first !== undefined && last !== undefined ? { first, last } : {}),
    isDenied: a.isDenied ?? b.isDenied,
  };
}

function least(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function greatest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
