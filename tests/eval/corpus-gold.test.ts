import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCorpusGold } from '../../src/eval/corpus-gold';
import { InputError } from '../../src/errors';

const STATEMENT = {
  id: 's1',
  kind: 'direct',
  content: [[1, 11]],
  cue: [[17, 21]],
  source: [[13, 16]],
  speaker: ['roe'],
  reportedBy: [],
  addressee: [],
  about: ['ruritania'],
  polarity: 'assert',
  certainty: 'certain',
  optional: false,
};
const ENTITIES = {
  roe: { kind: 'Person', name: 'Jane Roe', aliases: ['Roe'] },
  ruritania: { kind: 'Organisation', name: 'Ruritania', aliases: [] },
};

/** A folder of annotations and one of corpora. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-corpus-'));
  await mkdir(path.join(folder, 'real'));
  await mkdir(path.join(folder, 'corpora', 'ner'), { recursive: true });
  const tokens = [
    'https://example.org',
    '“',
    'It',
    'rained',
    ',',
    '”',
    'Roe',
    'said',
    '.',
    'She',
    'left',
    '.',
  ];
  const lines = [
    { doc: 'other', tokens: ['No', '.'], tags: ['O', 'O'] },
    { doc: 'rain', tokens },
  ];
  await put('corpora/ner/example.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (file: string, body: string) => writeFile(path.join(folder, file), body);
const load = () => loadCorpusGold(path.join(folder, 'real'), path.join(folder, 'corpora'));
const annotate = (more: object) =>
  put(
    'real/501.json',
    JSON.stringify({ corpus: 'ner/example.jsonl', statements: [STATEMENT], entities: ENTITIES, ...more }),
  );

describe('the annotation of an article that a corpus has', () => {
  it('gets its text from there, without the address', async () => {
    await annotate({ doc: 'rain', first: 1, gaps: '-- --  -/ -' });
    expect(await load()).toEqual({
      texts: [{ doc: '501.json', text: '“It rained,” Roe said.\n\nShe left.' }],
      folder: {
        articles: [
          {
            doc: '501.json',
            boilerplate: [],
            statements: [
              {
                ...STATEMENT,
                text: 'It rained,',
                content: [{ start: 1, end: 11 }],
                cue: [{ start: 17, end: 21 }],
                source: [{ start: 13, end: 16 }],
                speaker: ['501-roe'],
                about: ['501-ruritania'],
                cluster: null,
              },
            ],
          },
        ],
        entities: {
          '501-roe': { ...ENTITIES.roe, descriptions: [] },
          '501-ruritania': { ...ENTITIES.ruritania, descriptions: [] },
        },
      },
    });
  });

  it.each([
    [{ doc: 'snow' }, 'ner/example.jsonl: no line "snow": give the corpus that was annotated.'],
    [{ doc: 'rain', first: 1, gaps: '--' }, 'ner/example.jsonl, "rain": 11 tokens, not 2.'],
  ])('says what is wrong with the corpus: %j', async (more, message) => {
    await annotate(more);
    await expect(load()).rejects.toThrow(new InputError(message));
  });
});
