/** Bytes of the largest article that is read, as a file or as a line. Anything larger is no article, or not one. */
export const LARGEST_ARTICLE = 10_000_000;

/** "52.4 MB" */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace(/\.0$/u, '')} MB`;
}

/** What is said of an input that is larger. */
export const TOO_LARGE = `more than the ${megabytes(LARGEST_ARTICLE)} of an article: split it, or check that it is an article`;
