import type { Token } from '../../tokens/token';
import type { EncodedName } from '../encoded-names';
import { isOwnerMark } from '../../tokens/word-forms';

/** What an owner does not do: "[Roe's] said it would wait"; "Roe's is" may stand for what is Roe's. */
const ACTS = /^(?:said|says|told|tells|has|had|will|would|did|does|declined|denied|denies|refused)$/u;

/** "[Roe's] said it would wait", and then "an analyst at [Roe's]": a body whose name ends like an owner's. */
export function withOwnS(tokens: readonly Token[], names: readonly EncodedName[]): EncodedName[] {
  const stem = ({ from, to }: EncodedName) =>
    tokens
      .slice(from, isOwnerMark(tokens[to - 1]) ? to - 1 : to)
      .map(({ lower }) => lower)
      .join(' ');
  const end = ({ to }: EncodedName) => (isOwnerMark(tokens[to]) ? to + 1 : to);
  const acts = (name: EncodedName) =>
    isOwnerMark(tokens[end(name) - 1]) && ACTS.test(tokens[end(name)]?.text ?? '');
  const own = new Set(names.filter(acts).map(stem));
  return names.map((name) =>
    own.has(stem(name)) && isOwnerMark(tokens[end(name) - 1])
      ? { ...name, to: end(name), kind: 'ORGANISATION' as const }
      : name,
  );
}
