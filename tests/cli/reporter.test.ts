import { Writable } from 'node:stream';
import { openPace, tellPace } from '../../src/cli/pace';
import { createReporter } from '../../src/cli/reporter';

/** What is written to a stream that is no terminal. */
function written(tell: (stream: NodeJS.WriteStream) => void): string {
  const chunks: string[] = [];
  tell(
    new Writable({
      write: (chunk, _encoding, done) => {
        chunks.push(String(chunk));
        done();
      },
    }) as unknown as NodeJS.WriteStream,
  );
  return chunks.join('');
}

describe('pace', () => {
  it('is that of the last half minute, and says how long the rest takes', () => {
    let now = 0;
    const pace = openPace(() => now);
    expect(tellPace(pace, 100)).toBe('0.0/s');
    pace.note(0);
    for (let second = 1; second <= 100; second += 1) {
      now = second * 1_000;
      pace.note(second <= 60 ? 0 : (second - 60) * 20); // Nothing for a minute, then twenty a second.
    }
    expect(tellPace(pace, 1_000)).toBe('20/s, 10 s left');
    expect(tellPace(pace, 200_000)).toBe('20/s, 2.8 h left');
    expect(tellPace(pace, 10_000)).toBe('20/s, 8 min left');
    expect(tellPace(pace, undefined)).toBe('20/s');
  });
});

describe('where there is no terminal', () => {
  afterEach(() => delete process.env['HEARSAY_LOG']);

  it('a line tells how far it is, and how fast', () => {
    const out = written((stream) => {
      const reporter = createReporter(stream);
      reporter.progress('articles', 1, 2);
      reporter.progress('articles', 2, 2);
      reporter.input({ input: 'a.txt', status: 'written' });
      reporter.note('done');
    });
    expect(out).toMatch(/^articles 1\/2 \(.+\/s.*\)\narticles 2\/2 \(.+\)\ndone\n$/);
  });

  it('a line is one line, and no command to a terminal, whatever files are called', () => {
    const out = written((stream) => createReporter(stream).note('not read: a\nb\u001b[31m.txt: is empty'));
    expect(out).toBe('not read: a\\u000ab\\u001b[31m.txt: is empty\n');
  });

  it('JSON lines tell the same where HEARSAY_LOG asks for them, and what became of each input', () => {
    process.env['HEARSAY_LOG'] = 'json';
    const out = written((stream) => {
      const reporter = createReporter(stream);
      reporter.progress('articles', 1, 2);
      reporter.input({ input: 'a.txt', status: 'written', document: 'd1', statements: 3 });
      reporter.input({ input: 'b.txt', status: 'failed', message: 'b.txt: is empty' });
      reporter.note('done');
    });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { level: 'info', event: 'progress', what: 'articles', done: 1, total: 2 },
      { level: 'info', event: 'input', input: 'a.txt', status: 'written', document: 'd1', statements: 3 },
      { level: 'warn', event: 'input', input: 'b.txt', status: 'failed', message: 'b.txt: is empty' },
      { level: 'info', event: 'note', message: 'done' },
    ]);
  });
});
