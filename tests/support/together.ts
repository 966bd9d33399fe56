/**
 * Test files as one, each a block of its own: `HEARSAY_TEST_FILES` names them, a path from `tests` on each line.
 * Modules are loaded once for all of them, so that a file leaves the process as it found it.
 */
import path from 'node:path';

const tests = path.resolve(__dirname, '..');
const files = (process.env['HEARSAY_TEST_FILES'] ?? '').split('\n').filter(Boolean);

for (const file of files) {
  describe(file, () => {
    try {
      jest.requireActual(path.join(tests, file));
    } catch (error) {
      it('can be loaded', () => {
        throw error;
      });
    }
  });
}
