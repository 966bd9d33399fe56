import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../util/project-root';
import type { WorkerSettings } from './article-workers';

/** What was built of the steps from a document to its annotations. */
const STEPS = ['unpack', 'clean', 'encode', 'extract', 'propose', 'model', 'extract-article.js'];

/** Tells one reader from another: by the description of its model, its rules as they were built, and its word lists. */
export function readerVersion({ models, data, extractor }: WorkerSettings): string {
  const built = STEPS.map((step) => path.join(projectRoot, 'dist', step));
  const files = [path.join(models, 'reader.json'), ...[data, ...built].flatMap(filesUnder)];
  const digest = createHash('sha256').update(extractor?.model ?? '');
  for (const file of files) digest.update(path.basename(file)).update(contentOf(file));
  return digest.digest('hex').slice(0, 12);
}

function filesUnder(place: string): readonly string[] {
  try {
    const entries = readdirSync(place, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(?:js|txt|tsv|csv)$/u.test(entry.name));
    return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  } catch {
    return [place];
  }
}

function contentOf(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return 'none';
  }
}
