import { ask } from '../graphql/ask';
import { READ_ARTICLE } from '../graphql/operations';
import { usePromise, type Asked } from '../graphql/use-promise';
import type { Article, ArticleStatement } from './marks';

export interface WholeArticle {
  readonly article: Article;
  readonly statements: readonly ArticleStatement[];
}

/** An article with all its statements, in the order of the text; null where there is none of that id. */
export function useArticle(id: string): Asked<WholeArticle | null> {
  return usePromise(id, async () => {
    const { data } = await ask(READ_ARTICLE, { id });
    const article = data.document;
    if (!article) return null;
    const statements = article.statements.edges.map(({ node }) => node);
    let { pageInfo } = article.statements;
    while (pageInfo.hasNextPage) {
      const page = await ask(READ_ARTICLE, { id, after: pageInfo.endCursor });
      statements.push(...(page.data.document?.statements.edges.map(({ node }) => node) ?? []));
      pageInfo = page.data.document?.statements.pageInfo ?? { hasNextPage: false, endCursor: null };
    }
    return { article, statements };
  });
}
