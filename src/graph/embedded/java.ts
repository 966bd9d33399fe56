/** Finds a Java that can run Neo4j: that of `JAVA_HOME`, else the one on the path. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../../config';
import { ConfigError } from '../../errors';

const run = promisify(execFile);

/** The oldest Java that Neo4j 5 runs on. */
const OLDEST = 17;

const REMEDY =
  'install it (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@17; ' +
  'Windows: winget install EclipseAdoptium.Temurin.17.JRE), set JAVA_HOME to one, ' +
  'or set NEO4J_URI to a Neo4j that runs already.';

export interface Java {
  /** What runs it. */
  readonly command: string;
  /** What it says of itself, in several lines. */
  readonly version: string;
}

/** A Java 17 or newer; `ConfigError` says what to install or to set. */
export async function findJava(environment: Environment): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const command = home ? path.join(home, 'bin', 'java') : 'java';
  const version = await javaVersion(command, environment);
  const found = version === undefined ? undefined : parseJavaVersion(version);
  if (version !== undefined && found !== undefined && found >= OLDEST) return { command, version };
  const what = found === undefined ? 'no Java was found' : `only Java ${found} was found`;
  const where = home ? ` in JAVA_HOME (${home})` : ' on the PATH';
  throw new ConfigError(`The embedded Neo4j needs Java ${OLDEST} or newer, and ${what}${where}: ${REMEDY}`);
}

async function javaVersion(command: string, environment: Environment): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { env: environment, windowsHide: true });
    return stderr + stdout;
  } catch {
    return undefined;
  }
}

/** `openjdk version "17.0.15"` → 17, `java version "1.8.0_402"` → 8. */
export function parseJavaVersion(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return first === '1' && second !== undefined ? Number(second) : Number(first);
}
