import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCypherFiles, loadMigrations } from '../src/graph/cypher-files';
import { goldArticle, goldEntities } from '../src/eval/gold-statements';
import { filesUnder, readSource, root, textOf, type SourceFile } from './support/source-files';

const sources = filesUnder('src', '.ts', '.tsx')
  .filter((file) => !file.includes('/generated/'))
  .map(readSource);
const byPath = new Map(sources.map((source) => [source.path, source]));

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe('imports', () => {
  /** `src/model/span.ts` → `model`, `src/errors.ts` → `errors.ts`. */
  const partOf = (file: string) => file.split('/')[1] ?? '';

  const mayImport = JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { MAY_IMPORT } from '${pathToFileURL(path.join(root, 'eslint.config.mjs')).href}';
       console.log(JSON.stringify(MAY_IMPORT));`,
    ]).toString(),
  ) as Readonly<Record<string, readonly string[]>>;

  it('cross only the borders that eslint.config.mjs opens', () => {
    const crossings = sources.flatMap((source) => {
      const part = partOf(source.path);
      const allowed = mayImport[part];
      return source.imports
        .filter(({ target }) => target !== undefined && allowed && partOf(target) !== part)
        .filter(({ target }) => !target?.startsWith('src/') || !allowed?.includes(partOf(target)))
        .map(({ target }) => `${source.path} imports ${target}`);
    });
    expect(crossings).toEqual([]);
  });

  it('give every folder of src a row in the table, but for the commands', () => {
    const folders = new Set(
      sources.filter(({ path: file }) => file.split('/').length > 2).map((s) => partOf(s.path)),
    );
    expect([...folders].filter((folder) => !mayImport[folder] && folder !== 'cli')).toEqual([]);
  });

  it.each([
    ['the Neo4j driver', 'src/graph/', /^neo4j-driver/],
    ['the runtime of the model', 'src/encode/', /^onnxruntime/],
  ])('reach %s from %s alone', (_, folder, specifiers) => {
    const users = sources.filter(({ imports }) =>
      imports.some(({ specifier }) => specifiers.test(specifier)),
    );
    expect(users.filter(({ path: file }) => !file.startsWith(folder))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('run in no circle, between files or between folders', () => {
    const files = (file: string) => valueImports(byPath.get(file));
    expect(findCircle([...byPath.keys()], files)).toEqual([]);
    const folders = (folder: string) => mayImport[folder] ?? [];
    expect(findCircle(Object.keys(mayImport), folders)).toEqual([]);
  });

  it('name a file, never a folder', () => {
    const barrels = sources.flatMap(({ path: file, imports }) =>
      imports
        .filter(
          ({ target }) => target?.endsWith('.ts') && !target.includes('/generated/') && !byPath.has(target),
        )
        .map((one) => [file, one]),
    );
    expect(barrels).toEqual([]);
  });

  it('are all of named exports', () => {
    const own = sources.filter(({ path: file }) => !file.endsWith('.d.ts'));
    expect(own.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path: file }) => file)).toEqual([]);
  });

  function valueImports(source: SourceFile | undefined): readonly string[] {
    return (source?.imports ?? []).flatMap(({ target, typeOnly }) => (target && !typeOnly ? [target] : []));
  }

  /** The first circle that is found, as a path back to where it began; empty where there is none. */
  function findCircle(
    nodes: readonly string[],
    next: (node: string) => readonly string[],
  ): readonly string[] {
    const done = new Set<string>();
    const visit = (node: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
      if (done.has(node)) return [];
      const circle = next(node)
        .map((other) => visit(other, [...trail, node]))
        .find((found) => found.length);
      done.add(node);
      return circle ?? [];
    };
    return nodes.map((node) => visit(node, [])).find((found) => found.length) ?? [];
  }
});

describe('cypher', () => {
  const folders = ['admin', 'read', 'resolve', 'write'];
  const name = (file: string) => path.basename(file, '.cypher');

  it('is nowhere in strings of src', () => {
    const query =
      /\b(MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\$|\bDETACH\s+DELETE\b|\bCALL\s+(db|dbms|apoc)\.|\bCREATE (CONSTRAINT|INDEX)\b|\bRETURN \w+\b/;
    const found = sources.flatMap(({ path: file, strings }) =>
      strings.filter((text) => query.test(text)).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('loads, every file with every part that it includes', () => {
    const files = filesUnder('cypher', '.cypher').filter((file) =>
      folders.includes(file.split('/')[1] ?? ''),
    );
    expect([...loadCypherFiles(folders).keys()].sort()).toEqual(files.map(name).sort());
    const statements = [...loadMigrations().values()].flat();
    expect(statements.length).toBeGreaterThan(0);
    const runsTwice = /\bIF NOT EXISTS\b|\bWHERE \w+\.\w+ (IS (NOT )?NULL\b|= (\[\]|\w+\.\w+))/; // A property is filled in where it is missing, or goes where it is or says nothing.
    expect(statements.filter((statement) => !runsTwice.test(statement))).toEqual([]);
  });

  it('is called by name: every query that is there, whole or put together from words of src', () => {
    const words = new Set(sources.flatMap(({ strings }) => strings));
    const templates = sources
      .flatMap((source) => source.templates)
      .filter(({ source }) => /^\^[a-z(.+)-]*-[a-z(.+)-]*\$$/.test(source));
    const isPutTogether = (query: string) =>
      templates.some((template) =>
        template
          .exec(query)
          ?.slice(1)
          .every((word) => words.has(word)),
      );
    const unused = [...loadCypherFiles(folders).keys()].filter(
      (query) => !words.has(query) && !isPutTogether(query),
    );
    expect(unused).toEqual([]);
  });

  it('is included by name: every part that is there, in some query', () => {
    const included = new Set(
      filesUnder('cypher', '.cypher').flatMap((file) =>
        [...textOf(file).matchAll(/^ *\/\/ include (\S+)$/gm)].map(([, part]) => part),
      ),
    );
    expect(
      filesUnder('cypher/parts', '.cypher')
        .map(name)
        .filter((part) => !included.has(part)),
    ).toEqual([]);
  });
});

describe('sizes', () => {
  const functions = sources.flatMap(({ functionLines }) => functionLines);
  const files = sources.map(({ lines }) => lines);

  it(`stay small: half of ${functions.length} functions within ${median(functions)} lines`, () => {
    expect(median(functions)).toBeLessThan(10);
  });

  it(`stay small: half of ${files.length} files within ${median(files)} lines`, () => {
    expect(median(files)).toBeLessThanOrEqual(80);
  });
});

describe('words', () => {
  const code = [
    ...filesUnder('src', '.ts', '.tsx', '.html', '.css'),
    ...filesUnder('cypher', '.cypher', '.md'),
    ...filesUnder('tests', '.ts').filter((file) => file !== 'tests/architecture.test.ts'),
    ...filesUnder('scripts', '.mjs'),
    ...filesUnder('bench', '.ts'),
    ...filesUnder('bin', '.js'),
    ...filesUnder('docs', '.md'),
  ];

  /** `file: match` for every match of `pattern` in `files`. */
  const matches = (files: readonly string[], pattern: RegExp) =>
    files.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([match]) => `${file}: ${match}`));

  it.each([
    ['work put off', /\b(TODO|FIXME|XXX|HACK)\b/g],
    ['paths of one machine', /(?<![\w.-])\/(home|root|Users|work)\/[\w.-]+/g],
    ['package registries', /\bregistry\.[a-z-]+\.[a-z]+|\b(verdaccio|artifactory|nexus)\b/gi],
  ])('leave out %s', (_, pattern) => {
    expect(matches(code, pattern)).toEqual([]);
  });

  it('of the rules name nobody from the example articles, but in lists that hold all of a kind', () => {
    const complete =
      /\/(countries|cities|regions|places|given-names|family-names|outlets|organisations|seats|groups)\.\w+$/;
    const rules = [
      ...filesUnder('src', '.ts', '.tsx').filter(
        (file) => !/^src\/(api\/playground|client\/generated|eval\/resolution\/\w+-names)/.test(file),
      ),
      ...filesUnder('cypher', '.cypher'),
      ...filesUnder('data', '.txt', '.tsv').filter((file) => !complete.test(file)),
    ];
    const names = exampleNames();
    expect(names).toEqual(expect.arrayContaining(['Asmolov', 'TASS', 'Vostochny']));
    const pattern = new RegExp(`(?<![\\p{L}-])(${names.join('|')})(?![\\p{L}-])`, 'giu');
    expect(matches(rules, pattern)).toEqual([]);
  });

  /** Words of the names of people, and first words of other names, that the examples speak of; states and their organs are in lists. */
  function exampleNames(): readonly string[] {
    const examples = filesUnder('tests/articles', '.json').filter((file) => /\/00[0-4]_/.test(file));
    const statements = examples.flatMap((file) => goldArticle.parse(JSON.parse(textOf(file))).statements);
    const used = new Set(
      statements.flatMap(({ speaker, reportedBy, about }) => [...speaker, ...reportedBy, ...about]),
    );
    const entities = Object.entries(goldEntities.parse(JSON.parse(textOf('tests/articles/entities.json'))));
    const present = entities.filter(([key]) => used.has(key)).map(([, entity]) => entity);
    const people = present
      .filter(({ kind }) => kind === 'Person')
      .flatMap((person) => person.name.split(/[\s-]+/));
    return [...new Set([...people.filter((word) => word.length > 2), ...OTHER_NAMES])];
  }

  const OTHER_NAMES = [
    'TASS',
    'Interfax',
    'Pravda',
    'Lenta',
    'Obozrevatel',
    'Ihlas',
    'Rossiya',
    'YTN',
    'Kremlin',
  ].concat([
    'Vostochny',
    'Vostochni',
    'Roscosmos',
    'Angara',
    'Soyuz',
    'Aurus',
    'Hassan',
    'Rajin',
    'Pyongyang',
    'Maybach',
  ]);
});
