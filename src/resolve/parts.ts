import { DisjointSets } from '../util/disjoint-sets';

/** Groups that grow by joining, some of which are never to become one. */
export class Parts<T> {
  private readonly sets = new DisjointSets<T>();
  /** By the value that stands for a group, those that stand for groups apart from it. */
  private readonly others = new Map<T, Set<T>>();

  find(value: T): T {
    return this.sets.find(value);
  }

  /** Whether nothing is kept apart. */
  get isFree(): boolean {
    return this.others.size === 0;
  }

  areApart(a: T, b: T): boolean {
    return this.others.get(this.find(a))?.has(this.find(b)) ?? false;
  }

  /** Does nothing where the two are one already. */
  part(a: T, b: T): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return;
    this.apartFrom(one).add(other);
    this.apartFrom(other).add(one);
  }

  /** Does nothing where the two are kept apart. */
  join(a: T, b: T): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other || this.areApart(one, other)) return;
    const enemies = [...(this.others.get(one) ?? []), ...(this.others.get(other) ?? [])];
    this.sets.join(one, other);
    for (const gone of [one, other]) {
      this.others.delete(gone);
      for (const enemy of enemies) this.others.get(enemy)?.delete(gone);
    }
    for (const enemy of enemies) this.part(this.find(one), enemy);
  }

  private apartFrom(value: T): Set<T> {
    const known = this.others.get(value) ?? new Set<T>();
    this.others.set(value, known);
    return known;
  }
}
