import fc from 'fast-check';
import { extract } from '../../src/extract/extract';
import type { Reference } from '../../src/model/annotations';
import { emptyReading } from '../../src/model/reading';
import { annotationsOf, lexicon, toArticle } from '../support/read-text';

describe('extract', () => {
  it('reads an article into entities, mentions and statements', async () => {
    const text = 'Swedish Prime Minister Per Berg told Anna Roe that Oslo had paid, Reuters reported.';
    expect(await annotationsOf(text)).toEqual({
      document: { text, language: 'en' },
      entities: [
        { id: 'e1', kind: 'ORGANISATION', name: 'Sweden', aliases: [], roles: [] },
        { id: 'e2', kind: 'PERSON', name: 'Per Berg', aliases: [], roles: ['Swedish Prime Minister'] },
        { id: 'e3', kind: 'PERSON', name: 'Anna Roe', aliases: [], roles: [] },
        { id: 'e4', kind: 'ORGANISATION', name: 'Norway', aliases: ['Oslo'], roles: [] },
        { id: 'e5', kind: 'PLACE', name: 'Norway', aliases: [], roles: [] },
        { id: 'e6', kind: 'ORGANISATION', name: 'Reuters', aliases: [], roles: [] },
      ],
      mentions: [
        { entity: 'e1', start: 0, end: 7, form: 'DESCRIPTION' },
        { entity: 'e2', start: 23, end: 31, form: 'NAME' },
        { entity: 'e3', start: 37, end: 45, form: 'NAME' },
        { entity: 'e4', start: 51, end: 55, form: 'DESCRIPTION' },
        { entity: 'e5', start: 51, end: 55, form: 'NAME' },
        { entity: 'e6', start: 66, end: 73, form: 'NAME' },
      ],
      statements: [
        {
          id: 's1',
          kind: 'INDIRECT',
          text: 'Oslo had paid',
          content: [{ start: 51, end: 64 }],
          cue: { start: 32, end: 36, text: 'told' },
          source: [{ entity: 'e2', start: 23, end: 31 }],
          reportedBy: [{ entity: 'e6', start: 66, end: 73 }],
          addressees: [{ entity: 'e3', start: 37, end: 45 }],
          about: [{ entity: 'e4', start: 51, end: 55 }],
          polarity: 'ASSERTS',
          certainty: 'CERTAIN',
          confidence: expect.any(Number),
        },
      ],
    });
  });

  it('takes the state in `about` also where it is named as a place', async () => {
    const { entities, statements } = await annotationsOf('Jane Doe said that it had rained in Norway.');
    expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'PERSON Jane Doe',
      'PLACE Norway',
      'ORGANISATION Norway',
    ]);
    expect(statements[0]?.about).toEqual([{ entity: 'e3', start: 36, end: 42 }]);
  });

  it('reads nothing from a language that is not read', () => {
    const article = { ...toArticle('Jane Doe said no.'), readable: false, notices: ['not read'] };
    expect(extract(article, emptyReading, lexicon)).toEqual({
      annotations: {
        document: { text: 'Jane Doe said no.', language: 'en' },
        entities: [],
        mentions: [],
        statements: [],
      },
      attributions: [],
      notices: ['not read'],
    });
  });

  const words = fc.constantFrom(
    ...[
      'Jane',
      'Doe',
      'President',
      'Norway',
      'Norwegian',
      'the',
      'two',
      'leaders',
      'he',
      'It',
      'said',
      'told',
      'that',
    ],
    ...[
      'According',
      'to',
      '“',
      '”',
      '"',
      ',',
      '.',
      '\n',
      'of',
      'and',
      '’s',
      'Ministry',
      'reporters',
      'DoeHead',
      '—',
      '😀',
    ],
  );

  it('refers only to entities that are there, at spans inside the text, and answers the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (parts) => {
        const text = parts.join(' ');
        const { entities, mentions, statements } = await annotationsOf(text, []);
        const ids = new Set(entities.map(({ id }) => id));
        const references: Reference[] = statements.flatMap(({ source, reportedBy, addressees, about }) => [
          ...source,
          ...reportedBy,
          ...addressees,
          ...about,
        ]);
        const isInside = ({ start = 0, end = 1 }: Reference) =>
          start >= 0 && start < end && end <= text.length;
        expect(references.filter(({ entity }) => entity !== null && !ids.has(entity))).toEqual([]);
        expect(mentions.filter(({ entity }) => !ids.has(entity))).toEqual([]);
        expect([...references, ...mentions].filter((reference) => !isInside(reference))).toEqual([]);
        expect(await annotationsOf(text, [])).toEqual({
          document: { text, language: 'en' },
          entities,
          mentions,
          statements,
        });
      }),
    );
  });
});
