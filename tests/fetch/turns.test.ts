import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createTurns } from '../../src/fetch/turns';
import { projectRoot } from '../../src/util/project-root';

describe('turns', () => {
  it('come one after another, each after the pause that the one before asked for', async () => {
    const turns = createTurns();
    const began: number[] = [];
    const note = async () => void began.push(Date.now());
    await Promise.all([turns.take('a', 60, note), turns.take('a', 0, note), turns.take('a', 0, note)]);
    const [first = 0, second = 0, third = 0] = began;
    expect(second - first).toBeGreaterThanOrEqual(59);
    expect(third - second).toBeLessThan(50);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const failed = turns.take('a', 0, () => Promise.reject(new Error('away')));
    await expect(failed).rejects.toThrow('away');
    expect(await turns.take('a', 0, () => Promise.resolve('here'))).toBe('here');
  });

  it('keep a process that has nothing else to do from ending while somebody waits, and no longer', () => {
    const file = path.join(projectRoot, 'dist', 'fetch', 'turns.js');
    const program = `
      const turns = require(${JSON.stringify(file)}).createTurns();
      void turns.take('a', 100, async () => undefined);
      void turns.take('a', 60_000, async () => console.log('done'));`;
    expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', timeout: 20_000 })).toBe(
      'done\n',
    );
  });
});
