import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Texts put aside in a file, in order; of each no more than its length stays in memory. */
export class Spool {
  private readonly file: number;
  private readonly lengths: number[] = [];

  constructor(path: string) {
    this.file = openSync(path, 'w+');
  }

  /** Gives its number, from 0. */
  add(text: string): number {
    const bytes = Buffer.from(text);
    writeSync(this.file, bytes);
    return this.lengths.push(bytes.length) - 1;
  }

  /** All that were added, with their numbers. */
  *read(): Generator<readonly [number, string]> {
    let from = 0;
    for (const [number, length] of this.lengths.entries()) {
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.file, bytes, 0, length, from);
      from += length;
      yield [number, bytes.toString('utf8')];
    }
  }

  close(): void {
    closeSync(this.file);
  }
}
