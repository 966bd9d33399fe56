/**
 * Annotations → files for Neo4j's importer, of which it makes the graph that writing them one batch after the other
 * makes. Three passes: all documents are identified and put aside; then who is who among them is found; then what each
 * of them contributes is written, and at the end what they say together.
 */
import path from 'node:path';
import { InputError } from '../errors';
import type { ImportFile } from '../graph/embedded/import-files';
import type { Annotations } from '../model/annotations';
import { formatAnnotations } from '../model/interchange';
import type { Resolution } from '../model/referent';
import { checkSpans } from '../write/check-spans';
import { identifyNext, type Register } from '../write/identify';
import { LIST_SEPARATOR } from './csv-file';
import { CsvFolder } from './csv-folder';
import { Spool } from './spool';
import { Sums } from './sums';
import { WhoIsWho } from './who-is-who';
import { writeDocument } from './write-document';
import { writeSums } from './write-sums';

/** What becomes of a document; `InputError` says why it is left out. */
type Became = 'written' | 'unchanged';

export class BulkLoad {
  private readonly register: Register = { idByPath: new Map(), byId: new Map() };
  /** The number in the spool of the latest version of each document. */
  private readonly latest = new Map<string, number>();
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

  /** Takes a document in; of two versions the later one counts. `InputError` where its spans do not hold. */
  add(article: Annotations): Became {
    checkSpans(article);
    const { id, annotations, isUnchanged } = identifyNext(article, this.register);
    if (isUnchanged) return 'unchanged';
    const line = formatAnnotations(annotations);
    if (line.includes(LIST_SEPARATOR)) throw new InputError(NOT_LOADABLE);
    this.latest.set(id, this.spool.add(line));
    return 'written';
  }

  /** Writes all files, when everything was added. */
  write(onProgress: (documents: number) => void): readonly ImportFile[] {
    for (const annotations of this.documents()) this.whoIsWho.meet(this.resolution.resolve(annotations));
    const csv = new CsvFolder(path.join(this.folder, 'csv'));
    const sums = new Sums(path.join(this.folder, 'sums'));
    this.whoIsWho.place(csv, sums);
    const { rejections } = this.resolution.claims;
    const target = { csv, sums, rejections, ingestedAt: new Date().toISOString() };
    let written = 0;
    for (const annotations of this.documents()) {
      writeDocument(this.whoIsWho.placeArticle(this.resolution.resolve(annotations), csv), target);
      onProgress((written += 1));
    }
    this.spool.close();
    writeSums(sums, csv);
    return csv.close();
  }

  private *documents(): Generator<Annotations> {
    for (const [number, line] of this.spool.read()) {
      const annotations = JSON.parse(line) as Annotations;
      if (this.latest.get(annotations.document.id ?? '') === number) yield annotations;
    }
  }
}

const NOT_LOADABLE =
  'it has the character U+FDD0, by which lists are parted for the importer: leave it out, or leave out --bulk.';
