import { InputError } from '../../src/errors';
import { formatAnnotations, parseAnnotations, parseDocument } from '../../src/model/interchange';

const TEXT = '“We will go,” Jane Doe said. “Soon.”';

function line(change: (value: ReturnType<typeof whole>) => void = () => undefined): string {
  const value = whole();
  change(value);
  return JSON.stringify(value);
}

function whole() {
  return {
    document: { id: 'd', url: 'https://x.example/1', publishedAt: '2023-09-13', text: TEXT } as Record<
      string,
      unknown
    >,
    entities: [{ id: 'e1', kind: 'PERSON', name: 'Jane Doe' }] as Record<string, unknown>[],
    mentions: [{ entity: 'e1', start: 14, end: 22 }] as Record<string, unknown>[],
    statements: [
      {
        kind: 'DIRECT',
        content: [
          { start: 1, end: 12 },
          { start: 30, end: 35 },
        ],
        cue: { start: 23, end: 27, text: 'said' },
        source: [{ entity: 'e1', start: 14, end: 22 }],
      },
    ] as Record<string, unknown>[],
  };
}

describe('parseAnnotations', () => {
  it('fills in what may be absent', () => {
    expect(parseAnnotations(line(), 1)).toEqual({
      document: { id: 'd', url: 'https://x.example/1', publishedAt: '2023-09-13', text: TEXT },
      entities: [{ id: 'e1', kind: 'PERSON', name: 'Jane Doe', aliases: [], roles: [] }],
      mentions: [{ entity: 'e1', start: 14, end: 22, form: 'NAME' }],
      statements: [
        {
          kind: 'DIRECT',
          text: 'We will go, … Soon.',
          content: [
            { start: 1, end: 12 },
            { start: 30, end: 35 },
          ],
          cue: { start: 23, end: 27, text: 'said' },
          source: [{ entity: 'e1', start: 14, end: 22 }],
          reportedBy: [],
          addressees: [],
          about: [],
          polarity: 'ASSERTS',
          certainty: 'CERTAIN',
          confidence: 1,
        },
      ],
    });
  });

  it('reads null as absent everywhere', () => {
    const nothing = {
      document: { text: 'x', title: null, authors: null },
      entities: null,
      mentions: null,
      statements: null,
    };
    expect(parseAnnotations(JSON.stringify(nothing), 1)).toEqual({
      document: { text: 'x' },
      entities: [],
      mentions: [],
      statements: [],
    });
  });

  it('keeps a source that nobody could resolve', () => {
    const value = line((one) =>
      Object.assign(one.statements[0]!, { source: [{ entity: null, start: 14, end: 22 }] }),
    );
    expect(parseAnnotations(value, 1).statements[0]!.source).toEqual([{ entity: null, start: 14, end: 22 }]);
  });

  it('replaces unpaired surrogates, which moves no offset', () => {
    const value = parseAnnotations('{"document":{"text":"a\\ud800b"}}', 1);
    expect(value.document.text).toBe('a\ufffdb');
  });

  it.each<[string, (value: ReturnType<typeof whole>) => void, string]>([
    ['no text', (v) => delete v.document['text'], 'document.text: is missing'],
    ['an empty text', (v) => (v.document['text'] = ' '), 'document.text: " " is empty'],
    [
      'a bad date',
      (v) => (v.document['publishedAt'] = '13.9.2023'),
      'document.publishedAt: "13.9.2023" is not a date such as 2023-09-13',
    ],
    [
      'a day that is not',
      (v) => (v.document['publishedAt'] = '2023-02-30'),
      'document.publishedAt: "2023-02-30" is not a day of the calendar',
    ],
    [
      'an author alone',
      (v) => (v.document['authors'] = 'Jane Doe'),
      'document.authors: "Jane Doe" is not a list',
    ],
    [
      'an unknown kind',
      (v) => (v.entities[0]!['kind'] = 'ROBOT'),
      'entities[0].kind: "ROBOT" is not one of PERSON, ORGANISATION, PLACE, PROJECT, EVENT, PRODUCT',
    ],
    ['no name', (v) => delete v.entities[0]!['name'], 'entities[0].name: is missing'],
    ['an id twice', (v) => v.entities.push(v.entities[0]!), 'entities[1].id: "e1" is there twice'],
    [
      'an unknown form',
      (v) => (v.mentions[0]!['form'] = 'NICKNAME'),
      'mentions[0].form: "NICKNAME" is not one of NAME, DESCRIPTION, PRONOUN, IMPLIED',
    ],
    [
      'a mention of nobody',
      (v) => (v.mentions[0]!['entity'] = 'e9'),
      'mentions[0].entity: "e9" is not in entities',
    ],
    [
      'a mention outside',
      (v) => (v.mentions[0]!['end'] = 99),
      'mentions[0].end: 99 is outside of the text, which has 36 characters',
    ],
    ['no statement kind', (v) => delete v.statements[0]!['kind'], 'statements[0].kind: is missing'],
    [
      'an unknown polarity',
      (v) => (v.statements[0]!['polarity'] = 'SHOUTS'),
      'statements[0].polarity: "SHOUTS" is not one of ASSERTS, DENIES, ASKS, URGES, PROMISES',
    ],
    [
      'an unknown certainty',
      (v) => (v.statements[0]!['certainty'] = 'MAYBE'),
      'statements[0].certainty: "MAYBE" is not one of CERTAIN, PROBABLE, POSSIBLE',
    ],
    ['no content', (v) => (v.statements[0]!['content'] = []), 'statements[0].content: [] is empty'],
    [
      'a content turned round',
      (v) => (v.statements[0]!['content'] = [{ start: 5, end: 5 }]),
      'statements[0].content[0].start: 5 is not before the end at 5',
    ],
    [
      'a content outside',
      (v) => (v.statements[0]!['content'] = [{ start: 30, end: 37 }]),
      'statements[0].content[0].end: 37 is outside of the text, which has 36 characters',
    ],
    [
      'a negative start',
      (v) => (v.statements[0]!['content'] = [{ start: -1, end: 5 }]),
      'statements[0].content[0].start: -1 is less than 0',
    ],
    [
      'half an offset',
      (v) => (v.statements[0]!['content'] = [{ start: 0.5, end: 5 }]),
      'statements[0].content[0].start: 0.5 is not a whole number',
    ],
    [
      'another cue',
      (v) => (v.statements[0]!['cue'] = { start: 23, end: 27, text: 'sad' }),
      'statements[0].cue.text: is "sad", but the text there is "said"',
    ],
    [
      'a source of nobody',
      (v) => (v.statements[0]!['source'] = [{ entity: 'e2' }]),
      'statements[0].source[0].entity: "e2" is not in entities',
    ],
    [
      'a reporter of nobody',
      (v) => (v.statements[0]!['reportedBy'] = [{ entity: 'e2' }]),
      'statements[0].reportedBy[0].entity: "e2" is not in entities',
    ],
    [
      'half a span',
      (v) => (v.statements[0]!['about'] = [{ entity: 'e1', start: 3 }]),
      'statements[0].about[0]: has a start or an end alone',
    ],
    [
      'too sure',
      (v) => (v.statements[0]!['confidence'] = 1.5),
      'statements[0].confidence: 1.5 is more than 1',
    ],
    [
      'a bad day said',
      (v) => (v.statements[0]!['saidAt'] = 'Monday'),
      'statements[0].saidAt: "Monday" is not a date such as 2023-09-13',
    ],
  ])('refuses %s', (_, change, reason) => {
    expect(() => parseAnnotations(line(change), 7)).toThrow(new InputError(`line 7: ${reason}`));
  });

  it.each([
    ['{"document":', /^line 3: not JSON: /u],
    ['[]', /^line 3: not a JSON object$/u],
    ['"text"', /^line 3: not a JSON object$/u],
    ['null', /^line 3: not a JSON object$/u],
  ])('refuses %s', (text, reason) => {
    expect(() => parseAnnotations(text, 3)).toThrow(reason);
  });
});

