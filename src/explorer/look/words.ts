/** What the page calls things. */
import type { Certainty, Kind, NameField, Polarity } from '../address/where';
import type { EntityFieldsFragment, EntityKind } from '../generated/operations';

export type Named = EntityFieldsFragment;

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  ASSERTS: 'asserts',
  DENIES: 'denies',
  ASKS: 'asks',
  URGES: 'urges',
  PROMISES: 'promises',
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  CERTAIN: 'certain',
  PROBABLE: 'probable',
  POSSIBLE: 'possible',
};

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  DIRECT: 'quoted',
  INDIRECT: 'reported',
  MIXED: 'partly quoted',
};

export const ENTITY_WORDS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'person',
  ORGANISATION: 'organisation',
  PLACE: 'place',
  PROJECT: 'project',
  EVENT: 'event',
  PRODUCT: 'product',
};

export const FIELD_WORDS: Readonly<Record<NameField, string>> = {
  saidBy: 'Said by',
  about: 'About',
  reportedBy: 'Reported by',
  addressedTo: 'Said to',
  publisher: 'In',
};

const numbers = new Intl.NumberFormat('en');

/** `count(1, 'statement')` is "1 statement", `count(1200, 'statement')` "1,200 statements". */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(amount)} ${amount === 1 ? noun : plural}`;
}

export function number(amount: number): string {
  return numbers.format(amount);
}

export function namesOf(entities: readonly Named[]): string {
  return entities.map(({ name }) => name).join(', ');
}

/** How an article is called: its headline, else the last part of where it lies. */
export function titleOf(document: {
  readonly title: string | null;
  readonly url: string | null;
  readonly path: string | null;
}): string {
  return document.title ?? document.url ?? document.path?.split(/[\\/]/).pop() ?? 'Untitled article';
}

/** Shares of denials in five steps, for colours and legends: 0 none, 4 all or nearly all. */
export function denialStep(count: number, denials: number): number {
  if (count === 0 || denials === 0) return 0;
  return Math.min(4, 1 + Math.floor((denials / count) * 3.999));
}

/** "12 statements, 3 of them denials" */
export function countWithDenials(amount: number, denials: number): string {
  const statements = count(amount, 'statement');
  if (denials === 0) return statements;
  if (amount === 1) return `${statements}, a denial`;
  return denials === amount
    ? `${statements}, all denials`
    : `${statements}, ${number(denials)} of them ${denials === 1 ? 'a denial' : 'denials'}`;
}

/** "Secretary of State" and "secretary of state" are one. */
export function withoutRepeats(values: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const value of values) {
    const key = value.toLowerCase();
    if (!first.has(key)) first.set(key, value);
  }
  return [...first.values()];
}
