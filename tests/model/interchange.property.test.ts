import fc from 'fast-check';
import {
  CERTAINTIES,
  ENTITY_KINDS,
  MENTION_FORMS,
  POLARITIES,
  STATEMENT_KINDS,
  type Annotations,
} from '../../src/model/annotations';
import { formatAnnotations, parseAnnotations, statementText } from '../../src/model/interchange';
import { byPosition } from '../../src/model/span';

describe('formatAnnotations', () => {
  it('is read again as the same value', () => {
    fc.assert(
      fc.property(annotations(), (value) => {
        expect(parseAnnotations(formatAnnotations(value), 1)).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});

/** Any value that the format can carry. */
function annotations(): fc.Arbitrary<Annotations> {
  const name = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .map((text) => `N${text}`.toWellFormed());
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((words) => `T${words}`.toWellFormed());
  const day = fc.constantFrom('2023-09-13', '1999-12-31', '2024-02-29');
  const meta = {
    id: name,
    path: name,
    url: name,
    title: name,
    publisher: name,
    authors: fc.array(name),
    publishedAt: day,
    language: name,
  };
  const document = text.chain((words) =>
    fc.record({ text: fc.constant(words), ...meta }, { requiredKeys: ['text'] }),
  );
  const entities = fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...ENTITY_KINDS),
        name,
        aliases: fc.array(name),
        roles: fc.array(name),
        collective: fc.boolean(),
      },
      { requiredKeys: ['kind', 'name', 'aliases', 'roles'] },
    ),
    { minLength: 1, maxLength: 4 },
  );
  return fc.tuple(document, entities).chain(([theDocument, withoutIds]) => {
    const all = withoutIds.map((entity, index) => ({ id: `e${index}`, ...entity }));
    const id = fc.constantFrom(...all.map((entity) => entity.id));
    const span = fc
      .tuple(fc.nat(theDocument.text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, theDocument.text.length) }));
    const reference = fc.oneof(
      fc.record({ entity: fc.option(id) }),
      fc.tuple(fc.option(id), span).map(([entity, at]) => ({ entity, ...at })),
    );
    const statement = fc.record(
      {
        id: name,
        kind: fc.constantFrom(...STATEMENT_KINDS),
        content: fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.toSorted(byPosition)),
        cue: span.map((at) => ({ ...at, text: theDocument.text.slice(at.start, at.end).toWellFormed() })),
        source: fc.array(reference),
        reportedBy: fc.array(reference),
        addressees: fc.array(reference),
        about: fc.array(reference),
        polarity: fc.constantFrom(...POLARITIES),
        certainty: fc.constantFrom(...CERTAINTIES),
        saidAt: day,
        confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      },
      {
        requiredKeys: [
          'kind',
          'content',
          'source',
          'reportedBy',
          'addressees',
          'about',
          'polarity',
          'certainty',
          'confidence',
        ],
      },
    );
    return fc.record({
      document: fc.constant(theDocument),
      entities: fc.constant(all),
      mentions: fc.array(
        fc
          .tuple(span, id, fc.constantFrom(...MENTION_FORMS))
          .map(([at, entity, form]) => ({ entity, ...at, form })),
      ),
      statements: fc.array(
        statement.map((one) => ({ ...one, text: statementText(theDocument.text, one.content) })),
      ),
    });
  });
}
