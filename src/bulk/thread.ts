import type { Share } from './share';

type Method = {
  [Name in keyof Share]: Share[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Share];

/** A call of a share in another thread. */
export type Call = {
  [Name in Method]: { readonly method: Name; readonly args: Parameters<Share[Name]> };
}[Method];

/** A share in another thread: the same methods, one at a time, in the order in which they are called. */
export type Thread = {
  readonly [Name in Method]: (...args: Parameters<Share[Name]>) => Promise<ReturnType<Share[Name]>>;
} & {
  /** Where it writes. */
  readonly folder: string;
};

const METHODS: readonly Method[] = [
  'take',
  'hashAs',
  'keep',
  'meet',
  'place',
  'write',
  'closeSums',
  'addUp',
  'finish',
];

/** `send` has a call done where the share is. */
export function threadOf(folder: string, send: (call: Call) => Promise<unknown>): Thread {
  const calls = METHODS.map((method) => {
    const call = (...args: readonly unknown[]) => send({ method, args } as unknown as Call);
    return [method, call] as const;
  });
  return { folder, ...(Object.fromEntries(calls) as unknown as Omit<Thread, 'folder'>) };
}

/** Does a call that was sent. */
export function answer(share: Share, { method, args }: Call): unknown {
  return (share[method] as (...args: unknown[]) => unknown).apply(share, args as unknown[]);
}
