/** Runs a subscription: each event is answered as a question of its own, with loaders of its own. */
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Context } from './context';

/** Who asks and what they may read, looked up again for every event: a key may have been revoked meanwhile. */
export type ContextOf = () => Promise<Context>;

export async function followEvents(
  args: ExecutionArgs,
  contextOf: ContextOf,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream({ ...args, contextValue: await contextOf() });
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  const next = async (): Promise<IteratorResult<ExecutionResult>> => {
    try {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue = await contextOf();
      return { done: false, value: await execute({ ...args, rootValue: event.value, contextValue }) };
    } catch (error) {
      await end();
      throw error;
    }
  };
  const answers: AsyncIterableIterator<ExecutionResult> = {
    next,
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  return answers;
}
