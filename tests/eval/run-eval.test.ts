import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../src/errors';
import { runEval, type EvalOptions } from '../../src/eval/run-eval';
import { GOLD, NAMES, QUOTES, rememberedReader } from './fixtures';

async function printed(options: EvalOptions): Promise<string> {
  const lines: string[] = [];
  await runEval(options, rememberedReader, (text) => lines.push(text));
  return lines.join('\n');
}

describe('runEval', () => {
  it('prints one table of all that was given', async () => {
    expect(await printed({ gold: GOLD, quotes: QUOTES, names: NAMES })).toBe(
      `
%                                       gold predicted precision    recall        F1

Statements in annotated articles: 2 from ${GOLD}
  found                                    6         6      66.7      66.7      66.7
  who said what                                             50.0      50.0
  about whom                                                50.0     100.0
  direct quotes                                                       50.0
  reported by                              1                         100.0
  polarity, of those found                                  75.0

Attributions, with thoughts and wishes: 4 from ${QUOTES}
  source, exact                            7         5      40.0      28.6      33.3
  cue, exact                               7         5     100.0      71.4      83.3
  content, exact                           8         7      14.3      12.5      13.3
  source, overlap                                                               50.0
  cue, overlap                                                                  83.3
  content, overlap                                                              80.0
  attribution, exact                       7         8      25.0      28.6      26.7
  attribution, partial                                      50.0      57.1      53.3
  attribution, any overlap                                  62.5      71.4      66.7
  attribution, partial + source                             25.0      28.6      26.7
  characters of content                                     78.2      70.5      74.1
  direct, partial                                                    100.0
  indirect, partial                                                   40.0
  mixed, partial                                                     100.0

Names: 4 from ${NAMES}
  organisation                             2         2      50.0      50.0      50.0
  person                                   3         3      33.3      33.3      33.3
  place                                    3         2      50.0      33.3      40.0
  all                                      8         7      42.9      37.5      40.0`.slice(1),
    );
  });

  it('says which gold was not given', async () => {
    const table = await printed({ names: NAMES });
    expect(table).toContain('Statements in annotated articles: no gold given (--gold DIR)');
    expect(table).toContain('Attributions, with thoughts and wishes: no gold given (--quotes FILE)');
  });

  it('scores the golden articles of the project when nothing is given', async () => {
    const report = await runEval({}, rememberedReader, () => undefined);
    expect(report.statements).toMatchObject({
      documents: 12,
      scores: { gold: 227, predicted: 0, recall: 0 },
    });
  });

  it('prints JSON for programs', async () => {
    expect(JSON.parse(await printed({ names: NAMES, json: true }))).toMatchObject({
      names: { from: NAMES, documents: 4, scores: { all: { f1: 40 } } },
    });
  });
});

describe('runEval on gold that cannot be used', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hearsay-eval-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const refusal = (options: EvalOptions) =>
    runEval(options, rememberedReader, () => undefined).catch((e: unknown) => e);

  it.each([
    ['a line without a field', '{"doc": "a", "attributions": []}', 'line 1: text:'],
    ['a line of another shape', '\n[]\n', 'line 2: the value:'],
    ['a file of something else', 'Once upon a time', 'line 1: not JSON.'],
  ])('names file, line and reason for %s', async (_, body, reason) => {
    const file = path.join(folder, 'gold.jsonl');
    await writeFile(file, body);
    const error = await refusal({ quotes: file });
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toContain(`${file}, ${reason}`);
  });

  it('names a file that is not there', async () => {
    const file = path.join(folder, 'none.jsonl');
    expect(await refusal({ names: file })).toEqual(
      new InputError(`${file}: cannot be read (ENOENT): check the path.`),
    );
  });

  it('names a folder without annotated articles, and an article without its text', async () => {
    await writeFile(path.join(folder, 'entities.json'), '{}');
    expect(await refusal({ gold: folder })).toEqual(
      new InputError(`${folder}: no annotated article (0*.json) in it.`),
    );
    await writeFile(
      path.join(folder, '001.json'),
      '{"doc": "lost.txt", "boilerplate": [], "statements": []}',
    );
    expect(await refusal({ gold: folder })).toEqual(
      new InputError(`${folder}: the text of lost.txt is missing: put it beside its annotation.`),
    );
  });
});
