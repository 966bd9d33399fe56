/** Claims that somebody denies or contradicts, each with its other side. */
import type { SelectionPlace } from '../address/place';
import type { Where } from '../address/where';
import { ask } from '../graphql/ask';
import { CONTESTED_CLAIMS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import { Failure } from '../look/failure';
import { Notice, Waiting } from '../look/notice';
import { PageByPage } from '../look/page-by-page';
import { count } from '../look/words';
import { focusedWhere } from '../selection/focus';
import { ContestedClaim } from './contested-claim';
import { isFirstOfPair } from './sides';

export function ClaimsView({ place }: { readonly place: SelectionPlace }) {
  const where = claimWhere(focusedWhere(place));
  const { answer, error, isAsking, askAgain } = useAnswer(CONTESTED_CLAIMS, { where });
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer) return <Waiting what="Finding contested claims" />;
  const { claims } = answer.data;
  if (claims.totalCount === 0) return <NothingContested />;
  return (
    <div className="claims" data-asking={isAsking}>
      <p className="claims-head">
        <b>{count(claims.totalCount, 'contested claim')}</b>{' '}
        <span className="quiet">
          by speakers, subjects and words of the selection; other conditions do not count here
        </span>
      </p>
      <PageByPage
        key={JSON.stringify(where)}
        first={claims}
        load={async (after) => (await ask(CONTESTED_CLAIMS, { where, after })).data.claims}
      >
        {(shown) => (
          <ol className="claim-list">
            {shown.filter(isFirstOfPair(shown)).map((claim) => (
              <li key={claim.id}>
                <ContestedClaim claim={claim} />
              </li>
            ))}
          </ol>
        )}
      </PageByPage>
    </div>
  );
}

/** What a claim can be asked by. */
function claimWhere({ saidBy, about, text }: Where) {
  return { contested: true, ...(saidBy && { saidBy }), ...(about && { about }), ...(text && { text }) };
}

function NothingContested() {
  return (
    <Notice title="Nothing here is contested.">
      <p>
        No claim of these speakers, on these subjects or in these words is denied or contradicted by another.
        Ask more widely to see more.
      </p>
    </Notice>
  );
}
