/** What a server gave with a page, to ask later whether it has changed. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchedPage extends Validators {
  /** Where it was found in the end. */
  readonly url: string;
  /** Such as "text/html"; empty where the server does not say. */
  readonly type: string;
  /** That the server names. */
  readonly charset: string | undefined;
  readonly body: Buffer;
}

export type Fetched =
  | { readonly page: FetchedPage }
  /** The page is as it was when it gave the validators. */
  | { readonly unchanged: true }
  | FetchTrouble;

export interface FetchTrouble {
  /** One clause: what is wrong and, where something can be done, what. */
  readonly trouble: string;
  /** Whether it may pass: a server that is away, and not a refusal. */
  readonly passing: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly wait?: number | undefined;
}
