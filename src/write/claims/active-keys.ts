/**
 * The keys under which wordings find one another. A key under which more than `largestBlock` are filed finds nothing any
 * more: what a statement costs does not grow with what has been said. Whether a key is full depends on what is in the graph,
 * not on what came first: when one fills up, or has room again, all that is filed under it is judged anew.
 */
import type { Transaction } from '../../graph/graph';
import type { ClaimResolution } from '../../model/claim';
import { toWording, type StoredWording, type WordingRow } from './wording-changes';

/** A key with the speaker under whom it is filed; null for what anybody has filed under it. */
export interface Key {
  readonly entity: string | null;
  readonly key: string;
}

interface Filed {
  readonly speakers: readonly string[];
  readonly text: string;
}

/** Remembers for one transaction which keys are full. */
export class ActiveKeys {
  private readonly sizes = new Map<string, number>();

  constructor(
    private readonly transaction: Transaction,
    private readonly claims: Pick<ClaimResolution, 'keysOf' | 'largestBlock'>,
  ) {}

  /** All under which a wording is filed: once for each speaker as theirs, and once more as everybody's. */
  filed({ speakers, text }: Filed): readonly Key[] {
    const { own, shared } = this.claims.keysOf(text);
    if (speakers.length === 0) return [];
    return [
      ...speakers.flatMap((entity) => own.map((key) => ({ entity, key }))),
      ...speakers.flatMap(() => shared.map((key) => ({ entity: null, key }))),
    ];
  }

  /** Under which it looks for those by the same speakers: they have the first of them in common. */
  own({ speakers, text }: Filed): readonly Key[] {
    const [entity] = speakers;
    return entity === undefined ? [] : this.claims.keysOf(text).own.map((key) => ({ entity, key }));
  }

  shared({ speakers, text }: Filed): readonly Key[] {
    return speakers.length === 0 ? [] : this.claims.keysOf(text).shared.map((key) => ({ entity: null, key }));
  }

  /** Of keys that gain or lose wordings in this transaction, those that were full and are not any more, or the other way round. */
  async crossed(gained: ReadonlyMap<string, number>): Promise<readonly Key[]> {
    const changed = [...gained].filter(([, by]) => by !== 0);
    const keys = changed.map(([name]) => JSON.parse(name) as Key);
    const sizes = await this.sizesOf(keys);
    return keys.filter((_, at) => {
      const size = sizes[at] as number;
      return this.isFull(size) !== this.isFull(size - (changed[at]?.[1] ?? 0));
    });
  }

  /** What is filed under those of the keys that are not full. */
  async find(keys: readonly Key[]): Promise<readonly StoredWording[]> {
    const each = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    const sizes = await this.sizesOf(each);
    return this.members(each.filter((_, at) => !this.isFull(sizes[at] as number)));
  }

  /** The same for several lists of keys at once. */
  async blocks(lists: readonly (readonly Key[])[]): Promise<readonly (readonly StoredWording[])[]> {
    const all = await this.find(lists.flat());
    const filed = new Map<string, StoredWording[]>();
    for (const wording of all) {
      for (const name of new Set(this.filed(wording).map(nameOf))) {
        filed.set(name, [...(filed.get(name) ?? []), wording]);
      }
    }
    const active = (key: Key) => !this.isFull(this.sizes.get(nameOf(key)) ?? 0);
    return lists.map((keys) => [
      ...new Set(keys.filter(active).flatMap((key) => filed.get(nameOf(key)) ?? [])),
    ]);
  }

  /** One of each that share a key which is not full; `find` has been asked for the keys of one of them. */
  *pairs<T extends StoredWording>(some: readonly T[], others: readonly T[]): Generator<readonly [T, T]> {
    const filed = new Map<string, T[]>();
    for (const one of some) {
      for (const name of this.activeNames(one)) filed.set(name, [...(filed.get(name) ?? []), one]);
    }
    for (const other of others) {
      const met = new Set([...this.activeNames(other)].flatMap((name) => filed.get(name) ?? []));
      for (const one of met) if (one.id !== other.id) yield [one, other];
    }
  }

  private activeNames(wording: StoredWording): ReadonlySet<string> {
    const names = this.own(wording).map(nameOf);
    return new Set(names.filter((name) => this.sizes.has(name) && !this.isFull(this.sizes.get(name) ?? 0)));
  }

  /** What is filed under the keys, full ones too. */
  async members(keys: readonly Key[]): Promise<readonly StoredWording[]> {
    const [own, shared] = [keys.filter(({ entity }) => entity), keys.filter(({ entity }) => !entity)];
    const rows = [
      ...(own.length > 0 ? await this.read('wordings-by-speaker', own) : []),
      ...(shared.length > 0 ? await this.read('wordings-by-key', shared) : []),
    ];
    return [...new Map(rows.map(({ wording }) => [wording.id, toWording(wording)])).values()];
  }

  private isFull(size: number): boolean {
    return size > this.claims.largestBlock;
  }

  private read(query: string, keys: readonly Key[]) {
    return this.transaction.run<{ wording: WordingRow }>(query, { keys: keys.map((key) => ({ ...key })) });
  }

  private async readSizes(query: string, keys: readonly Key[]): Promise<void> {
    if (keys.length === 0) return;
    const rows = await this.transaction.run<Key & { size: number }>(query, {
      keys: keys.map((key) => ({ ...key })),
    });
    for (const { size, entity, key } of rows) this.sizes.set(nameOf({ entity, key }), size);
  }

  private async sizesOf(keys: readonly Key[]): Promise<readonly number[]> {
    const unknown = keys.filter((key) => !this.sizes.has(nameOf(key)));
    for (const key of unknown) this.sizes.set(nameOf(key), 0);
    const [own, shared] = [unknown.filter(({ entity }) => entity), unknown.filter(({ entity }) => !entity)];
    await this.readSizes('speaker-key-sizes', own);
    await this.readSizes('key-sizes', shared);
    return keys.map((key) => this.sizes.get(nameOf(key)) ?? 0);
  }
}

export function nameOf({ entity, key }: Key): string {
  return JSON.stringify({ entity, key });
}
