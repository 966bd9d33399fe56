import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../src/errors';
import { lexiconKey } from '../../src/model/lexicon';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';

const folder = path.join(projectRoot, 'data');
const files = readdirSync(folder).filter((file) => /\.(?:txt|tsv)$/u.test(file));
const linesOf = (file: string) => readFileSync(path.join(folder, file), 'utf8').split('\n');

describe('the word lists', () => {
  it('are all described, with origin and licence, in data/README.md', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  it.each(files)('%s ends with one line end and has no blank line, double or stray space', (file) => {
    const lines = linesOf(file);
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => line !== line.trim() && !file.endsWith('.tsv'))).toEqual([]);
    expect(
      lines.filter((line) => line.trim() === '' || /\s{2}| \t|\t /u.test(line.replace(/\t+/gu, '\t'))),
    ).toEqual([]);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('.tsv')))(
    '%s has no row with more cells than its header',
    (file) => {
      const [header = '', ...rows] = linesOf(file).filter(Boolean);
      const columns = header.split('\t').length;
      expect(rows.filter((row) => row.split('\t').length > columns)).toEqual([]);
    },
  );
});

describe('loadLexicon', () => {
  const lexicon = loadLexicon(folder);

  it.each([
    ['South Korea', [{ code: 'KR', how: 'name' }]],
    ['Seoul', [{ code: 'KR', how: 'capital' }]],
    ['South Korean', [{ code: 'KR', how: 'adjective' }]],
    ['South Koreans', [{ code: 'KR', how: 'people' }]],
    ['Côte d’Ivoire', [{ code: 'CI', how: 'name' }]],
    ['the Netherlands', [{ code: 'NL', how: 'name' }]],
  ])('knows %s as a word for a state', (words, expected) => {
    expect(lexicon.states.get(lexiconKey(words))).toEqual(expected);
  });

  it('has every state with a name of its own', () => {
    const names = [...lexicon.countries.values()].map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(195);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells offices that head a state, genders and acronyms', () => {
    expect(lexicon.offices.get('president')).toEqual({ gender: undefined, headsState: true });
    expect(lexicon.offices.get('spokeswoman')).toEqual({ gender: 'female', headsState: false });
    expect([lexicon.acronyms.has('who'), lexicon.acronyms.has('reuters')]).toEqual([true, false]);
  });

  it('names the list that cannot be read', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'lexicon-'));
    expect(() => loadLexicon(empty)).toThrow(InputError);
    expect(() => loadLexicon(empty)).toThrow(/The word list .*\.(?:tsv|txt) cannot be read/u);
  });
});
