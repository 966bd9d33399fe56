/** What the page uses of packages that carry no types of their own, and of files that the build turns into text. */

declare module '*.css';

declare module '@fontsource-variable/*';

declare module '*.graphql' {
  const text: string;
  export default text;
}

declare module 'graphology-layout-forceatlas2/iterate' {
  /** One step of the layout: moves the nodes of the first matrix (10 numbers each) by the edges of the second (3 each). */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
