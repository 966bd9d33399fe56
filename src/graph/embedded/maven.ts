/** Lets Maven copy Neo4j and all that it needs into a folder; `neo4j/pom.xml` says which version. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../../config';
import { ConfigError, GraphError, invariant } from '../../errors';
import { projectRoot } from '../../util/project-root';

const run = promisify(execFile);
const pom = path.join(projectRoot, 'neo4j', 'pom.xml');
/** In full, so that Maven need not ask its repository what a short name means. */
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
const onWindows = process.platform === 'win32';

/** The version of Neo4j that is embedded: "5.26.31". */
export function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  invariant(version, `${pom} has no neo4j.version`);
  return version;
}

/** Copies the jars into a folder, from Maven's own cache where it has them; takes seconds then, else as long as 123 MB take. */
export async function copyJars(folder: string, environment: Environment): Promise<void> {
  const command = ['-B', '-f', quote(pom), GOAL, quote(`-DoutputDirectory=${folder}`)];
  try {
    await run('mvn', command, { env: environment, shell: onWindows, windowsHide: true, maxBuffer: 64 << 20 });
  } catch (error) {
    throw explain(error as MavenFailure);
  }
}

/** On Windows Maven is a batch file, which only a shell can run. */
function quote(argument: string): string {
  return onWindows ? `"${argument}"` : argument;
}

interface MavenFailure extends Error {
  readonly code?: string | number;
  readonly stdout?: string;
  readonly stderr?: string;
}

function explain(failure: MavenFailure): Error {
  if (failure.code === 'ENOENT' || /is not recognized/.test(failure.stderr ?? '')) {
    return new ConfigError(
      'Maven is needed once, to download the embedded Neo4j, and was not found: install it ' +
        '(Debian, Ubuntu: apt install maven; macOS: brew install maven; Windows: winget install Apache.Maven), ' +
        'or set NEO4J_URI to a Neo4j that runs already.',
    );
  }
  return new GraphError(
    `Maven could not download Neo4j ${neo4jVersion()} (${mavenReason(failure)}): check the network and Maven's ` +
      'settings and try again, or set NEO4J_URI to a Neo4j that runs already.',
    { cause: failure },
  );
}

/**
 * Why Maven failed, at most 300 characters of it. Of "… could not be resolved: Could not transfer artifact … from …:
 * transfer failed for https://…: Connection refused" only what follows "failed for" helps.
 */
function mavenReason({ stdout = '', stderr = '', message }: MavenFailure): string {
  const line =
    /^\[(?:ERROR|FATAL)\] (.+)$/m.exec(stdout)?.[1] ?? (stderr.trim() || message).split('\n')[0] ?? '';
  const reason = line.replace(/\s*->? ?\[Help 1\].*$/, '');
  return (/transfer failed for (.+)/i.exec(reason)?.[1] ?? reason).slice(0, 300);
}
