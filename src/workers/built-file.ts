import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../errors';
import { projectRoot } from '../util/project-root';

/** The file of `dist` that threads run, in tests too, since they cannot run TypeScript; `ConfigError` where it is not built. */
export function builtFile(...names: readonly string[]): string {
  const file = path.join(projectRoot, 'dist', ...names);
  if (!existsSync(file)) throw new ConfigError('not built yet: run "npm run build" first.');
  return file;
}
