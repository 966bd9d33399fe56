import { isUtf8 } from 'node:buffer';

/** Text, or why the bytes are none and what to do about it. */
export type Decoded = { readonly text: string } | { readonly trouble: string; readonly binary?: boolean };

const UTF16_LITTLE_MARK = [0xff, 0xfe];
const UTF16_BIG_MARK = [0xfe, 0xff];
const REPLACEMENT = '\ufffd';

/** The first bytes of files that are no text, whatever their names say. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
];

/** Bytes → text: UTF-8, UTF-16 with a byte-order mark, else the charset that the page declares. The mark is dropped. */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const signature = findSignature(bytes);
  if (signature) return { trouble: `is ${signature}, not text: give the text of the article`, binary: true };
  const wide = decodeUtf16(bytes);
  const nul = wide === undefined ? bytes.indexOf(0) : wide.indexOf('\0');
  if (nul >= 0) {
    return { trouble: `is binary, not text (NUL at ${nul}): give the text of the article`, binary: true };
  }
  if (wide !== undefined) return { text: wide };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const text = decodeAs(bytes, declared);
  return text === undefined ? { trouble: notUtf8(bytes) } : { text };
}

/** The charset that an HTML page declares in its first kilobyte: `<meta charset="windows-1251">`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta\b[^<>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
}

/** The kind of UTF-16 of which bytes begin with the byte-order mark. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, UTF16_LITTLE_MARK)) return 'utf-16le';
  return startsWith(bytes, UTF16_BIG_MARK) ? 'utf-16be' : undefined;
}

function decodeUtf16(bytes: Uint8Array): string | undefined {
  const charset = utf16Of(bytes);
  return charset && new TextDecoder(charset).decode(bytes);
}

/** Undefined for a charset that is not known, and for those that the bytes have shown not to be. */
function decodeAs(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (charset === undefined || /^(?:utf|unicode)/iu.test(charset)) return undefined;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array): string {
  const at = firstBadByte(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `not UTF-8 (byte 0x${byte} at ${at}): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8`;
}

/** The offset of the first byte that breaks UTF-8: where the decoder first puts a U+FFFD that the bytes do not have. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [at, from] = [0, 0];
  for (let next = text.indexOf(REPLACEMENT); next >= 0; next = text.indexOf(REPLACEMENT, from)) {
    at += Buffer.byteLength(text.slice(from, next));
    if (!startsWith(bytes.subarray(at), [0xef, 0xbf, 0xbd])) return at;
    at += 3;
    from = next + 1;
  }
  return at;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function findSignature(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1];
}
