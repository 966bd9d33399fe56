import type { EntityKind } from '../model/annotations';
import type { Span } from '../model/span';
import { documentTexts } from '../query/documents';
import { everyStatement } from '../query/every-statement';
import type { DocumentRow, EntityRow, StatementRow } from '../query/rows';
import { codePoints } from '../util/code-points';
import type { Chunks, ExportSource } from './export-source';
import { newLocations, type Location } from './new-locations';
import { evidenceUrl, webUrl } from '../query/links';

/** Whole texts are read for each page, so that it holds fewer statements than elsewhere. */
const PAGE = 100;

/**
 * JSON-LD with all its context inside: what is quoted is a schema.org Quotation, what is reported a Claim, and a W3C Web
 * Annotation says where in the article it stands. The positions of a TextPositionSelector are Unicode code points, as that
 * standard wants them; `utf16Start` and `utf16End` beside them are the code units that everything else here counts in.
 */
export async function* exportJsonld({ reader, filter, publicUrl }: ExportSource): Chunks {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let separator = '\n';
  const asked = new Set<string>();
  for await (const statements of everyStatement(reader, filter, { size: PAGE })) {
    const texts = await documentTexts(reader, [...new Set(statements.map(({ document }) => document.id))]);
    const about = statements.flatMap((statement) => [...statement.speakers, ...statement.about]);
    const locations = await newLocations(reader, asked, about);
    const nodes = [
      ...locations.map(toLocation),
      ...statements.flatMap((statement) => [
        toStatementNode(statement, publicUrl),
        toAnnotation(statement, texts.get(statement.document.id)),
      ]),
    ];
    yield separator + nodes.map((node) => JSON.stringify(node)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  hearsay: 'urn:hearsay:vocabulary:',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  describing: 'oa:describing',
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  utf16Start: { '@id': 'hearsay:utf16Start', '@type': 'xsd:nonNegativeInteger' },
  utf16End: { '@id': 'hearsay:utf16End', '@type': 'xsd:nonNegativeInteger' },
  polarity: 'hearsay:polarity',
  certainty: 'hearsay:certainty',
  confidence: 'hearsay:confidence',
  cue: 'hearsay:cue',
  sourceText: 'hearsay:sourceText',
  reportedBy: 'hearsay:reportedBy',
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
  dateCreated: { '@id': 'https://schema.org/dateCreated', '@type': 'https://schema.org/Date' },
  datePublished: { '@id': 'https://schema.org/datePublished', '@type': 'https://schema.org/Date' },
};

const TYPES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organization',
  PLACE: 'Place',
  PROJECT: 'Project',
  EVENT: 'Event',
  PRODUCT: 'Product',
};

/** Absent where there is nothing to say: JSON leaves undefined out. */
function toStatementNode(statement: StatementRow, publicUrl: string): object {
  const speakers = statement.speakers.map(toEntity);
  const isQuoted = statement.kind !== 'INDIRECT';
  return {
    id: idOf('statement', statement.id),
    type: isQuoted ? 'Quotation' : 'Claim',
    text: statement.text,
    ...(isQuoted ? { spokenByCharacter: speakers } : { author: speakers }),
    about: statement.about.map(toEntity),
    reportedBy: statement.reportedBy.map(toEntity),
    recipient: statement.addressees.map(toEntity),
    dateCreated: statement.saidAt ?? undefined,
    polarity: statement.polarity,
    certainty: statement.certainty,
    confidence: statement.confidence,
    cue: statement.cue ?? undefined,
    sourceText: statement.sourceText ?? undefined,
    isPartOf: toArticle(statement.document),
    url: evidenceUrl(publicUrl, statement),
  };
}

/** A divided quotation has a target for each of its parts. Without the text there are quotes, and no positions. */
function toAnnotation(statement: StatementRow, text: string | undefined): object {
  return {
    id: idOf('annotation', statement.id),
    type: 'Annotation',
    motivation: 'describing',
    body: idOf('statement', statement.id),
    target: statement.evidence.spans.map((span) => ({
      type: 'SpecificResource',
      source: documentIri(statement.document),
      selector: [...(text === undefined ? [] : [toPosition(span, text)]), toQuote(span, statement)],
    })),
  };
}

function toPosition({ start, end }: Span, text: string): object {
  return {
    type: 'TextPositionSelector',
    start: codePoints(text, start),
    end: codePoints(text, end),
    utf16Start: start,
    utf16End: end,
  };
}

function toQuote({ start, end }: Span, { evidence }: StatementRow): object {
  const around = evidence.before + evidence.text + evidence.after;
  const shift = evidence.before.length - evidence.start;
  return {
    type: 'TextQuoteSelector',
    exact: around.slice(start + shift, end + shift),
    prefix: around.slice(0, start + shift),
    suffix: around.slice(end + shift),
  };
}

function toEntity({ id, kind, name }: EntityRow) {
  return { id: idOf('entity', id), type: TYPES[kind], name };
}

function toLocation({ place, around }: Location): object {
  return { ...toEntity(place), containedInPlace: toEntity(around) };
}

function toArticle(document: DocumentRow): object {
  return {
    id: documentIri(document),
    type: 'NewsArticle',
    identifier: document.id,
    headline: document.title ?? undefined,
    publisher: document.publisher ? toEntity(document.publisher) : undefined,
    author: document.authors.map(toEntity),
    datePublished: document.publishedAt ?? undefined,
    inLanguage: document.language ?? undefined,
  };
}

function documentIri(document: DocumentRow): string {
  return webUrl(document) ?? idOf('document', document.id);
}

function idOf(kind: string, id: string): string {
  return `urn:hearsay:${kind}:${encodeURIComponent(id.toWellFormed())}`;
}
