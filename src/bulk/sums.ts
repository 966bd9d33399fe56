/** What is added up over all documents of a load. */
import path from 'node:path';
import type { EntityKind } from '../model/annotations';
import type { Opposition } from '../model/claim';
import type { ExpressionRow } from '../write/claims/expression-row';
import { stronger } from '../write/claims/lift-oppositions';
import type { AmountFact } from '../write/fact';
import { UNDATED } from '../write/placed-document';
import { readTotals, Totals, type Plus } from './totals';

type Amounts = Record<string, number>;

/** What a speaker said about a subject. */
export interface PairTotal {
  readonly count: number;
  readonly denials: number;
  /** The number of the subject; absent from what only says when. */
  readonly subject?: number | undefined;
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
  /** The numbers of its statements. */
  readonly statements: number[];
}

/** An entity that bears a name or has a role, by its number, and how often. */
export type Bearer = { readonly entity: number } & Amounts;

/** A claim that denies another, by its number. */
export type Denier = { readonly from: number } & Pick<Opposition, 'score' | 'why'>;

/** Hardly any wording comes twice. */
const FEW = 100;

/** Values by key, as they are added up. */
interface Values {
  /** By `<entity>|<table>|<text>`: so what is of one entity is in one part. */
  readonly amounts: Amounts;
  /** By `<speaker>|<subject>`. */
  readonly pairs: PairTotal;
  /** By the id of the wording. */
  readonly wordings: WordingTotal;
  /** By `<denying wording>|<denied wording>`: in one part with the denying one. */
  readonly denials: Opposition;
  /** By the text of the name or role. */
  readonly names: Bearer[];
  readonly roles: Bearer[];
  /** By the denied wording. */
  readonly denied: Denier[];
}

const PLUS: { readonly [Name in keyof Values]: Plus<Values[Name]> } = {
  amounts: addAmounts,
  pairs: addPairs,
  wordings: addWordings,
  denials: stronger,
  names: addAll,
  roles: addAll,
  denied: addAll,
};

/** What documents say; then what leads to another part than that in which it is found when that is read. */
export const ROUNDS = [
  ['amounts', 'pairs', 'wordings', 'denials'],
  ['names', 'roles', 'denied'],
] as const satisfies readonly (readonly (keyof Values)[])[];

export class Sums {
  private readonly totals: { readonly [Name in keyof Values]: Totals<Values[Name]> };

  /** `folder` is its own. */
  constructor(folder: string) {
    const into = <Name extends keyof Values>(name: Name, mostHeld?: number) =>
      new Totals<Values[Name]>(path.join(folder, name), PLUS[name], mostHeld);
    this.totals = {
      amounts: into('amounts'),
      pairs: into('pairs'),
      wordings: into('wordings', FEW),
      denials: into('denials'),
      names: into('names'),
      roles: into('roles'),
      denied: into('denied'),
    };
  }

  add<Name extends keyof Values>(name: Name, key: string, value: Values[Name]): void {
    this.totals[name].add(key, value);
  }

  /** Nothing can be added to these any more. */
  close(names: readonly (keyof Values)[]): void {
    for (const name of names) this.totals[name].close();
  }

  /** Of the entity with this id and number. */
  addKind(entity: string, node: number, kind: EntityKind): void {
    this.add('amounts', `${entity}|kind|${node} ${kind}`, {});
  }

  /** `nodes` are the numbers of the entities. */
  addAmount({ table, of, amounts }: AmountFact, nodes: ReadonlyMap<string, number>): void {
    if (table === 'pairs') {
      const { count = 0, denials = 0 } = amounts;
      const { speaker = '', subject = '' } = of;
      this.add('pairs', `${speaker}|${subject}`, { count, denials, subject: nodes.get(subject) });
      if (speaker === subject) return;
      this.add('amounts', neighbourKey(speaker, subject), { count });
      this.add('amounts', neighbourKey(subject, speaker), { count });
    } else {
      this.add('amounts', `${of['entity']}|${table}|${of['text'] ?? ''}`, { ...amounts });
    }
  }

  /** That somebody spoke about somebody then: `at` is the sort key of the statement. */
  addDay(speaker: string, subject: string, at: string): void {
    const day = at.slice(0, UNDATED.length);
    if (day === UNDATED) return;
    this.add('pairs', `${speaker}|${subject}`, { count: 0, denials: 0, firstAt: day, lastAt: day });
  }

  addDenial(denial: Opposition): void {
    this.add('denials', `${denial.from}|${denial.to}`, denial);
    this.add('wordings', denial.to, { statementCount: 0, isDenied: true, statements: [] });
  }
}

/** What a wording is by one of its statements, whose number is `node`. */
export function wordingOf(
  { what, speakers, text, statement, at }: ExpressionRow,
  node: number,
): WordingTotal {
  return {
    what,
    speakers,
    text,
    statementCount: 1,
    sample: statement,
    first: at,
    last: at,
    statements: [node],
  };
}

/** One of the `PARTS` of the sums of several folders. */
export function readSum<Name extends keyof Values>(
  name: Name,
  folders: readonly string[],
  part: number,
): ReadonlyMap<string, Values[Name]> {
  const places = folders.map((folder) => path.join(folder, name));
  return readTotals<Values[Name]>(places, part, PLUS[name]);
}

/** The amount of what an entity and another say about one another. */
export function neighbourKey(entity: string, other: string): string {
  return `${entity}|neighbours|${other}`;
}

function addAmounts(sum: Amounts, amounts: Amounts): Amounts {
  for (const [name, amount] of Object.entries(amounts)) sum[name] = (sum[name] ?? 0) + amount;
  return sum;
}

function addPairs(a: PairTotal, b: PairTotal): PairTotal {
  return {
    count: a.count + b.count,
    denials: a.denials + b.denials,
    subject: a.subject ?? b.subject,
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
    statements: addAll(a.statements, b.statements),
  };
}

function addAll<T>(some: T[], others: readonly T[]): T[] {
  for (const one of others) some.push(one);
  return some;
}

function least(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function greatest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
