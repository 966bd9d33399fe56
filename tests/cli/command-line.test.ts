import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';
import { runHearsay, useRuns } from '../support/run-hearsay';

jest.setTimeout(60_000);

const HINT = 'Run with --help to see how it is used.\n';

const run = useRuns();

describe('help', () => {
  it.each([
    [['ingest', '--help'], 'What is unchanged is passed over'],
    [['serve', '--help'], '--ingest <path...>'],
    [['db', 'start', '--help'], 'hearsay db stop'],
    [['eval', '--help'], '--gold <folder>'],
  ])('%j says how it is used', async (args, part) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(part);
    expect(out).toMatch(/^Usage: hearsay/);
  });

  it('names every command, the exit codes and where the settings are', async () => {
    const { out } = await run(['--help']);
    for (const command of [
      'ingest',
      'extract',
      'serve',
      'export',
      'retract',
      'mcp',
      'review',
      'db',
      'eval',
      'config',
      'key',
      'ask',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    expect(out).toContain('Exit codes: 0 done; 1 some inputs failed');
    expect(out).toContain('hearsay config lists them');
  });

  it('says its version', () => {
    expect(runHearsay(['--version'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });
});

describe('docs/commands.md', () => {
  const HEAD = `# Commands

Every command with all its options, as \`--help\` prints them. The [README](../README.md#your-own-articles) says what each is for.

<!-- What follows is written by a test: UPDATE_EXPECTED=1 npx jest --selectProjects unit --testPathPatterns tests/cli/command-line -->
`;

  it('has the help of every command', async () => {
    const page = `${HEAD}${(await sectionsBelow([])).join('')}`;
    const file = path.join(projectRoot, 'docs', 'commands.md');
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, page);
    expect(page).toBe(readFileSync(file, 'utf8'));
  });

  /** A section for each command that the help of `command` lists, and for those below it. */
  async function sectionsBelow(command: readonly string[]): Promise<readonly string[]> {
    const { out: help } = await run([...command, '--help']);
    const [listed = ''] = help.split('\nCommands:\n')[1]?.split('\n\n') ?? [];
    const sections: string[] = [];
    for (const [, name = ''] of listed.matchAll(/^ {2}([a-z]+) /gm)) {
      const { out } = await run([...command, name, '--help']);
      const title = ['hearsay', ...command, name].join(' ');
      sections.push(`\n## ${title}\n\n\`\`\`text\n${out.trim()}\n\`\`\`\n`);
      sections.push(...(await sectionsBelow([...command, name])));
    }
    return sections;
  }
});

describe('wrong usage', () => {
  it.each([
    [['bogus'], "hearsay: unknown command 'bogus'"],
    [['extract'], "hearsay: missing required argument 'path'"],
    [
      ['ingest', '--map', 'headline=title', 'x.csv'],
      "hearsay: option '--map <field=column,...>' argument 'headline=title' is invalid. Give field=column, the field one of id, path, url, title, publisher, authors, publishedAt, language, text.",
    ],
    [
      ['ingest', '--watch', '--every', 'often', 'news'],
      "hearsay: option '--every <time>' argument 'often' is invalid. Give a time such as 30s, 15m or 2h, at most 500h.",
    ],
    [
      ['ingest', '--watch', '--every', '1000h', 'news'], // More than a timer can wait.
      "hearsay: option '--every <time>' argument '1000h' is invalid. Give a time such as 30s, 15m or 2h, at most 500h.",
    ],
    [
      ['ingest', '--reread', 'news'],
      "hearsay: option '--reread [all]' argument 'news' is invalid. Give \"all\" or nothing, and paths before it.",
    ],
    [
      ['ingest', '--since', '2023-02-30', 'news'],
      "hearsay: option '--since <date>' argument '2023-02-30' is invalid. Give a day such as 2023-09-13.",
    ],
    [
      ['export', '--format', 'xls'],
      "hearsay: option '--format <format>' argument 'xls' is invalid. Allowed choices are jsonl, csv, graphml, gexf, jsonld, ftm, stix, maltego.",
    ],
    [['db', 'bogus'], "hearsay: unknown command 'bogus'"],
    [['retract'], "hearsay: missing required argument 'id'"],
  ])('%j ends with 2, one line of reason and a hint', async (args, reason) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${reason}\n${HINT}` });
  });

  it('without any argument shows the help', () => {
    expect(runHearsay([])).toEqual({ code: 2, out: '', err: expect.stringMatching(/^Usage: hearsay/) });
  });

  it('of a filter is found before Neo4j is started', async () => {
    expect(await run(['export', '--said-after', 'yesterday'])).toEqual({
      code: 2,
      out: '',
      err: 'hearsay: saidAfter is "yesterday": write the day as 2024-03-01.\n',
    });
  });

  it.each([
    [
      ['--annotated', 'one.jsonl', 'two.jsonl'],
      '--annotated takes one file, or - for standard input; with --bulk any number.',
    ],
    [['--bulk', 'one.jsonl'], '--bulk goes with --annotated.'],
    [['--annotated', '--bulk', '--dry-run', 'one.jsonl'], '--bulk does not go with --dry-run.'],
    [['--annotated', '--watch', 'one.jsonl'], '--watch does not go with --annotated.'],
    [['--annotated', '--retry'], '--retry does not go with --annotated.'],
    [['--annotated', '--feed', 'https://x.example/'], '--feed does not go with --annotated.'],
    [['--watch', '--dry-run', 'news'], '--watch does not go with --dry-run.'],
    [['--watch', '-'], '--watch does not go with standard input.'],
    [['--watch', '--retry'], '--watch needs a file, a folder, an address or --feed.'],
    [['--every', '5m', 'news'], '--every goes with --watch.'],
    [['--failed', 'news'], '--failed lists everything: give no path.'],
    [['--failed', '--retry'], '--retry does not go with --failed.'],
    [['--failed', '--dry-run'], '--dry-run does not go with --failed.'],
    [['--feed', 'feed.xml'], '--feed takes an address, which feed.xml is not.'],
    [['--since', '2023-09-13', 'news'], '--since goes with the address of a feed or a sitemap.'],
    [[], 'give a file, a folder, an address, --feed, --retry or --failed.'],
  ])('is found before Neo4j is started: ingest %j', async (args, reason) => {
    expect(await run(['ingest', ...args])).toEqual({ code: 2, out: '', err: `hearsay: ${reason}\n` });
  });

  it('asks for the reason of a retraction', async () => {
    expect(await run(['retract', 'one'])).toEqual({
      code: 2,
      out: '',
      err: 'hearsay: Say why it is retracted: --reason "…".\n',
    });
  });

  it('says that the embedded Neo4j is not used while another is named', async () => {
    expect(await run(['db', 'start'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })).toEqual({
      code: 2,
      out: '',
      err: 'hearsay: NEO4J_URI is set, so the embedded Neo4j is not used: unset it to start or stop that one.\n',
    });
  });
});

describe('settings', () => {
  it('are shown with where they come from, in columns, without the password', async () => {
    const { code, out } = await run(['config'], { env: { PORT: '4040', NEO4J_PASSWORD: 'secret' } });
    const columns = out.split('\n').map((line) => line.split(/ {2,}/));
    expect(code).toBe(0);
    expect(columns).toContainEqual(['PORT', '4040', 'environment', expect.stringContaining('Port')]);
    expect(columns).toContainEqual(['HEARSAY_NEO4J_PAGECACHE', '128m', 'default', expect.any(String)]);
    expect(columns).toContainEqual(['NEO4J_PASSWORD', '(hidden)', 'environment', expect.any(String)]);
    expect(out).not.toContain('secret');
    const starts = out
      .trimEnd()
      .split('\n')
      .map((line) => line.search(/(?:default|environment) {2,}[A-Z]/u));
    expect(new Set(starts).size).toBe(1);
  });

  it('are JSON for programs', async () => {
    const { out } = await run(['config', '--json'], { env: { HEARSAY_HOME: '/tmp/elsewhere' } });
    expect(JSON.parse(out)).toContainEqual({
      name: 'HEARSAY_HOME',
      value: '/tmp/elsewhere',
      from: 'environment',
      about: 'Folder for everything that a run leaves behind.',
    });
  });

  it.each([
    [
      { PORT: 'abc' },
      ['serve'],
      'hearsay: PORT is "abc": set it to a number from 0 to 65535, or unset it.\n',
    ],
    [
      { NEO4J_URI: 'nonsense' },
      ['ingest', 'x.txt'],
      'hearsay: NEO4J_URI is "nonsense": set it to an address such as neo4j://localhost:7687, or unset it.\n',
    ],
  ] as const)('%j is refused in one line', async (env, args, err) => {
    expect(await run(args, { env })).toEqual({ code: 1, out: '', err });
  });
});

describe('eval', () => {
  it('says which file is not there', async () => {
    expect(await run(['eval', '--quotes', '/nowhere/gold.jsonl'])).toEqual({
      code: 1,
      out: '',
      err: 'hearsay: /nowhere/gold.jsonl: cannot be read (ENOENT): check the path.\n',
    });
  });
});
