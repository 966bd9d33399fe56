import { InputError } from '../errors';
import type { Transaction } from '../graph/graph';
import { assignedLocal, assignedReferentId } from '../model/assigned';
import type { Assigned, Concern, Correction, CorrectionRequest } from '../model/decision';
import { findEntities, readReferents } from './known-entities';
import type { Entry } from './record';

/** What a person corrects of one statement; what is absent or null stays. */
export async function correctionEntry(
  transaction: Transaction,
  { statement, speakers, about, polarity, hidden }: CorrectionRequest,
): Promise<Entry> {
  const given = [speakers, about, polarity, hidden].filter((field) => field !== null && field !== undefined);
  if (given.length === 0) {
    throw new InputError('Say what to correct: speakers, about, polarity or hidden.');
  }
  const document = await documentOf(transaction, statement);
  const assign = (ids: readonly string[] | null | undefined) => ids && assignAll(transaction, ids, document);
  const correction: Correction = {
    statement,
    speakers: await assign(speakers),
    about: await assign(about),
    polarity,
    hidden,
  };
  return {
    action: 'correct',
    what: correction,
    about: { document, statement },
    concerns: (decision) => concernsOf(decision, document, correction),
  };
}

async function documentOf(transaction: Transaction, id: string): Promise<string> {
  const [found] = await transaction.run<{ document: string }>('document-of-statement', { id });
  if (!found) throw new InputError(`There is no statement "${id}": take an id from Statement.id.`);
  return found.document;
}

/** Each entity by a referent of it: one of this document where it has one. */
async function assignAll(
  transaction: Transaction,
  ids: readonly string[],
  document: string,
): Promise<readonly Assigned[]> {
  const entities = await findEntities(transaction, ids);
  const profiles = await readReferents(
    transaction,
    entities.map(({ id }) => id),
  );
  return entities.map(({ id, kind, name }) => {
    const referents = profiles.filter(({ entity }) => entity === id).flatMap((one) => one.referents);
    const here = referents.find((referent) => referent.document === document);
    const [{ collective, ...referent }] = [here ?? smallest(referents)];
    return { referent: referent.id, kind, name, ...(collective ? { collective } : {}) };
  });
}

function smallest<T extends { readonly id: string }>(some: readonly T[]): T {
  return some.reduce((one, other) => (other.id < one.id ? other : one));
}

/** Where the document has no referent of an entity it gets one of its own, which is one with the entity. */
function concernsOf(decision: string, document: string, correction: Correction): readonly Concern[] {
  const assigned = [...(correction.speakers ?? []), ...(correction.about ?? [])];
  const referents = [...new Set(assigned.map(({ referent }) => referent))];
  return [
    { id: document, correction: JSON.stringify(correction) },
    ...referents.flatMap((referent) => {
      const rule = `${decision} ${referent}`;
      const own = assignedReferentId(document, assignedLocal(referent));
      return [referent, own].map((id) => ({ id, rule, side: 0 }));
    }),
  ];
}
