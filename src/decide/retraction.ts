import { InputError } from '../errors';
import type { Transaction } from '../graph/graph';
import type { Why } from '../model/decision';
import type { Resolution } from '../model/referent';
import { contentHash } from '../write/document-facts';
import { replaceDocuments } from '../write/replace-documents';
import { readPlacedDocuments } from '../write/stored';
import { record } from './record';

/**
 * Takes away all and only what the document alone supports, and leaves a tombstone: the log has who retracted it, when
 * and why, and its text does not come back by being read again. False where there is no such document.
 */
export async function retractDocument(
  transaction: Transaction,
  id: string,
  why: Why,
  resolution: Resolution,
): Promise<boolean> {
  if (!why.reason?.trim()) throw new InputError('Say why it is retracted: give a reason.');
  const [stored] = await readPlacedDocuments(transaction, [id]);
  if (!stored) return false;
  const { title, url, path, publisher, text } = stored.annotations.document;
  const about = { document: id, contentHash: contentHash(text), hasUrl: url !== undefined };
  await record(transaction, { action: 'retract', what: { title, url, path, publisher }, about }, why);
  await replaceDocuments(transaction, [id], [], resolution);
  await transaction.run('release-inputs', { document: id });
  return true;
}
