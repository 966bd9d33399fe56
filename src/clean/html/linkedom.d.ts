/** The package ships its types for ES modules only; it is loaded as CommonJS. */
declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: unknown };
}
