import { fold } from '../util/fold';
import type { EntityKind } from './annotations';

interface Named {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly collective?: boolean;
}

/** The entity of this kind that has the name in full, else as an alias; case, accents and hyphens do not matter. */
export function findNamed<T extends Named>(
  entities: readonly T[],
  kind: EntityKind,
  name: string,
): T | undefined {
  const key = fold(name);
  const ofKind = entities.filter((entity) => entity.kind === kind && !entity.collective);
  return (
    ofKind.find((entity) => fold(entity.name) === key) ??
    ofKind.find((entity) => entity.aliases.some((alias) => fold(alias) === key))
  );
}
