/** What tells whether an input is still as it was when it was read; the ledger keeps it. */
export interface Receipt {
  /** The input's name in the ledger: its path, its address, or for a row of a file its own id, address or line. */
  readonly key: string;
  /** The path or address to give in order to read it again. */
  readonly from: string;
  /** Of its bytes. */
  readonly hash?: string | undefined;
  /** Of a file: bytes, and milliseconds since 1970. */
  readonly size?: number | undefined;
  readonly modified?: number | undefined;
  /** Of a page: what its server gave with it. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/**
 * `done`: the graph has it. `failed`: it could not be read, or not be written. `due`: the graph had it, and lost it to
 * another input.
 */
export type InputStatus = 'done' | 'failed' | 'due';

/** What the ledger knows of an input. Times in milliseconds since 1970. */
export interface KnownInput extends Receipt {
  readonly status: InputStatus;
  /** Which reader read it. */
  readonly reader: string;
  readonly readAt: number;
  readonly attempts: number;
  /** When a failed one is to be tried again; undefined where trying again would not help. */
  readonly nextTry?: number | undefined;
}

/** What a reader may ask of the ledger. */
export interface Memory {
  recall(key: string): Promise<KnownInput | undefined>;
  /** How to pass over an input that is as it was: undefined where it is to be read again all the same. */
  judge(known: KnownInput): 'unchanged' | 'older' | undefined;
}
