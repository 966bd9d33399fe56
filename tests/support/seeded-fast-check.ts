/**
 * What `import fc from 'fast-check'` gives in a test (jest.config.js): property tests draw the same examples on every
 * run, so that a red run is always the change's own doing. `HEARSAY_TEST_SEED=7 npm test` draws others; a failure
 * prints its seed.
 */
import fc from '../../node_modules/fast-check/lib/cjs/fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['HEARSAY_TEST_SEED'] ?? 1) });

export = fc;
