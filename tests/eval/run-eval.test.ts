import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../src/errors';
import { explainFalls, runEval, type EvalOptions } from '../../src/eval/run-eval';
import { GOLD, NAMES, QUOTES, rememberedReader } from './fixtures';

const BEGIN = '<!-- The figures that follow are written by `npm run eval`. -->';
const END = '<!-- Here the figures end. -->';

/** A folder of documents as the project has one. */
let docs: string;
beforeEach(async () => {
  docs = await mkdtemp(path.join(tmpdir(), 'hearsay-eval-'));
  await put('figures.json', '{}');
  await put('peers.json', '{}');
  await put('quality.md', `# Quality\n\n${BEGIN}\nold\n${END}\n\nMore words.\n`);
});
afterEach(() => rm(docs, { recursive: true }));

const put = (name: string, body: string) => writeFile(path.join(docs, name), body);
const kept = (name: string) => readFile(path.join(docs, name), 'utf8');

async function evaluate(options: EvalOptions) {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const falls = await runEval(options, {
    read: rememberedReader,
    print,
    docs,
    today: '2026-03-02',
    model: '0f3c9a1e',
  });
  return { printed: lines.join('\n'), falls };
}

/** What the table says of each row: the figures of ours, without the padding. */
const rowsIn = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, what, on, ours]) => `${what} | ${on} | ${ours}`);

describe('runEval', () => {
  it('measures all that is given', async () => {
    const { printed } = await evaluate({ gold: GOLD, quotes: QUOTES, names: NAMES });
    expect(rowsIn(printed)).toEqual([
      'statements, P / R / F1 | gold, 2 articles, 6 statements | 66.7 / 66.7 / 66.7',
      'who said what, P / R | gold, 2 articles, 6 statements | 50.0 / 50.0',
      'about whom, P / R | gold, 2 articles, 6 statements | 50.0 / 100.0',
      'reported by, R | gold, 2 articles, 6 statements | 100.0',
      'reported by, and the speaker, R | gold, 2 articles, 6 statements | 100.0',
      'direct quotes, R | gold, 2 articles, 6 statements | 50.0',
      'polarity, of those found, % | gold, 2 articles, 6 statements | 75.0',
      'source, exact, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 40.0 / 28.6 / 33.3',
      'cue, exact, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 100.0 / 71.4 / 83.3',
      'content, exact, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 14.3 / 12.5 / 13.3',
      'source, overlap, F1 | quotes.gold, 4 texts, 7 attributions | 50.0',
      'cue, overlap, F1 | quotes.gold, 4 texts, 7 attributions | 83.3',
      'content, overlap, F1 | quotes.gold, 4 texts, 7 attributions | 80.0',
      'attributions, exact, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 25.0 / 28.6 / 26.7',
      'attributions, partial, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 50.0 / 57.1 / 53.3',
      'attributions, partial and source, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 25.0 / 28.6 / 26.7',
      'attributions, any overlap, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 62.5 / 71.4 / 66.7',
      'characters of content, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 78.2 / 70.5 / 74.1',
      'direct attributions, partial, R | quotes.gold, 4 texts, 7 attributions | 100.0',
      'indirect attributions, partial, R | quotes.gold, 4 texts, 7 attributions | 40.0',
      'mixed attributions, partial, R | quotes.gold, 4 texts, 7 attributions | 100.0',
      'speech alone, exact, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 28.6 / 33.3 / 30.8',
      'speech alone, partial, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 57.1 / 66.7 / 61.5',
      'speech alone, partial and source, P / R / F1 | quotes.gold, 4 texts, 7 attributions | 28.6 / 33.3 / 30.8',
      'names, all, P / R / F1 | names.gold, 4 texts, 8 names | 42.9 / 37.5 / 40.0',
      'names of people, P / R / F1 | names.gold, 4 texts, 8 names | 33.3 / 33.3 / 33.3',
      'names of organisations, P / R / F1 | names.gold, 4 texts, 8 names | 50.0 / 50.0 / 50.0',
      'names of places, P / R / F1 | names.gold, 4 texts, 8 names | 50.0 / 33.3 / 40.0',
    ]);
  });

  it('keeps the table in the page, between its words', async () => {
    const { printed } = await evaluate({ names: NAMES });
    expect(await kept('quality.md')).toBe(`# Quality\n\n${BEGIN}\n\n${printed}\n\n${END}\n\nMore words.\n`);
  });

  it('shows the last figures of what is not given, and says so', async () => {
    await evaluate({ quotes: QUOTES });
    const { printed } = await evaluate({ names: NAMES });
    expect(printed).toMatch(/\| 33\.3 \/ 33\.3 \/ 33\.3 +\| 2026-03-02, model 0f3c9a1e +\|/);
    expect(printed).toMatch(
      /\| 40\.0 \/ 28\.6 \/ 33\.3 +\| 2026-03-02, model 0f3c9a1e; no --quotes FILE given +\|/,
    );
    expect(Object.keys(JSON.parse(await kept('figures.json')))).toEqual(['quotes', 'names']);
  });

  it('measures the annotated articles of the project when nothing is given', async () => {
    const { printed } = await evaluate({ json: true });
    expect(JSON.parse(printed)).toMatchObject({
      golden: { on: 'golden set, 12 articles, 227 statements', rows: { statements: { P: 0, R: 0 } } },
      examples: { on: 'the five examples in it, 5 articles, 88 statements' },
    });
  });

  it('does not tell what goes wrong in articles that nobody may write rules for', async () => {
    const { golden, heldoutTest } = JSON.parse((await evaluate({ json: true })).printed);
    expect(golden.findings).not.toEqual([]);
    expect(Object.keys(heldoutTest)).toEqual(['on', 'measuredOn', 'model', 'rows']);
  });

  it('prints JSON for programs, with what went wrong', async () => {
    const { printed } = await evaluate({ gold: GOLD, json: true });
    const { gold } = JSON.parse(printed);
    expect(gold).toMatchObject({ measuredOn: '2026-03-02', rows: { statements: { F1: 66.7 } } });
    expect(gold.findings[0]).toEqual({ kind: 'missed', doc: '001_mill.txt', text: 'to pay' });
  });
});

