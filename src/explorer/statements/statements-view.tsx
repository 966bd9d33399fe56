/** The selected statements, page by page. */
import { useState } from 'react';
import { go } from '../address/navigation';
import type { SelectionPlace } from '../address/place';
import { ask, type AskError } from '../graphql/ask';
import { SELECT_STATEMENTS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { SelectStatementsQuery } from '../generated/operations';
import { Failure, Waiting } from '../look/notice';
import { count } from '../look/words';
import { focusedWhere } from '../selection/focus';
import { ExportMenu } from './export-menu';
import { NoStatements } from './no-statements';
import { StatementCard } from './statement-card';

type Page = SelectStatementsQuery['statements'];

export function StatementsView({ place }: { readonly place: SelectionPlace }) {
  const variables = {
    where: focusedWhere(place),
    orderBy: place.oldestFirst ? ('SAID_AT_ASC' as const) : ('SAID_AT_DESC' as const),
  };
  const { answer, error, isAsking, askAgain } = useAnswer(SELECT_STATEMENTS, variables);
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer) return <Waiting what="Finding statements" />;
  const { statements } = answer.data;
  if (statements.totalCount === 0) return <NoStatements place={place} matched={answer.matched} />;
  return (
    <div className="statements" data-asking={isAsking}>
      <div className="statements-head">
        <h2>{count(statements.totalCount, 'statement')}</h2>
        <ExportMenu where={variables.where} />
        <button
          type="button"
          className="quiet-button"
          onClick={() => go({ ...place, oldestFirst: !place.oldestFirst }, { replace: true })}
        >
          {place.oldestFirst ? 'Oldest first' : 'Newest first'}
        </button>
      </div>
      <Pages
        key={JSON.stringify(variables)}
        first={statements}
        load={(after) => ask(SELECT_STATEMENTS, { ...variables, after })}
      />
    </div>
  );
}

interface PagesProps {
  readonly first: Page;
  readonly load: (after: string | null) => Promise<{ readonly data: SelectStatementsQuery }>;
}

function Pages({ first, load }: PagesProps) {
  const [more, setMore] = useState<readonly Page[]>([]);
  const [error, setError] = useState<AskError>();
  const pages = [first, ...more];
  const last = pages.at(-1)?.pageInfo;
  const showMore = () => {
    setError(undefined);
    load(last?.endCursor ?? null).then(({ data }) => setMore([...more, data.statements]), setError);
  };
  return (
    <>
      <ol className="statement-list">
        {pages
          .flatMap(({ edges }) => edges)
          .map(({ node }) => (
            <li key={node.id}>
              <StatementCard statement={node} />
            </li>
          ))}
      </ol>
      {error && <Failure error={error} askAgain={showMore} />}
      {last?.hasNextPage && !error && (
        <button type="button" className="more" onClick={showMore}>
          Show more
        </button>
      )}
    </>
  );
}
