/** Asks the server, and remembers its answers for a while. */

import { useSyncExternalStore } from 'react';
import type { Matched } from '../../client/send-question';

/** A question of `operations/`, with the types that `npm run codegen` makes of it. */
export interface Operation<Data, Variables> {
  readonly text: string;
  /** Never there at run time. */
  readonly types?: (variables: Variables) => Data;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly matched: readonly Matched[];
}

/** Says in one line what went wrong and what to do. */
export class AskError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** So many answers are kept, each so many milliseconds. */
const MOST_ANSWERS = 200;
const FRESH = 60_000;

const answers = new Map<string, { readonly at: number; readonly answer: Promise<Answer<unknown>> }>();

/** The same question within a minute is asked once. Fails with an `AskError`. */
export function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const key = keyOf(operation, variables);
  const known = answers.get(key);
  if (known && Date.now() - known.at < FRESH) return known.answer as Promise<Answer<Data>>;
  const answer = sendAgain<Data>(operation.text, variables);
  answers.set(key, { at: Date.now(), answer });
  answer.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest) answers.delete(oldest);
  return answer;
}

export function keyOf<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): string {
  return `${operation.text}\n${JSON.stringify(variables)}`;
}

/** Changes the graph. Nothing that was answered before holds any longer: `useEdition` asks all of it again. */
export async function act<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await send<Data>(operation.text, variables);
  answers.clear();
  edition += 1;
  dispatchEvent(new Event(CHANGED));
  return data;
}

const CHANGED = 'hearsay:changed';
let edition = 0;

/** Counts the changes that this page has made. */
export function useEdition(): number {
  return useSyncExternalStore(
    (changed) => {
      addEventListener(CHANGED, changed);
      return () => removeEventListener(CHANGED, changed);
    },
    () => edition,
  );
}

const UNREACHABLE = 'The server does not answer. See whether “hearsay serve” still runs, then try again.';

/** Milliseconds after which what could not be reached is tried once more. */
const PAUSE = 1_500;
const PASSING = ['UNREACHABLE', 'GRAPH_UNAVAILABLE'];

async function sendAgain<Data>(query: string, variables: unknown): Promise<Answer<Data>> {
  try {
    return await send(query, variables);
  } catch (error) {
    if (!(error instanceof AskError) || !PASSING.includes(error.code)) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return send(query, variables);
  }
}

async function send<Data>(query: string, variables: unknown): Promise<Answer<Data>> {
  let body: {
    data?: Data;
    errors?: { message: string; extensions?: { code?: string } }[];
    extensions?: unknown;
  };
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    body = await response.json();
  } catch {
    throw new AskError(UNREACHABLE, 'UNREACHABLE');
  }
  const [error] = body.errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!body.data) throw new AskError(UNREACHABLE, 'UNREACHABLE');
  const { matched = [] } = (body.extensions ?? {}) as { matched?: readonly Matched[] };
  return { data: body.data, matched };
}
