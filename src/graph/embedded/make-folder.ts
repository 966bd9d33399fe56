import { accessSync, constants, mkdirSync } from 'node:fs';
import { ConfigError } from '../../errors';

/** Creates a folder, for its owner only, or checks the one that is there; the error names the variable that says where it is. */
export function makeFolder(folder: string, variable: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new ConfigError(
      `${folder} cannot be used (${reason}): set ${variable} to a folder that you may write to.`,
    );
  }
}
