import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Texts put aside in a file, in order; of each no more than its place stays in memory. */
export class Spool {
  private readonly file: number;
  /** Where each ends, in bytes. */
  private readonly ends: number[] = [];

  constructor(path: string) {
    this.file = openSync(path, 'w+');
  }

  /** Gives its number, from 0. */
  add(text: string): number {
    const bytes = Buffer.from(text);
    writeSync(this.file, bytes);
    return this.ends.push((this.ends.at(-1) ?? 0) + bytes.length) - 1;
  }

  get(number: number): string {
    const [from, to] = [this.ends[number - 1] ?? 0, this.ends[number] ?? 0];
    const bytes = Buffer.allocUnsafe(to - from);
    readSync(this.file, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  }

  /** All that were added, in order. */
  *read(): Generator<string> {
    for (const number of this.ends.keys()) yield this.get(number);
  }

  close(): void {
    closeSync(this.file);
  }
}
