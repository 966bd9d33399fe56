import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Tells one trained model from another: the first 8 digits of the SHA-256 of its description, which names those of its
 * weights. Null where there is none.
 */
export async function modelId(folder: string): Promise<string | null> {
  const description = await readFile(path.join(folder, 'reader.json')).catch(() => null);
  return description && createHash('sha256').update(description).digest('hex').slice(0, 8);
}
