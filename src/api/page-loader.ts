import DataLoader from 'dataloader';
import { invariant } from '../errors';

/** Loads what some arguments select for one owner (an entity, a document). */
export interface PageLoader<Arguments, Value> {
  load(owner: string, args: Arguments): Promise<Value>;
}

/**
 * A field with arguments on the items of a list (`entities { statements(first: 5) }`) costs one query for the whole
 * list: the calls of one tick with equal arguments are handed to `loadAll` together.
 */
export function pageLoader<Arguments, Value>(
  loadAll: (owners: readonly string[], args: Arguments) => Promise<ReadonlyMap<string, Value>>,
): PageLoader<Arguments, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return {
    load(owner, args) {
      const key = JSON.stringify(args);
      const loader = loaders.get(key) ?? ownerLoader((owners) => loadAll(owners, args));
      loaders.set(key, loader);
      return loader.load(owner);
    },
  };
}

function ownerLoader<Value>(loadAll: (owners: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
  return new DataLoader<string, Value>(async (owners) => {
    const values = await loadAll(owners);
    return owners.map((owner) => {
      const value = values.get(owner);
      invariant(value !== undefined, `no value was loaded for ${owner}`);
      return value;
    });
  });
}
