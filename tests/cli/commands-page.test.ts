import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';

const HEAD = `# Commands

Every command with all its options, as \`--help\` prints them. The [README](../README.md#your-own-articles) says what each is for.

<!-- What follows is written by a test: UPDATE_EXPECTED=1 npx jest --selectProjects unit --testPathPatterns commands-page -->

`;

describe('docs/commands.md', () => {
  it('has the help of every command', () => {
    const help = execFileSync(process.execPath, [path.join(__dirname, '../support/print-help.mjs')]);
    const page = path.join(projectRoot, 'docs', 'commands.md');
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(page, `${HEAD}${help}`);
    expect(`${HEAD}${help}`).toBe(readFileSync(page, 'utf8'));
  });
});
