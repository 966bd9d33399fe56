/** Groups of values that grow by joining two of them (union-find). */
export class DisjointSets<T> {
  private readonly parents = new Map<T, T>();

  /** The value that stands for the group of `value`; a value not seen yet is a group of its own. */
  find(value: T): T {
    const parent = this.parents.get(value);
    if (parent === undefined || parent === value) return value;
    const root = this.find(parent);
    this.parents.set(value, root);
    return root;
  }

  join(a: T, b: T): void {
    this.parents.set(this.find(a), this.find(b));
  }
}
