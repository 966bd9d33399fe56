import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refusal } from './refusal';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What we can unpack, as a request says it. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** All bytes of a body, unpacked; `Refusal` as soon as there are more than `limit` of them, however small it is packed. */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpack(body, encoding)) {
    size += (chunk as Buffer).length;
    if (size > limit)
      throw new Refusal(`gives more than ${Math.round(limit / 1e6)} MB: no article is like that`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function unpack(body: Readable, encoding: string): Readable {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  const unpacker = UNPACKERS[name];
  if (!unpacker) {
    body.on('error', () => undefined).destroy();
    throw new Refusal(`is packed as "${name}", which was not asked for`);
  }
  // An error of either reaches whoever reads the last of them.
  return pipeline(body, unpacker(), () => undefined);
}
