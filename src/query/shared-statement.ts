/** A statement as it is given to other programs: plain JSON that explains itself, the same in embeds and for assistants. */
import { evidenceUrl, webUrl } from './links';
import type { DocumentRow, EntityRow, StatementRow } from './rows';

export interface SharedStatement {
  readonly id: string;
  readonly text: string;
  readonly kind: StatementRow['kind'];
  readonly polarity: StatementRow['polarity'];
  readonly certainty: StatementRow['certainty'];
  /** `YYYY-MM-DD`. */
  readonly saidAt: string | null;
  readonly confidence: number;
  readonly speakers: readonly EntityRow[];
  /** The words that name the source, where nobody could be told. */
  readonly sourceText: string | null;
  readonly about: readonly EntityRow[];
  readonly reportedBy: readonly EntityRow[];
  readonly addressees: readonly EntityRow[];
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    /** What to call it: its title, else its address, its file, its id. */
    readonly name: string;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    /** http or https. */
    readonly url: string | null;
  };
  /** Offsets are UTF-16 code units into the document's text, end exclusive. */
  readonly evidence: StatementRow['evidence'];
  /** The page that shows it marked in its article. */
  readonly evidenceUrl: string;
}

export function shareStatement(statement: StatementRow, publicUrl: string): SharedStatement {
  const { document } = statement;
  return {
    id: statement.id,
    text: statement.text,
    kind: statement.kind,
    polarity: statement.polarity,
    certainty: statement.certainty,
    saidAt: statement.saidAt,
    confidence: statement.confidence,
    speakers: statement.speakers,
    sourceText: statement.sourceText,
    about: statement.about,
    reportedBy: statement.reportedBy,
    addressees: statement.addressees,
    evidence: statement.evidence,
    document: {
      id: document.id,
      title: document.title,
      name: nameOf(document),
      publisher: document.publisher?.name ?? null,
      publishedAt: document.publishedAt,
      url: webUrl(document),
    },
    evidenceUrl: evidenceUrl(publicUrl, statement),
  };
}

function nameOf(document: DocumentRow): string {
  return document.title ?? webUrl(document) ?? document.path?.split(/[\\/]/).pop() ?? document.id;
}
