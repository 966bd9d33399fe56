/** The formats that statements leave in. */
import { exportCsv } from './export-csv';
import { exportFtm } from './export-ftm';
import { exportGexf } from './export-gexf';
import { exportGraphml } from './export-graphml';
import { exportJsonl } from './export-jsonl';
import { exportJsonld } from './export-jsonld';
import { exportMaltego } from './export-maltego';
import { exportStix } from './export-stix';
import type { Chunks, ExportSource } from './export-source';

export interface ExportFormat {
  /** What the name of its files ends in, without the dot: `/export/statements.<ending>`. */
  readonly ending: string;
  readonly mediaType: string;
  /** For whom it is. */
  readonly about: string;
  /** After the id of what an export that broke off can go on: only where a line is a thing of its own. */
  readonly goesOnAfter?: 'statement' | 'document';
  readonly write: (source: ExportSource) => Chunks;
}

/** By the name that `--format` takes. */
export const FORMATS = {
  jsonl: {
    ending: 'jsonl',
    mediaType: 'application/x-ndjson; charset=utf-8',
    about: 'the interchange format, a document a line, which "hearsay ingest --annotated" reads',
    goesOnAfter: 'document',
    write: exportJsonl,
  },
  csv: {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    about: 'a row a statement, for Excel, Power BI, pandas',
    goesOnAfter: 'statement',
    write: exportCsv,
  },
  graphml: {
    ending: 'graphml',
    mediaType: 'application/graphml+xml; charset=utf-8',
    about: 'who speaks about whom, for networkx, Gephi, yEd',
    write: exportGraphml,
  },
  gexf: {
    ending: 'gexf',
    mediaType: 'application/gexf+xml; charset=utf-8',
    about: 'who speaks about whom, for Gephi',
    write: exportGexf,
  },
  jsonld: {
    ending: 'jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    about: 'schema.org quotations and claims with W3C Web Annotations',
    write: exportJsonld,
  },
  ftm: {
    ending: 'ftm.jsonl',
    mediaType: 'application/x-ndjson; charset=utf-8',
    about: 'FollowTheMoney entities, an entity a line, for Aleph and its kin',
    write: exportFtm,
  },
  stix: {
    ending: 'stix.json',
    mediaType: 'application/stix+json;version=2.1',
    about: 'a STIX 2.1 bundle, for threat intelligence platforms',
    write: exportStix,
  },
  maltego: {
    ending: 'maltego.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    about: 'a row a link, for "Import graph from table" of Maltego',
    write: exportMaltego,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof FORMATS;
