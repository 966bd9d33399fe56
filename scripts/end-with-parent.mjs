import { readFileSync } from 'node:fs';

/**
 * Ends this process when the npm that started it is gone, also when npm was killed and could say nothing.
 * Between npm and us there may be a shell, which survives npm: so the whole line of parents up to npm is watched.
 */
export function endWithParent() {
  if (!process.env['npm_lifecycle_event']) return;
  const started = ancestors();
  setInterval(() => {
    if (process.ppid !== started[0] || parentOf(started[0]) !== started[1])
      process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}

function ancestors() {
  return [process.ppid, parentOf(process.ppid)];
}

/** The parent of a process; undefined where the system does not tell. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
