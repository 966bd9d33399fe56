/** Marks as profiles keep them: `<order>|<side>|<rule>`, which sorts by order. */
import type { Mark } from './decision';

export function formatMark({ rule, side, order }: Mark): string {
  return `${String(order).padStart(10, '0')}|${side}|${rule}`;
}

export function parseMark(text: string): Mark {
  const [order = '', side = '', ...rule] = text.split('|');
  return { rule: rule.join('|'), side: Number(side), order: Number(order) };
}

/** On one side of the newest rule that both have, or on two; undefined where they have none in common. */
export function compareMarks(a: readonly string[], b: readonly string[]): 'same' | 'apart' | undefined {
  const others = b.map(parseMark);
  const newestFirst = [...a].sort().reverse().map(parseMark);
  for (const mark of newestFirst) {
    const other = others.find(({ rule }) => rule === mark.rule);
    if (other) return other.side === mark.side ? 'same' : 'apart';
  }
  return undefined;
}

/** What is remembered of two names that somebody kept apart, whoever bears them. */
export function lesson(kind: string, name: string, other: string): string {
  return ['names', kind, ...[name, other].sort()].join('|');
}
