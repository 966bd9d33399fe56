/** One statement: who, how, about whom, the words in their surroundings, and where they stand. */
import { Link } from '../address/link';
import { articleOf } from '../address/place';
import type { SelectStatementsQuery } from '../generated/operations';
import { dayText } from '../look/day';
import { EntityList } from '../look/entity-link';
import { Icon } from '../look/icon';
import { count, CERTAINTY_WORDS, KIND_WORDS, POLARITY_WORDS, titleOf } from '../look/words';
import { InPlace } from './in-place';

type Statement = SelectStatementsQuery['statements']['edges'][number]['node'];

export function StatementCard({ statement }: StatementProps) {
  const { evidence, document, id } = statement;
  return (
    <article className="statement" data-polarity={statement.polarity}>
      <Heading statement={statement} />
      <Link className="statement-words" to={articleOf(document.id, id)} title="Show it in the article">
        <blockquote>
          <InPlace evidence={evidence} />
        </blockquote>
      </Link>
      <Origin statement={statement} />
    </article>
  );
}

function Heading({
  statement: { speakers, sourceText, polarity, certainty, about, addressees },
}: StatementProps) {
  return (
    <header className="statement-head">
      <span className="who">
        {speakers.length > 0 ? <EntityList entities={speakers} /> : (sourceText ?? 'Somebody')}
      </span>{' '}
      <span className="polarity">{POLARITY_WORDS[polarity]}</span>
      {certainty !== 'CERTAIN' && <span className="certainty">as {CERTAINTY_WORDS[certainty]}</span>}
      {about.length > 0 && (
        <span className="about">
          {' '}
          <span className="quiet">about</span> <EntityList entities={about} />
        </span>
      )}
      {addressees.length > 0 && (
        <span className="about">
          {' '}
          <span className="quiet">to</span> <EntityList entities={addressees} />
        </span>
      )}
    </header>
  );
}

interface StatementProps {
  readonly statement: Statement;
}

function Origin({ statement }: StatementProps) {
  const { document, reportedBy, saidAt, cue, kind, id } = statement;
  return (
    <footer className="statement-foot">
      <span>
        {KIND_WORDS[kind]}
        {cue && <> by “{cue}”</>}
      </span>
      {saidAt && <time dateTime={saidAt}>{dayText(saidAt)}</time>}
      {document.publisher && (
        <span>
          in <EntityList entities={[document.publisher]} />
        </span>
      )}
      {reportedBy.length > 0 && (
        <span>
          passed on by <EntityList entities={reportedBy} />
        </span>
      )}
      <Carried statement={statement} />
      <Link className="to-evidence" to={articleOf(document.id, id)}>
        {titleOf(document)} <Icon name="arrow" />
      </Link>
    </footer>
  );
}

/** How far the claim is carried, where that says more than the statement itself. */
function Carried({ statement: { claim } }: StatementProps) {
  if (!claim) return null;
  const { outlets, independent, contested, statements } = claim;
  return (
    <>
      {statements.totalCount > 1 && <span>said {statements.totalCount} times</span>}
      {outlets.length > 1 && (
        <span>
          {count(outlets.length, 'outlet')}, {independent} independent
        </span>
      )}
      {contested && <span className="contested">contested</span>}
    </>
  );
}
