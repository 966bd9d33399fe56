/** What `/embed/statements.json` answers with, as far as the element shows it. */

export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly polarity: string;
  readonly saidAt: string | null;
  readonly speakers: readonly Entity[];
  readonly sourceText: string | null;
  readonly about: readonly Entity[];
  readonly reportedBy: readonly Entity[];
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
  };
  readonly evidence: {
    readonly start: number;
    readonly text: string;
    readonly before: string;
    readonly after: string;
  };
  readonly evidenceUrl: string;
}

export interface Answer {
  readonly total: number;
  readonly unknown: readonly { readonly value: string; readonly near: readonly string[] }[];
  readonly statements: readonly Statement[];
  readonly next: string | null;
}

/** A page of statements; fails with the one line that the server gives as its reason. */
export async function readAnswer(
  server: string,
  words: URLSearchParams,
  key: string | null,
): Promise<Answer> {
  const response = await fetch(`${server}/embed/statements.json?${words}`, {
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    credentials: 'omit',
  });
  const answer = (await response.json()) as Answer & { errors?: readonly { message: string }[] };
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? `The server answered ${response.status}.`);
  return answer;
}
