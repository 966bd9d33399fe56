/** Everything about one entity: its names and roles, whom it speaks about, who speaks about it, its positions over time. */
import { useMemo, useRef } from 'react';
import { Link } from '../address/link';
import { go } from '../address/navigation';
import { articleOf, entityOf, selectionOf, type EntityPlace } from '../address/place';
import { OPEN_NETWORK, READ_ENTITY } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { Asked } from '../graphql/use-promise';
import type { Answer } from '../graphql/ask';
import type { ReadEntityQuery } from '../generated/operations';
import { Failure, Notice, Waiting } from '../look/notice';
import { count, ENTITY_WORDS, number, titleOf } from '../look/words';
import { Masthead } from '../masthead';
import { pictureOfNetwork } from '../network/picture';
import { SvgDrawing } from '../network/svg-drawing';
import type { PictureControls } from '../network/use-camera';
import { useLayout } from '../network/use-layout';
import { Legend } from '../network/legend';
import { Partners } from './partners';
import { Positions } from './positions';
import { Review } from './review';

type Entity = NonNullable<ReadEntityQuery['entity']>;

/** So many others are drawn around an entity. */
const NEIGHBOURS = 24;

export function EntityPage({ place }: { readonly place: EntityPlace }) {
  const asked = useAnswer(READ_ENTITY, { id: place.id, name: [place.id] });
  const name = asked.answer?.data.entity?.name;
  return (
    <div className="page">
      <Masthead asked={name ?? ''} title={name ?? 'Entity'} />
      <main className="entity-page" id="main" tabIndex={-1}>
        <Content {...asked} />
      </main>
    </div>
  );
}

function Content({ answer, error, askAgain }: Asked<Answer<ReadEntityQuery>>) {
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer) return <Waiting what="Opening the page" />;
  const { entity } = answer.data;
  return entity ? <Opened entity={entity} answer={answer.data} /> : <NoEntity />;
}

function Opened({ entity, answer }: { readonly entity: Entity; readonly answer: ReadEntityQuery }) {
  return (
    <>
      <Head entity={entity} />
      <section className="panel" aria-label="Around it">
        <h2>Who speaks about whom</h2>
        <Around id={entity.id} />
        <Legend />
      </section>
      <Partners id={entity.id} name={entity.name} answer={answer} />
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

function Fact({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  );
}

function Around({ id }: { readonly id: string }) {
  const { answer, error, askAgain } = useAnswer(OPEN_NETWORK, { around: [id], limit: NEIGHBOURS + 1 });
  const controls = useRef<PictureControls>(null);
  const picture = useMemo(
    () =>
      pictureOfNetwork(answer?.data.network ?? { nodes: [], edges: [], omittedNodes: 0, omittedEdges: 0 }),
    [answer],
  );
  const { places } = useLayout(picture);
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer || (places.size === 0 && picture.nodes.length > 0))
    return <Waiting what="Drawing the network" />;
  return (
    <>
      <SvgDrawing
        picture={picture}
        places={places}
        controls={controls}
        focus={{}}
        onPickEntity={(other) => go(other === id ? selectionOf({ saidBy: [id] }) : entityOf(other))}
        onPickPair={(from, to) => go(selectionOf({ saidBy: [from], about: [to] }, { view: 'statements' }))}
        label={`Network of ${count(picture.nodes.length, 'entity', 'entities')}.`}
      />
      {picture.omittedNodes > 0 && (
        <p className="left-out">
          Left out: {count(picture.omittedNodes, 'entity', 'entities')} of fewer statements.
        </p>
      )}
    </>
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
