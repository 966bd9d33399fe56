/** An article with what is said in it: the words of one statement marked in place, the others in the margin. */
import { Link } from '../address/link';
import { selectionOf, type ArticlePlace } from '../address/place';
import { dayText } from '../look/day';
import { EntityList } from '../look/entity-link';
import { Failure } from '../look/failure';
import { Notice, Waiting } from '../look/notice';
import { count, titleOf } from '../look/words';
import { Masthead } from '../masthead';
import { ArticleText } from './article-text';
import { Margin } from './margin';
import type { Article } from './marks';
import { useArticle, type WholeArticle } from './use-article';

export function ArticlePage({ place }: { readonly place: ArticlePlace }) {
  const { answer, error, askAgain } = useArticle(place.id);
  const title = answer ? titleOf(answer.article) : 'Article';
  return (
    <div className="page">
      <Masthead asked="" title={title} />
      <main className="article-page" id="main" tabIndex={-1}>
        {error && <Failure error={error} askAgain={askAgain} />}
        {!error && answer === undefined && <Waiting what="Opening the article" />}
        {answer === null && <NoArticle />}
        {answer && <Opened place={place} whole={answer} />}
      </main>
    </div>
  );
}

function Opened({
  place,
  whole: { article, statements },
}: {
  readonly place: ArticlePlace;
  readonly whole: WholeArticle;
}) {
  return (
    <>
      <article className="article">
        <Head article={article} />
        <ArticleText text={article.text} language={article.language} statements={statements} place={place} />
      </article>
      <Margin article={article} statements={statements} place={place} />
    </>
  );
}

function Head({ article }: { readonly article: Article }) {
  const { publisher, authors, publishedAt, url, path, statements } = article;
  return (
    <header className="article-head">
      <h1>{titleOf(article)}</h1>
      <p className="quiet">
        {publisher && <EntityList entities={[publisher]} />}
        {authors.length > 0 && (
          <span>
            by <EntityList entities={authors} />
          </span>
        )}
        {publishedAt && <time dateTime={publishedAt}>{dayText(publishedAt)}</time>}
        <Where url={url} path={path} />
        <Link to={selectionOf({ document: article.id }, { view: 'matrix' })}>
          {count(statements.totalCount, 'statement')}
        </Link>
      </p>
    </header>
  );
}

/** Where the article came from: a link only for the web. */
function Where({ url, path }: Pick<Article, 'url' | 'path'>) {
  if (url && /^https?:/iu.test(url)) {
    return (
      <a href={url} rel="noreferrer noopener" target="_blank">
        {new URL(url).hostname}
      </a>
    );
  }
  return <span>{url ?? path}</span>;
}

function NoArticle() {
  return (
    <Notice title="There is no such article.">
      <p>
        It may have been retracted. <Link to={selectionOf({})}>Look at everything</Link>.
      </p>
    </Notice>
  );
}