describe('runEval where a figure of the golden set has fallen', () => {
  const before = {
    golden: { on: 'golden set', measuredOn: '2026-03-01', model: null, rows: { statements: { R: 50 } } },
  };
  beforeEach(() => put('figures.json', JSON.stringify(before)));

  it('tells which, and keeps nothing', async () => {
    const { falls } = await evaluate({});
    expect(falls).toEqual(['statements, R: was 50.0, is 0.0']);
    expect(JSON.parse(await kept('figures.json'))).toEqual(before);
    expect(await kept('quality.md')).toContain('old');
    expect(explainFalls(falls)).toBe(
      [
        'On the golden set fewer things are read right than before:',
        '  statements, R: was 50.0, is 0.0',
        'Nothing was kept. If that is meant: npm run eval -- --accept',
      ].join('\n'),
    );
  });

  it('keeps them when that is accepted', async () => {
    expect((await evaluate({ accept: true })).falls).toEqual([]);
    expect(JSON.parse(await kept('figures.json'))).toMatchObject({
      golden: { rows: { statements: { R: 0 } } },
    });
  });
});

describe('runEval on gold that cannot be used', () => {
  const refusal = (options: EvalOptions) => evaluate(options).catch((e: unknown) => e);

  it.each([
    ['a line without a field', '{"doc": "a", "attributions": []}', 'line 1: text:'],
    ['a line of another shape', '\n[]\n', 'line 2: the value:'],
    ['a file of something else', 'Once upon a time', 'line 1: not JSON.'],
  ])('names file, line and reason for %s', async (_, body, reason) => {
    const file = path.join(docs, 'gold.jsonl');
    await writeFile(file, body);
    const error = await refusal({ quotes: file });
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toContain(`${file}, ${reason}`);
  });

  it('names a file that is not there', async () => {
    const file = path.join(docs, 'none.jsonl');
    expect(await refusal({ names: file })).toEqual(
      new InputError(`${file}: cannot be read (ENOENT): check the path.`),
    );
  });

  it('names a folder without annotated articles, and an article without its text', async () => {
    await writeFile(path.join(docs, 'entities.json'), '{}');
    expect(await refusal({ gold: docs })).toEqual(
      new InputError(`${docs}: no annotated article (such as 001_name.json) in it.`),
    );
    await writeFile(path.join(docs, '001.json'), '{"doc": "lost.txt", "boilerplate": [], "statements": []}');
    expect(await refusal({ gold: docs })).toEqual(
      new InputError(`${docs}: the text of lost.txt is missing: put it beside its annotation.`),
    );
  });
});
