import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAudit } from '../../src/auth/audit';
import { readConfig } from '../../src/config';

describe('the audit log', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-audit-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says which variable to set where its usual place may not be written to', async () => {
    const home = path.join(folder, 'file');
    writeFileSync(home, '');
    const audit = openAudit(readConfig({ HEARSAY_HOME: home }));
    await expect(audit.record({ what: 'command', who: 'user:roe' })).rejects.toThrow(
      `The audit log ${path.join(home, 'audit.jsonl')} cannot be written (EEXIST): set HEARSAY_HOME to a folder that you may write to.`,
    );
  });
});
