import path from 'node:path';
import { InputError } from '../errors';
import type { ImportFile } from '../graph/embedded/import-files';
import type { Annotations } from '../model/annotations';
import type { DocumentMeta } from '../model/article';
import type { LoggedDecision } from '../model/decision-line';
import { formatAnnotations, readFormatted } from '../model/interchange';
import type { Resolution } from '../model/referent';
import { parseAnnotatedLine, type TextLine } from '../read/read-jsonl';
import type { ReadFailure } from '../read/read-result';
import { foldWords } from '../util/fold-words';
import { checkLengths } from '../write/check-lengths';
import { checkSpans } from '../write/check-spans';
import { annotationsHash, rememberHash } from '../write/document-facts';
import { cardOf, withId, type Card } from '../write/identify';
import { LIST_SEPARATOR } from './csv-file';
import { CsvFolder } from './csv-folder';
import type { Numbers } from './numbers';
import type { Repeats } from './repeats';
import { Spool } from './spool';
import { ROUNDS, Sums } from './sums';
import { Acquaintances, placeDocument, type Counted, type MetReferent, type WhoIsWho } from './who-is-who';
import { writeDocument } from './write-document';
import { writeNames, writeSums, type Claims } from './write-sums';

/** A document that was put aside. */
export interface Taken {
  /** Of this share, from 0. */
  readonly number: number;
  readonly card: Card;
  /** With the own id of the document. */
  readonly annotationsHash: string;
  readonly statements: number;
}

export type Verdict =
  | { readonly taken: Taken }
  | { readonly refused: string; readonly document: DocumentMeta }
  | { readonly decision: LoggedDecision }
  | { readonly failure: ReadFailure };

interface Kept {
  readonly annotations: Annotations;
  readonly referents: readonly MetReferent[];
}

/**
 * What one thread does of a load: its own documents, and its own parts of what all documents say together. Its methods
 * take and give plain values, and are called in the order in which they stand here; `keep` only where it is needed.
 */
export class Share {
  private spools = 0;
  private spool: Spool;
  private readonly acquaintances = new Acquaintances();
  private readonly csv: CsvFolder;
  private readonly sums: Sums;
  private left: Generator<string> | undefined;
  private whoIsWho: WhoIsWho = new Map();
  private readonly denied: Claims = new Map();
  private ingestedAt = '';

  /** `folder` is there, and its own; the others have the same numbers and repeats. */
  constructor(
    private readonly folder: string,
    private readonly resolution: Resolution,
    private readonly shared: { readonly numbers: Numbers; readonly repeats: Repeats },
  ) {
    this.spool = this.nextSpool();
    this.csv = new CsvFolder(path.join(folder, 'csv'), shared.numbers);
    this.sums = new Sums(sumsIn(folder));
  }

  /** Reads lines and puts aside what they say of documents. */
  take(lines: readonly TextLine[], where: string): readonly Verdict[] {
    return lines.map((line) => {
      const result = parseAnnotatedLine(line, where);
      return 'annotations' in result ? this.takeArticle(result.annotations) : result;
    });
  }

  /** That of a document under another id than its own. */
  hashAs(number: number, id: string): string {
    return annotationsHash(withId(read(this.spool.get(number)).annotations, id));
  }

  /** Forgets all documents but these, and whom they named; each with the id that it is to have. */
  keep(ids: ReadonlyMap<number, string>): void {
    const all = this.spool;
    this.acquaintances.take();
    this.spool = this.nextSpool();
    for (const [number, id] of ids) this.putAside(withId(read(all.get(number)).annotations, id));
    all.close();
  }

  /** Whom its documents name. */
  meet(): readonly Counted[] {
    return this.acquaintances.take();
  }

  /** From now on it is known who is who, and when the load began. */
  place(whoIsWho: WhoIsWho, ingestedAt: string): void {
    [this.whoIsWho, this.ingestedAt, this.left] = [whoIsWho, ingestedAt, this.spool.read()];
  }

  /** Writes what the next documents contribute: at most so many. Gives how many there were. */
  write(most: number): number {
    const { csv, sums, whoIsWho, ingestedAt } = this;
    const { repeats } = this.shared;
    const { rejections } = this.resolution.claims;
    let written = 0;
    for (; written < most; written += 1) {
      const next = this.left?.next();
      if (next === undefined || next.done === true) break;
      const { annotations, referents } = read(next.value);
      const placed = placeDocument(annotations, referents, { whoIsWho, csv });
      writeDocument(placed, { csv, sums, repeats, rejections, ingestedAt });
    }
    return written;
  }

  /** Nothing more is added to the sums of a round. */
  closeSums(round: number): void {
    this.sums.close(ROUNDS[round] ?? []);
  }

  /** Writes parts of the sums of all shares. */
  addUp(round: number, parts: readonly number[], folders: readonly string[]): void {
    const { sums, csv, denied } = this;
    const write = round === 0 ? writeSums : writeNames;
    for (const part of parts) write({ folders, part }, { sums, csv, denied });
  }

  /** The files that it wrote. */
  finish(): readonly ImportFile[] {
    this.spool.close();
    return this.csv.close();
  }

  private nextSpool(): Spool {
    return new Spool(path.join(this.folder, `documents-${(this.spools += 1)}.jsonl`));
  }

  private takeArticle(article: Annotations): Verdict {
    try {
      return { taken: this.add(article) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { path: file, url, id, title } = article.document;
      return { refused: error.message, document: { path: file, url, id, title } };
    }
  }

  private add(article: Annotations): Taken {
    checkSpans(article);
    checkLengths(article);
    const card = cardOf(article);
    const annotations = withId(article, card.ownId);
    if (formatAnnotations(annotations).includes(LIST_SEPARATOR)) throw new InputError(NOT_LOADABLE);
    const { statements } = annotations;
    for (const { polarity, text } of statements)
      this.shared.repeats.add({ polarity, words: foldWords(text) });
    return {
      number: this.putAside(annotations),
      card,
      annotationsHash: annotationsHash(annotations),
      statements: statements.length,
    };
  }

  private putAside(annotations: Annotations): number {
    const referents = this.acquaintances.meet(this.resolution.resolve(annotations).referents);
    const known = { referents, hash: annotationsHash(annotations) };
    return this.spool.add(`${JSON.stringify(known)}\n${formatAnnotations(annotations)}`);
  }
}

/** Where the sums of a share are. */
export function sumsIn(folder: string): string {
  return path.join(folder, 'sums');
}

function read(text: string): Kept {
  const end = text.indexOf('\n');
  const known = JSON.parse(text.slice(0, end)) as { referents: readonly MetReferent[]; hash: string };
  const annotations = readFormatted(text.slice(end + 1));
  rememberHash(annotations, known.hash);
  return { annotations, referents: known.referents };
}

const NOT_LOADABLE =
  'it has the character U+FDD0, by which lists are parted for the importer: leave it out, or leave out --bulk.';
