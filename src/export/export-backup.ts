import { formatDecision } from '../model/decision-line';
import { withText } from '../model/stored-annotations';
import { documentsAsRead } from '../query/annotated-documents';
import { loggedDecisions } from '../query/logged-decisions';
import type { Reader } from '../query/reader';
import type { Chunks } from './export-source';

/**
 * The whole graph to be moved elsewhere, a line each: first what people decided, in the order in which they did, then
 * the documents as they were read. "hearsay ingest --annotated" makes the same graph of it.
 */
export async function* exportBackup(reader: Reader): Chunks {
  for await (const decision of loggedDecisions(reader)) yield `${formatDecision(decision)}\n`;
  for await (const { text, annotations } of documentsAsRead(reader)) yield `${withText(annotations, text)}\n`;
}
