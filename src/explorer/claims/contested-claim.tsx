/** One claim and what stands against it, side by side. */
import { Link } from '../address/link';
import { articleOf } from '../address/place';
import { dayText } from '../look/day';
import { EntityList } from '../look/entity-link';
import { count, titleOf } from '../look/words';
import { InPlace } from '../statements/in-place';
import { opponentsOf, type Claim, type Contested } from './sides';

/** More opponents of one claim are counted only. */
const MOST_SHOWN = 3;

export function ContestedClaim({ claim }: { readonly claim: Contested }) {
  const opponents = opponentsOf(claim);
  return (
    <article className="dispute">
      <Side claim={claim} />
      <div className="against">
        {opponents.slice(0, MOST_SHOWN).map((opponent) => (
          <div key={`${opponent.how} ${opponent.claim.id}`}>
            <p className="dispute-how">{HEADINGS[opponent.how]}</p>
            <Side claim={opponent.claim} />
          </div>
        ))}
        {opponents.length > MOST_SHOWN && (
          <p className="left-out">and {count(opponents.length - MOST_SHOWN, 'other claim')} against it</p>
        )}
      </div>
    </article>
  );
}

const HEADINGS: Readonly<Record<string, string>> = {
  denied: 'denied by',
  denies: 'which denies',
  contradicted: 'against it stands',
};

function Side({ claim: { text, speakers, outlets, independent, statements } }: { readonly claim: Claim }) {
  const [first] = statements.edges;
  return (
    <div className="side">
      <p className="who">{speakers.length > 0 ? <EntityList entities={speakers} /> : 'Somebody'}</p>
      <blockquote>{saysLittle(text) && first ? <InPlace evidence={first.node.evidence} /> : text}</blockquote>
      <p className="statement-foot">
        <span>
          {count(statements.totalCount, 'statement')}
          {outlets.length > 0 && `, ${count(outlets.length, 'outlet')}, ${independent} independent`}
        </span>
        {statements.edges.map(({ node }) => (
          <Link key={node.id} className="to-evidence" to={articleOf(node.document.id, node.id)}>
            {titleOf(node.document)}
            {node.saidAt && `, ${dayText(node.saidAt)}`}
          </Link>
        ))}
      </p>
    </div>
  );
}

/** "which", "their account", "No!": what it stands for is told around it. */
function saysLittle(text: string): boolean {
  return text.split(/\s+/u).length <= 3;
}
