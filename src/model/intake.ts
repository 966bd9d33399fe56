/** An article that somebody gives to the server: its text, or the address of its page. */
export interface GivenArticle {
  readonly text?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** What is given here counts before what the page says of itself. */
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly publishedAt?: string | null | undefined;
}

/** Takes in one article after another. */
export interface Intake {
  /**
   * Reads an article into the graph and gives the id of its document; the same article gives the same id. `InputError`
   * where it is not clear what is given, `ArticleError` where it cannot be read or was retracted.
   */
  ingest(given: GivenArticle): Promise<string>;
}
