import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api } from '../support/start-api';

jest.setTimeout(60_000);

const FILE = path.join(projectRoot, 'docs', 'api.md');
const EXAMPLE = /## (.+)\n[^]*?```graphql\n([^]*?)```\n\n```json\n([^]*?)```/g;

const examples = [...readFileSync(FILE, 'utf8').matchAll(EXAMPLE)].map(
  ([, title = '', query = '', answer = '']) => ({ title, query, answer }),
);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

/** UPDATE_EXPECTED=1 writes the answers of today. */
async function answerTo(query: string, shown: string): Promise<string> {
  const text = `${JSON.stringify(await api.ask(query), null, 2)}\n`;
  if (process.env['UPDATE_EXPECTED'] === '1' && text !== shown) {
    const example = `${query}\`\`\`\n\n\`\`\`json\n`;
    writeFileSync(
      FILE,
      readFileSync(FILE, 'utf8').replace(example + shown, () => example + text),
    );
  }
  return text;
}

describe('docs/api.md', () => {
  it('has the questions that analysts ask', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('$title', async ({ query, answer }) => {
    expect(JSON.parse(await answerTo(query, answer))).toEqual(JSON.parse(answer));
    expect(answer).not.toContain('"errors"');
  });
});
