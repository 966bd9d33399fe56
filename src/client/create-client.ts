/** Asks a Hearsay server from a program: `fetch` and nothing else. */
import { operations } from './generated/operations';
import type { Operation } from './operation';
import { sendQuestion, type Answer } from './send-question';

/** All that `import … from 'hearsay/client'` offers is in this file. */
export { HearsayError } from './hearsay-error';
export { operations, type Answer, type Operation };

export interface ClientOptions {
  /** Where the server is, with or without `/graphql` at the end. */
  readonly url: string;
  /** An API key, or a token of the server's OpenID Connect provider. */
  readonly key?: string;
}

export interface CallOptions {
  /** Gives up the question when it fires; the call then fails with `CANCELLED`. */
  readonly signal?: AbortSignal;
}

/** A page of a list that was asked for with its `pageInfo`. */
export interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Variables may be left out where none is required. */
type Arguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** A question with a variable `$after`, whose pages can be turned. */
type Turning<Data, Variables> = Operation<Data, Variables & { readonly after?: string | null | undefined }>;

/** `schema/operations` by name: `client.howMuchIsThere()`. */
export type NamedOperations = {
  readonly [Name in keyof typeof operations]: (typeof operations)[Name] extends Operation<
    infer Data,
    infer Variables
  >
    ? (...given: Arguments<Variables>) => Promise<Data>
    : never;
};

/** Every call fails with a `HearsayError` alone. */
export interface Client extends NamedOperations {
  /** The data of the answer to a question. */
  run<Data, Variables>(operation: Operation<Data, Variables>, ...given: Arguments<Variables>): Promise<Data>;
  /** The whole answer: also what names stood for (or which are near), and what the question cost. */
  answer<Data, Variables>(
    operation: Operation<Data, Variables>,
    ...given: Arguments<Variables>
  ): Promise<Answer<Data>>;
  /**
   * Page after page of the list that `pick` takes from the data, from `variables.after` or the start, each asked for
   * when it is needed. Ends after the last page, or where `pick` finds no list.
   */
  pages<Data, Variables, Page extends Connection>(
    operation: Turning<Data, Variables>,
    pick: (data: Data) => Page | null | undefined,
    variables?: Variables,
    options?: CallOptions,
  ): AsyncGenerator<Page, void, undefined>;
}

/** `HearsayError` with the code `BAD_URL` for an address that is none. */
export function createClient({ url, key }: ClientOptions): Client {
  const answer = sendQuestion(url, key);
  const run = async (operation: Operation<unknown, never>, variables?: object, options?: CallOptions) =>
    (await answer(operation.text, variables, options?.signal)).data;
  const named = Object.entries(operations).map(([name, operation]) => [
    name,
    (variables?: object, options?: CallOptions) => run(operation, variables, options),
  ]);
  const client = {
    ...Object.fromEntries(named),
    run,
    answer: (operation: Operation<unknown, never>, variables?: object, options?: CallOptions) =>
      answer(operation.text, variables, options?.signal),
    pages: (
      operation: Operation<unknown, never>,
      pick: (data: unknown) => Connection | undefined,
      ...[variables, options]: [object?, CallOptions?]
    ) => turnPages(async (after) => pick(await run(operation, { ...variables, ...after }, options))),
  };
  return client as Client;
}

async function* turnPages(
  ask: (after: { readonly after?: string }) => Promise<Connection | null | undefined>,
): AsyncGenerator<Connection, void, undefined> {
  let page = await ask({});
  while (page) {
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || !endCursor) return;
    page = await ask({ after: endCursor });
  }
}
