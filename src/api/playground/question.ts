/** What the start page asks the server, and the shape of the answer. */

export const QUESTION = `
  query WhoSaidWhat($where: StatementWhere, $after: String) {
    statements(where: $where, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          polarity
          saidAt
          sourceText
          speakers { name }
          about { name }
          reportedBy { name }
          document { title path url }
          evidence { start before text after }
        }
      }
    }
  }`;

export interface Named {
  readonly name: string;
}

export interface Statement {
  readonly polarity: string;
  readonly saidAt: string | null;
  readonly sourceText: string | null;
  readonly speakers: readonly Named[];
  readonly about: readonly Named[];
  readonly reportedBy: readonly Named[];
  readonly document: {
    readonly title: string | null;
    readonly path: string | null;
    readonly url: string | null;
  };
  readonly evidence: {
    readonly start: number;
    readonly before: string;
    readonly text: string;
    readonly after: string;
  };
}

export interface Matched {
  readonly value: string;
  readonly entities: readonly (Named & { readonly kind: string })[];
  readonly near: readonly string[];
}

export interface Answer {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Statement }[];
  };
  readonly matched: readonly Matched[];
}

export interface Where {
  readonly saidBy?: readonly string[];
  readonly about?: readonly string[];
  readonly polarity?: readonly string[];
}

/** One page of the answer; fails with the server's own message. */
export async function ask(where: Where, after: string | null): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { where, after } }),
  });
  const { data, errors, extensions } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return { statements: data.statements, matched: extensions?.matched ?? [] };
}
