import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takeHome, latestSupervisor } from '../../../src/graph/embedded/latest-supervisor';

let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'hearsay-home-')), 'neo4j');
});

afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const supervisor = (generation: number, pid = 1) => ({ generation, pid, port: 2, token: 't' });

describe('takeHome', () => {
  it('gives a generation to the first who asks', () => {
    expect(takeHome(folder, supervisor(1, 11))).toBe(true);
    expect(takeHome(folder, supervisor(1, 12))).toBe(false);
    expect(latestSupervisor(folder)).toEqual(supervisor(1, 11));
  });

  it('replaces the generation before', () => {
    takeHome(folder, supervisor(1));
    expect(takeHome(folder, supervisor(2))).toBe(true);
    expect(readdirSync(folder)).toEqual(['supervisor.2.json']);
  });

  it('refuses who was so slow that a later generation has begun', () => {
    takeHome(folder, supervisor(2));
    expect(takeHome(folder, supervisor(1))).toBe(false);
    expect(readdirSync(folder)).toEqual(['supervisor.2.json']);
  });

  it('lets only the owner read the token', () => {
    takeHome(folder, supervisor(1));
    expect(statSync(path.join(folder, 'supervisor.1.json')).mode & 0o777).toBe(0o600);
  });
});

describe('latestSupervisor', () => {
  it('is undefined before the first', () => {
    expect(latestSupervisor(folder)).toBeUndefined();
  });

  it('takes a damaged file for a dead supervisor, so that the next one can follow', () => {
    takeHome(folder, supervisor(3));
    writeFileSync(path.join(folder, 'supervisor.3.json'), '{"pid":');
    expect(latestSupervisor(folder)).toEqual({ generation: 3, pid: 0, port: 0, token: '' });
    expect(takeHome(folder, supervisor(4))).toBe(true);
  });
});
