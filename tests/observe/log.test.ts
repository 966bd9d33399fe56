import { Writable } from 'node:stream';
import { openLog } from '../../src/observe/log';

function linesOf(tell: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  tell(openLog(stream));
  return lines
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('the log', () => {
  it('is a JSON object a line: level, time, the run, and what is told', () => {
    const lines = linesOf((log) => {
      log.info({ event: 'input', document: 'd1' }, 'first');
      log.warn('second');
    });
    const run = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const process_ = process.pid;
    expect(lines).toEqual([
      { level: 'info', time, run, process: process_, event: 'input', document: 'd1', message: 'first' },
      { level: 'warn', time, run, process: process_, message: 'second' },
    ]);
    expect(lines[0]?.['run']).toBe(lines[1]?.['run']);
  });

  it('tells no secret: neither of a field with such a name nor in an address', () => {
    const lines = linesOf((log) => {
      log.info({ password: 'hunter2', headers: { authorization: 'Bearer hunter2' } });
      log.error(
        { err: new Error('no answer from redis://user:hunter2@queue:6379/1') },
        'of neo4j://a:hunter2@b',
      );
    });
    expect(JSON.stringify(lines)).not.toContain('hunter2');
    expect(lines[0]).toMatchObject({ password: '(hidden)', headers: { authorization: '(hidden)' } });
    expect(lines[1]).toMatchObject({
      message: 'of neo4j://a:(hidden)@b',
      err: { message: 'no answer from redis://user:(hidden)@queue:6379/1' },
    });
  });
});
