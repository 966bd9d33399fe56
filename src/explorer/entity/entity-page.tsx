/** Everything about one entity: its names and roles, whom it speaks about, who speaks about it, its positions over time. */
import { Link } from '../address/link';
import { articleOf, selectionOf, type EntityPlace } from '../address/place';
import { READ_ENTITY } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { Asked } from '../graphql/use-promise';
import type { Answer } from '../graphql/ask';
import type { ReadEntityQuery } from '../generated/operations';
import { Failure } from '../look/failure';
import { Notice, Waiting } from '../look/notice';
import { count, ENTITY_WORDS, number, titleOf } from '../look/words';
import { Masthead } from '../masthead';
import { Around } from './around';
import { Fact } from './fact';
import { SpeaksAbout, SpokenOfBy } from './partners';
import { Positions } from './positions';
import { Review } from './review';

type Entity = NonNullable<ReadEntityQuery['entity']>;

export function EntityPage({ place }: { readonly place: EntityPlace }) {
  const asked = useAnswer(READ_ENTITY, { id: place.id, name: [place.id] });
  const name = asked.answer?.data.entity?.name;
  return (
    <div className="page">
      <Masthead asked={name ?? ''} title={name ?? 'Entity'} />
      <main className="entity-page" id="main" tabIndex={-1}>
        <Content place={place} asked={asked} />
      </main>
    </div>
  );
}

interface ContentProps {
  readonly place: EntityPlace;
  readonly asked: Asked<Answer<ReadEntityQuery>>;
}

function Content({ place, asked: { answer, error, askAgain } }: ContentProps) {
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer) return <Waiting what="Opening the page" />;
  const { entity } = answer.data;
  return entity ? <Opened place={place} entity={entity} answer={answer.data} /> : <NoEntity />;
}

interface OpenedProps {
  readonly place: EntityPlace;
  readonly entity: Entity;
  readonly answer: ReadEntityQuery;
}

function Opened({ place, entity, answer }: OpenedProps) {
  return (
    <>
      <div className="column">
        <Head entity={entity} />
        <SpeaksAbout id={entity.id} name={entity.name} answer={answer} />
      </div>
      <div className="column">
        <Around place={place} />
        <SpokenOfBy id={entity.id} name={entity.name} answer={answer} />
      </div>
      <Positions id={entity.id} name={entity.name} />
      <Review entity={entity} />
      <Articles entity={entity} />
    </>
  );
}

function Head({
  entity: { id, name, kind, aliases, roles, statements, saidAbout },
}: {
  readonly entity: Entity;
}) {
  return (
    <header className="entity-head">
      <p className="kind">
        <span className="kind-mark" data-kind={kind} aria-hidden="true" /> {ENTITY_WORDS[kind]}
      </p>
      <h1>{name}</h1>
      <dl className="facts">
        <Fact name="Also called" values={aliases} />
        <Fact name="Roles" values={roles} />
      </dl>
      <p className="entity-counts">
        <Link className="button" to={selectionOf({ saidBy: [id] }, { view: 'statements' })}>
          says <b>{number(statements.totalCount)}</b>
        </Link>
        <Link className="button" to={selectionOf({ about: [id] }, { view: 'statements' })}>
          is spoken of <b>{number(saidAbout.totalCount)}</b>
        </Link>
      </p>
    </header>
  );
}

function Articles({ entity: { documents } }: { readonly entity: Entity }) {
  return (
    <section className="panel" aria-label="Articles">
      <h2>In {count(documents.totalCount, 'article')}</h2>
      <ul className="plain-list">
        {documents.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={articleOf(node.id)}>{titleOf(node)}</Link>
          </li>
        ))}
      </ul>
      {documents.totalCount > documents.edges.length && (
        <p className="left-out">The newest {documents.edges.length}.</p>
      )}
    </section>
  );
}

function NoEntity() {
  return (
    <Notice title="There is nobody and nothing of this address.">
      <p>
        Ask for a name above, or <Link to={selectionOf({})}>look at everything</Link>.
      </p>
    </Notice>
  );
}
