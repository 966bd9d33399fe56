import { inflateSync } from 'node:zlib';
import { LARGEST } from './unpacked';

/** A stream may be packed again and again; more than this is no file that anything has written. */
const MOST_LAYERS = 3;

const BEGIN = Buffer.from('stream');
const END = Buffer.from('endstream');

/**
 * Whether a stream unpacks to more than is read: one megabyte can promise a thousand, and what reads it holds all of them at
 * once, outside of what a thread may take.
 */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(BEGIN); at >= 0; ) {
    const from = afterLine(file, at + BEGIN.length);
    const end = file.indexOf(END, from);
    const until = end < 0 ? file.length : end;
    if (isBomb(file.subarray(from, until))) return true;
    at = file.indexOf(BEGIN, until + END.length);
  }
  return false;
}

function afterLine(file: Buffer, at: number): number {
  const next = file[at] === 0x0d ? at + 1 : at;
  return file[next] === 0x0a ? next + 1 : next;
}

function isBomb(stream: Buffer): boolean {
  let layer = stream;
  for (let depth = 0; isDeflated(layer); depth += 1) {
    if (depth === MOST_LAYERS) return true;
    try {
      // What is cut off gives what there is of it.
      layer = inflateSync(layer, { maxOutputLength: LARGEST, finishFlush: 2 });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    }
  }
  return false;
}

/** The head of a zlib stream. */
function isDeflated([first = 0, second = 0]: Buffer): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
