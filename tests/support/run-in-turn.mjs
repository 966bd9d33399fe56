/**
 * The built `hearsay`, loaded once for many command lines: each message `{ args, env }` runs one as `bin/hearsay.js`
 * would and is answered with `{ code, out, err }`.
 */
import { createRequire } from 'node:module';

const { main } = createRequire(import.meta.url)('../../dist/cli.js');
const own = process.env;
const printed = { stdout: '', stderr: '' };

// Each run listens for errors of the output anew.
process.stdout.setMaxListeners(0);
for (const name of ['stdout', 'stderr']) {
  process[name].write = (text, ...rest) => {
    printed[name] += text;
    rest.findLast((one) => typeof one === 'function')?.();
    return true;
  };
}

process.on('message', async ({ args, env }) => {
  Object.assign(printed, { stdout: '', stderr: '' });
  process.exitCode = 0;
  process.env = { ...own, ...env };
  await main(args);
  const code = process.exitCode;
  process.exitCode = 0;
  process.send({ code, out: printed.stdout, err: printed.stderr });
});
