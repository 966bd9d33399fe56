/** What the pages use of packages that carry no types of their own, and of what the build puts in. */

declare module 'react' {
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): object;
}

declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(node: object): void };
}

declare module '*.css';

/** The questions of `schema/operations`, in order of file name (scripts/build-web.mjs). */
declare module 'hearsay:operations' {
  export const operations: readonly { readonly name: string; readonly query: string }[];
}
