/** The selected statements, page by page. */
import { go } from '../address/navigation';
import type { SelectionPlace } from '../address/place';
import { ask } from '../graphql/ask';
import { SELECT_STATEMENTS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { SelectStatementsQuery } from '../generated/operations';
import { Failure } from '../look/failure';
import { Waiting } from '../look/notice';
import { PageByPage } from '../look/page-by-page';
import { count } from '../look/words';
import { focusedWhere } from '../selection/focus';
import { ExportMenu } from './export-menu';
import { NoStatements } from './no-statements';
import { StatementCard } from './statement-card';

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
      <PageByPage
        key={JSON.stringify(variables)}
        first={statements}
        load={async (after) => (await ask(SELECT_STATEMENTS, { ...variables, after })).data.statements}
      >
        {(shown) => <ol className="statement-list">{shown.map(toItem)}</ol>}
      </PageByPage>
    </div>
  );
}

function toItem(statement: SelectStatementsQuery['statements']['edges'][number]['node']) {
  return (
    <li key={statement.id}>
      <StatementCard statement={statement} />
    </li>
  );
}