describe('parseDocument', () => {
  const document = { title: 'Talks end', text: 'Talks ended.' };

  it('reads a document by itself or in its place in an interchange line', () => {
    expect(parseDocument(JSON.stringify(document), 1)).toEqual(document);
    expect(parseDocument(JSON.stringify({ document, entities: [] }), 1)).toEqual(document);
  });

  it('takes the day of a time stamp', () => {
    expect(parseDocument('{"text":"x","publishedAt":"2023-09-13T10:15:00Z"}', 1)).toEqual({
      text: 'x',
      publishedAt: '2023-09-13',
    });
  });

  it('names the field that is wrong', () => {
    expect(() => parseDocument('{"text":5}', 2)).toThrow(new InputError('line 2: text: 5 is not text'));
    expect(() => parseDocument('{"title":"x"}', 2)).toThrow(new InputError('line 2: text: is missing'));
  });
});

describe('formatAnnotations', () => {
  it('is one line with its keys in the order of the format', () => {
    const value = parseAnnotations(line(), 1);
    const formatted = formatAnnotations(value);
    expect(formatted).not.toContain('\n');
    expect(Object.keys(JSON.parse(formatted))).toEqual(['document', 'entities', 'mentions', 'statements']);
    expect(formatted).toContain(
      '"kind":"DIRECT","text":"We will go, … Soon.","content":[{"start":1,"end":12}',
    );
  });
});
