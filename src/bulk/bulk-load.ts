/**
 * Annotations → files for Neo4j's importer, of which it makes the graph that writing them one batch after the other
 * makes. Each document is put aside, in one of several threads; when all are there, who is who is found; then the
 * threads write what each document contributes, and at the end what they say together.
 */
import path from 'node:path';
import type { ImportFile } from '../graph/embedded/import-files';
import type { Resolution } from '../model/referent';
import type { TextLine } from '../read/read-jsonl';
import { groupBy } from '../util/group-by';
import { chooseId, enter, type Register } from '../write/identify';
import { CsvFolder } from './csv-folder';
import type { Numbers } from './numbers';
import { sumsIn, type Taken, type Verdict } from './share';
import { ROUNDS } from './sums';
import type { Thread } from './thread';
import { PARTS } from './totals';
import { Acquaintances, findWhoIsWho, type WhoIsWho } from './who-is-who';

/** What becomes of a line. */
export type Became =
  | { readonly became: 'written' | 'unchanged'; readonly statements: number }
  | Exclude<Verdict, { readonly taken: Taken }>;

/** What a thread says of some lines. */
interface Read {
  readonly thread: Thread;
  readonly verdicts: readonly Verdict[];
}

/** Documents that a thread writes at a time. */
const AT_A_TIME = 100;

export class BulkLoad {
  private readonly register: Register = { idByPath: new Map(), byId: new Map() };
  /** Where the latest version of each document is. */
  private readonly latest = new Map<string, { readonly thread: Thread; readonly number: number }>();
  /** Whether something was put aside that is not to be written as it is. */
  private isUntidy = false;
  private turn = 0;

  /** `folder` is empty, and may be removed when the importer is done. */
  constructor(
    private readonly folder: string,
    private readonly resolution: Resolution,
    private readonly threads: readonly Thread[],
    private readonly numbers: Numbers,
  ) {}

  /** Has a thread read some lines; several may be under way. */
  async read(lines: readonly TextLine[], where: string): Promise<Read> {
    const thread = this.threads[(this.turn += 1) % this.threads.length] as Thread;
    return { thread, verdicts: await thread.take(lines, where) };
  }

  /** Takes in what was read, in the order of the lines: of two versions of a document the later one counts. */
  async add({ thread, verdicts }: Read): Promise<readonly Became[]> {
    const all: Became[] = [];
    for (const verdict of verdicts) {
      all.push('taken' in verdict ? await this.identify(thread, verdict.taken) : verdict);
    }
    return all;
  }

  /** Writes all files, when everything was added. */
  async write(onProgress: (documents: number) => void): Promise<readonly ImportFile[]> {
    if (this.isUntidy) await this.tidy();
    const own = path.join(this.folder, 'own');
    const csv = new CsvFolder(own, this.numbers);
    csv.node('writer', { id: 'writer', turn: 1, keys: this.resolution.keyVersion });
    await this.writeDocuments(await this.findWhoIsWho(csv), onProgress);
    const folders = this.threads.map(({ folder }) => sumsIn(folder));
    for (const round of ROUNDS.keys()) {
      await this.each((thread) => thread.closeSums(round));
      await this.each((thread, at) => thread.addUp(round, this.partsOf(at), folders));
    }
    return joined([...(await this.each((thread) => thread.finish())).flat(), ...csv.close()]);
  }

  private async identify(thread: Thread, taken: Taken): Promise<Became> {
    const { card, number, statements } = taken;
    const id = chooseId(card, this.register);
    const annotationsHash = id === card.ownId ? taken.annotationsHash : await thread.hashAs(number, id);
    const isNew = enter(card, { id, annotationsHash }, this.register);
    if (!isNew || id !== card.ownId || this.latest.has(id)) this.isUntidy = true;
    if (isNew) this.latest.set(id, { thread, number });
    return { became: isNew ? 'written' : 'unchanged', statements };
  }

  /** Lets the threads forget what came twice, and those whom an earlier version named. */
  private async tidy(): Promise<void> {
    const kept = new Map(this.threads.map((thread) => [thread, new Map<number, string>()]));
    for (const [id, { thread, number }] of this.latest) kept.get(thread)?.set(number, id);
    await this.each((thread) => thread.keep(kept.get(thread) ?? new Map<number, string>()));
  }

  private async findWhoIsWho(csv: CsvFolder): Promise<WhoIsWho> {
    const all = new Acquaintances();
    for (const some of await this.each((thread) => thread.meet())) for (const one of some) all.add(one);
    return findWhoIsWho(all.take(), this.resolution, csv);
  }

  private async writeDocuments(whoIsWho: WhoIsWho, onProgress: (documents: number) => void): Promise<void> {
    const ingestedAt = new Date().toISOString();
    let all = 0;
    await this.each(async (thread) => {
      await thread.place(whoIsWho, ingestedAt);
      for (;;) {
        const written = await thread.write(AT_A_TIME);
        if (written === 0) return;
        onProgress((all += written));
      }
    });
  }

  /** The parts that one of the threads adds up. */
  private partsOf(at: number): readonly number[] {
    return [...Array(PARTS).keys()].filter((part) => part % this.threads.length === at);
  }

  private each<T>(work: (thread: Thread, at: number) => Promise<T>): Promise<readonly T[]> {
    return Promise.all(this.threads.map(work));
  }
}

/** One for each table, with the rows of all. */
function joined(files: readonly ImportFile[]): readonly ImportFile[] {
  const tables = groupBy(files, ({ paths: [header = ''] }) => path.basename(header));
  return [...tables.values()].map(([first, ...others]) => others.reduce(join, first as ImportFile));
}

function join(table: ImportFile, { paths: [, ...rows], ...file }: ImportFile): ImportFile {
  return {
    ...table,
    paths: [...table.paths, ...rows],
    hasLines: table.hasLines || file.hasLines,
    hasMarks: table.hasMarks || file.hasMarks,
    longest: Math.max(table.longest, file.longest),
  };
}
