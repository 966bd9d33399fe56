import type { AnnotatedEntity, AnnotatedStatement, Annotations, Reference } from '../model/annotations';
import { assignedLocal } from '../model/assigned';
import type { Assigned, Correction } from '../model/decision';
import { statementId } from '../model/statement-id';
import { groupBy } from '../util/group-by';

/**
 * The annotations as people corrected them, the newest correction last. Hidden statements are left out; a speaker or
 * subject that the document does not know is added to its entities. `localOf` finds a referent in the document.
 */
export function correct(
  asRead: Annotations,
  corrections: readonly Correction[],
  localOf: (referent: string) => string | undefined,
): Annotations {
  const byStatement = groupBy(corrections, ({ statement }) => statement);
  const added = new Map<string, AnnotatedEntity>();
  const toLocal = (assigned: Assigned) => {
    const known = localOf(assigned.referent);
    if (known !== undefined) return known;
    const entity = toEntity(assigned);
    added.set(entity.id, entity);
    return entity.id;
  };
  const statements = asRead.statements.flatMap((statement) => {
    const given = byStatement.get(statementId(asRead.document.id ?? '', statement));
    return given ? correctOne(statement, merge(given), toLocal) : [statement];
  });
  return { ...asRead, entities: [...asRead.entities, ...added.values()], statements };
}

function toEntity({ referent, kind, name, collective }: Assigned): AnnotatedEntity {
  const entity = { id: assignedLocal(referent), kind, name, aliases: [], roles: [] };
  return collective ? { ...entity, collective } : entity;
}

function merge(corrections: readonly Correction[]): Correction {
  return corrections.reduce((older, newer) => ({
    statement: newer.statement,
    speakers: newer.speakers ?? older.speakers,
    about: newer.about ?? older.about,
    polarity: newer.polarity ?? older.polarity,
    hidden: newer.hidden ?? older.hidden,
  }));
}

function correctOne(
  statement: AnnotatedStatement,
  { speakers, about, polarity, hidden }: Correction,
  toLocal: (assigned: Assigned) => string,
): readonly AnnotatedStatement[] {
  if (hidden) return [];
  const source = speakers ? replaceSource(statement.source, speakers.map(toLocal)) : statement.source;
  return [
    {
      ...statement,
      source,
      about: about ? replaceSubjects(statement.about, about.map(toLocal)) : statement.about,
      polarity: polarity ?? statement.polarity,
    },
  ];
}

/** The words that name the source stay what they are, and with them the id of the statement; whom they mean changes. */
function replaceSource(source: readonly Reference[], locals: readonly string[]): readonly Reference[] {
  const places = source.filter(({ start }) => start !== undefined);
  const count = Math.max(places.length, locals.length);
  return Array.from({ length: count }, (_, at) => ({ ...places[at], entity: locals[at] ?? null }));
}

/** A subject that was read keeps its place in the text. */
function replaceSubjects(about: readonly Reference[], locals: readonly string[]): readonly Reference[] {
  return locals.flatMap((entity) => {
    const read = about.filter((reference) => reference.entity === entity);
    return read.length > 0 ? read : [{ entity }];
  });
}
