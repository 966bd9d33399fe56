import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parse, print } from 'graphql';
import { operations } from '../../src/client/generated/operations';
import { projectRoot } from '../../src/util/project-root';
import { OPERATIONS } from '../support/operations';

describe('npm run codegen', () => {
  it('would change nothing: the generated types are those of the schema and its operations', () => {
    const codegen = path.join(projectRoot, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [codegen, '--config', 'codegen.ts', '--check'],
      {
        cwd: projectRoot,
        encoding: 'utf8',
      },
    );
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  }, 120_000);

  it('gives the client every question of schema/operations, in order and word for word', () => {
    expect(Object.values(operations).map(({ text }) => text)).toEqual(
      OPERATIONS.map(([, query]) => print(parse(query))),
    );
  });
});
