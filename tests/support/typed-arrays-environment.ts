import { TestEnvironment } from 'jest-environment-node';

/**
 * Node as the tests see it, with the typed arrays of the process: Jest gives each test file its own, and onnxruntime-node
 * takes only those that it was loaded with for arrays of numbers.
 */
export = class extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { Float32Array, BigInt64Array });
  }
};
