/** One selection of statements in linked views: what narrows one narrows all. */
import type { SelectionPlace } from '../address/place';
import { withFields } from '../address/where';
import { ClaimsView } from '../claims/claims-view';
import { COUNT_IN_TIME, SELECT_STATEMENTS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import { Failure } from '../look/failure';
import { useMedia } from '../look/use-media';
import { Masthead } from '../masthead';
import { MatrixView } from '../matrix/matrix-view';
import { NetworkView } from '../network/network-view';
import { StatementsView } from '../statements/statements-view';
import { Timeline } from '../timeline/timeline';
import { Tour } from '../tour/tour';
import { labelsFrom, questionOf } from './asked';
import { Chips } from './chips';
import { Filters } from './filters';
import { focusedWhere } from './focus';
import { FocusBar } from './focus-bar';
import { ViewTabs } from './view-tabs';

/** From this width on the statements stand beside the other views. */
const WIDE = '(min-width: 62rem)';

export function SelectionPage({ place }: { readonly place: SelectionPlace }) {
  const ever = withFields(focusedWhere(place), { saidAfter: undefined, saidBefore: undefined });
  const { answer, error, askAgain } = useAnswer(COUNT_IN_TIME, { where: ever, by: 'DAY' as const });
  const named = useAnswer(SELECT_STATEMENTS, { where: place.where, orderBy: 'SAID_AT_DESC' as const });
  const label = labelsFrom(named.answer?.matched ?? []);
  const isWide = useMedia(WIDE);
  const question = questionOf(place.where, label);
  return (
    <div className="page selection" data-view={place.view}>
      <Masthead asked={question} title={question || 'Everything'} />
      <section className="selection-bar" aria-label="Selection">
        <Chips place={place} label={label} />
        <Filters place={place} />
      </section>
      {error && <Failure error={error} askAgain={askAgain} />}
      {answer && <Timeline place={place} buckets={answer.data.timeline} />}
      <main className="views" id="main" tabIndex={-1}>
        <h1 className="unseen">{question || 'Everything that was read'}</h1>
        <section className="view" aria-label={place.view}>
          <ViewTabs place={place} />
          {isWide || place.view !== 'statements' ? null : <FocusBar place={place} />}
          <View place={place} />
        </section>
        {isWide && place.view !== 'statements' && (
          <section className="view beside" aria-label="Statements">
            <FocusBar place={place} />
            <StatementsView place={place} />
          </section>
        )}
      </main>
      <Tour />
    </div>
  );
}

function View({ place }: { readonly place: SelectionPlace }) {
  switch (place.view) {
    case 'network':
      return <NetworkView place={place} />;
    case 'matrix':
      return <MatrixView place={place} />;
    case 'contested':
      return <ClaimsView place={place} />;
    case 'statements':
      return <StatementsView place={place} />;
  }
}
