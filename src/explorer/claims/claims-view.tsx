/** Claims that somebody denies or contradicts, each with its other side. */
import { useState } from 'react';
import type { SelectionPlace } from '../address/place';
import type { Where } from '../address/where';
import { ask, type AskError } from '../graphql/ask';
import { CONTESTED_CLAIMS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { ContestedClaimsQuery } from '../generated/operations';
import { Failure, Notice, Waiting } from '../look/notice';
import { count } from '../look/words';
import { focusedWhere } from '../selection/focus';
import { ContestedClaim } from './contested-claim';
import { isFirstOfPair } from './sides';

type Page = ContestedClaimsQuery['claims'];

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
      <Pages
        key={JSON.stringify(where)}
        first={claims}
        load={(after) => ask(CONTESTED_CLAIMS, { where, after })}
      />
    </div>
  );
}

/** What a claim can be asked by. */
function claimWhere({ saidBy, about, text }: Where) {
  return { contested: true, ...(saidBy && { saidBy }), ...(about && { about }), ...(text && { text }) };
}

interface PagesProps {
  readonly first: Page;
  readonly load: (after: string | null) => Promise<{ readonly data: ContestedClaimsQuery }>;
}

function Pages({ first, load }: PagesProps) {
  const [more, setMore] = useState<readonly Page[]>([]);
  const [error, setError] = useState<AskError>();
  const pages = [first, ...more];
  const claims = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const last = pages.at(-1)?.pageInfo;
  const showMore = () => {
    setError(undefined);
    load(last?.endCursor ?? null).then(({ data }) => setMore([...more, data.claims]), setError);
  };
  return (
    <>
      <ol className="claim-list">
        {claims.filter(isFirstOfPair(claims)).map((claim) => (
          <li key={claim.id}>
            <ContestedClaim claim={claim} />
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
