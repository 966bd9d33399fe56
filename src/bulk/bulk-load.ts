/**
 * Annotations → files for Neo4j's importer, of which it makes the graph that writing them one batch after the other
 * makes. Each document is identified, its referents are met, and it is put aside; when all are there, who is who is
 * found; then what each document contributes is written, and at the end what they say together.
 */
import path from 'node:path';
import { InputError } from '../errors';
import type { ImportFile } from '../graph/embedded/import-files';
import type { Annotations } from '../model/annotations';
import { formatAnnotations, readFormatted } from '../model/interchange';
import type { Resolution } from '../model/referent';
import { checkSpans } from '../write/check-spans';
import { identifyNext, type Register } from '../write/identify';
import { LIST_SEPARATOR } from './csv-file';
import { CsvFolder } from './csv-folder';
import { Spool } from './spool';
import { Sums } from './sums';
import { WhoIsWho, type MetReferent } from './who-is-who';
import { writeDocument } from './write-document';
import { writeSums } from './write-sums';

/** What becomes of a document. */
type Became = 'written' | 'unchanged';

interface Kept {
  readonly annotations: Annotations;
  readonly referents: readonly MetReferent[];
}

export class BulkLoad {
  private readonly register: Register = { idByPath: new Map(), byId: new Map() };
  /** The number in the spool of the latest version of each document. */
  private readonly latest = new Map<string, number>();
  private hasEarlierVersions = false;
  private readonly spool: Spool;
  private readonly whoIsWho: WhoIsWho;

  /** `folder` is empty, and may be removed when the importer is done. */
  constructor(
    private readonly folder: string,
    private readonly resolution: Resolution,
  ) {
    this.spool = new Spool(path.join(folder, 'documents.jsonl'));
    this.whoIsWho = new WhoIsWho(resolution);
  }

  /** Takes a document in; of two versions the later one counts. `InputError` says why it cannot be loaded. */
  add(article: Annotations): Became {
    checkSpans(article);
    if (formatAnnotations(article).includes(LIST_SEPARATOR)) throw new InputError(NOT_LOADABLE);
    const { id, annotations, isUnchanged } = identifyNext(article, this.register);
    if (isUnchanged) return 'unchanged';
    const referents = this.whoIsWho.meet(this.resolution.resolve(annotations).referents);
    if (this.latest.has(id)) this.hasEarlierVersions = true;
    this.latest.set(id, this.spool.add(`${JSON.stringify(referents)}\n${formatAnnotations(annotations)}`));
    return 'written';
  }

  /** Writes all files, when everything was added. */
  write(onProgress: (documents: number) => void): readonly ImportFile[] {
    if (this.hasEarlierVersions) this.meetAnew();
    const csv = new CsvFolder(path.join(this.folder, 'csv'));
    const sums = new Sums(path.join(this.folder, 'sums'));
    this.whoIsWho.place(csv, sums);
    const { rejections } = this.resolution.claims;
    const target = { csv, sums, rejections, ingestedAt: new Date().toISOString() };
    let written = 0;
    for (const { annotations, referents } of this.documents()) {
      writeDocument(this.whoIsWho.placeDocument(annotations, referents, csv), target);
      onProgress((written += 1));
    }
    this.spool.close();
    writeSums(sums, csv);
    return csv.close();
  }

  /** Those whom an earlier version named have not been met. */
  private meetAnew(): void {
    this.whoIsWho.forget();
    for (const { annotations } of this.documents()) {
      this.whoIsWho.meet(this.resolution.resolve(annotations).referents);
    }
  }

  private *documents(): Generator<Kept> {
    const latest = new Set(this.latest.values());
    for (const [number, text] of this.spool.read()) {
      if (!latest.has(number)) continue;
      const end = text.indexOf('\n');
      const referents = JSON.parse(text.slice(0, end)) as readonly MetReferent[];
      yield { annotations: readFormatted(text.slice(end + 1)), referents };
    }
  }
}

const NOT_LOADABLE =
  'it has the character U+FDD0, by which lists are parted for the importer: leave it out, or leave out --bulk.';
