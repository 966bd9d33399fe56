import { ask, keyOf, type Answer, type Operation } from './ask';
import { usePromise, type Asked } from './use-promise';

/** The answer to a question, asked when it changes; undefined variables ask nothing. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Asked<Answer<Data>> {
  const key = variables === undefined ? '' : keyOf(operation, variables);
  return usePromise(key, () => ask(operation, variables as Variables));
}
