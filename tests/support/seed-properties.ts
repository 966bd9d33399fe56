import fc from 'fast-check';

/**
 * Property tests draw the same examples on every run, so that a red run is always the change's own doing.
 * `HEARSAY_TEST_SEED=7 npm test` draws others; a failure prints its seed.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['HEARSAY_TEST_SEED'] ?? 1) });
