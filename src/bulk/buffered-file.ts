import { closeSync, openSync, writeSync } from 'node:fs';

/** A code unit takes three bytes at most in UTF-8. */
const WIDEST = 3;

/** Writes texts to a new file, many at a time. */
export class BufferedFile {
  private readonly file: number;
  private readonly buffer: Buffer;
  private used = 0;

  constructor(path: string, size: number) {
    this.file = openSync(path, 'w');
    this.buffer = Buffer.allocUnsafeSlow(size);
  }

  write(text: string): void {
    if (text.length * WIDEST > this.buffer.length - this.used) this.flush();
    if (text.length * WIDEST > this.buffer.length) writeSync(this.file, text);
    else this.used += this.buffer.write(text, this.used);
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    for (let from = 0; from < this.used; ) {
      from += writeSync(this.file, this.buffer, from, this.used - from);
    }
    this.used = 0;
  }
}
