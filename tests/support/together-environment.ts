import type { Circus } from '@jest/types';
import Shared from './typed-arrays-environment';

/** Where Jest keeps what `jest.setTimeout` was last given, in milliseconds. */
const LIMIT = Symbol.for('TEST_TIMEOUT_SYMBOL');

/** Each test and hook has the limit that its own file asks for: Jest takes one for all that it runs as one file. */
export = class extends Shared {
  handleTestEvent({ name }: Circus.Event, { currentDescribeBlock: block }: Circus.State): void {
    const limits = this.global as unknown as { [LIMIT]?: number | undefined };
    const added = [
      ...(name === 'add_test' ? block.tests.slice(-1) : []),
      ...(name === 'add_hook' ? block.hooks.slice(-1) : []),
    ];
    for (const one of added) one.timeout ??= limits[LIMIT];
    const isEndOfFile = name === 'finish_describe_definition' && block.parent === undefined;
    if (isEndOfFile) limits[LIMIT] = undefined;
  }
};
