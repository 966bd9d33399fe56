/** What is said in an article, beside it. */
import { useEffect, useRef } from 'react';
import { Link } from '../address/link';
import { articleOf, type ArticlePlace } from '../address/place';
import { EntityList } from '../look/entity-link';
import { Icon } from '../look/icon';
import { Notice } from '../look/notice';
import { CERTAINTY_WORDS, count, KIND_WORDS, namesOf, POLARITY_WORDS } from '../look/words';
import { isProven, type Article, type ArticleStatement } from './marks';

interface MarginProps {
  readonly article: Article;
  readonly statements: readonly ArticleStatement[];
  readonly place: ArticlePlace;
}

export function Margin({ article, statements, place }: MarginProps) {
  const shown = statements.find(({ id }) => id === place.statement);
  return (
    <aside className="margin" aria-label="Statements of the article">
      {place.statement && !shown && (
        <Notice title="This statement is no longer in the article.">
          <p>The article may have been corrected since. What it says now is listed below.</p>
        </Notice>
      )}
      {shown && <Shown statement={shown} isProven={isProven(article.text, shown)} />}
      <h2>{shown ? 'All that is said here' : 'What is said here'}</h2>
      <ol className="margin-list">
        {statements.map((statement) => (
          <Entry
            key={statement.id}
            articleId={article.id}
            statement={statement}
            isShown={statement === shown}
          />
        ))}
      </ol>
    </aside>
  );
}

function Shown({
  statement,
  isProven: proven,
}: {
  readonly statement: ArticleStatement;
  readonly isProven: boolean;
}) {
  const { speakers, sourceText, polarity, about, reportedBy, addressees, cue, certainty, kind } = statement;
  return (
    <section className="shown" aria-label="The statement shown">
      <p className="shown-who">
        {speakers.length > 0 ? <EntityList entities={speakers} /> : (sourceText ?? 'Somebody')}{' '}
        <span className="polarity" data-polarity={polarity}>
          {POLARITY_WORDS[polarity]}
        </span>
      </p>
      <dl>
        <Row name="About">{about.length > 0 && <EntityList entities={about} />}</Row>
        <Row name="To">{addressees.length > 0 && <EntityList entities={addressees} />}</Row>
        <Row name="Passed on by">{reportedBy.length > 0 && <EntityList entities={reportedBy} />}</Row>
        <Row name="How">
          {KIND_WORDS[kind]}, {CERTAINTY_WORDS[certainty]}
          {cue && <>, by “{cue}”</>}
        </Row>
      </dl>
      <Proof statement={statement} isProven={proven} />
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Proof({
  statement: { verification },
  isProven: proven,
}: {
  readonly statement: ArticleStatement;
  readonly isProven: boolean;
}) {
  if (!proven) {
    return (
      <div className="proof refused" role="alert">
        <p>
          <Icon name="warn" /> Nothing is marked: the text does not have this statement’s words where they
          were read.
        </p>
        <p>Read the article in again with “hearsay ingest” to put this right.</p>
      </div>
    );
  }
  return (
    <div className="proof">
      <p>
        <Icon name="check" /> {count(verification.checks.length, 'span')} read again in the text, all as
        recorded.
      </p>
      <ul className="mark-legend" aria-label="Colours">
        <li data-part="source">who says it</li>
        <li data-part="cue">how</li>
        <li data-part="content">what</li>
        <li data-part="content about">about whom</li>
        <li data-part="other">said by others</li>
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly articleId: string;
  readonly statement: ArticleStatement;
  readonly isShown: boolean;
}

function Entry({ articleId, statement, isShown }: EntryProps) {
  const { id, speakers, sourceText, polarity, about, text } = statement;
  const item = useRef<HTMLLIElement>(null);
  // Where the list stands under the article, the page stays where the words are.
  useEffect(() => {
    const list = item.current?.parentElement;
    if (isShown && item.current && list) list.scrollTop = item.current.offsetTop - list.clientHeight / 3;
  }, [isShown]);
  return (
    <li ref={item}>
      <Link
        to={articleOf(articleId, id)}
        aria-current={isShown ? 'true' : undefined}
        data-polarity={polarity}
      >
        <span className="margin-who">
          {namesOf(speakers) || sourceText || 'Somebody'}{' '}
          <span className="polarity">{POLARITY_WORDS[polarity]}</span>
          {about.length > 0 && <span className="quiet"> about {namesOf(about)}</span>}
        </span>
        <span className="margin-words">{text}</span>
      </Link>
    </li>
  );
}
