/** The network around an entity, or the table that says the same. */
import { useMemo, useRef } from 'react';
import { go } from '../address/navigation';
import { entityOf, selectionOf, type EntityPlace } from '../address/place';
import { OPEN_NETWORK } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import { Failure } from '../look/failure';
import { Waiting } from '../look/notice';
import { TableSwitch } from '../look/table-switch';
import { count } from '../look/words';
import { PairTable } from '../matrix/pair-table';
import { Legend } from '../network/legend';
import { heaviest, pictureOfNetwork, type Picture } from '../network/picture';
import { SvgDrawing } from '../network/svg-drawing';
import type { PictureControls } from '../network/use-camera';
import { useLayout } from '../network/use-layout';

/** So many others are drawn around an entity, and so many of the pairs between them. */
const NEIGHBOURS = 24;
const BETWEEN = 24;

export function Around({ place }: { readonly place: EntityPlace }) {
  const { id, asTable } = place;
  const { answer, error, askAgain } = useAnswer(OPEN_NETWORK, { around: [id], limit: NEIGHBOURS + 1 });
  const picture = useMemo(() => answer && pictureOfNetwork(answer.data.network), [answer]);
  return (
    <section className="panel" aria-label="Around it">
      <div className="panel-head">
        <h2>Who speaks about whom</h2>
        <TableSwitch asTable={asTable} onChange={(changed) => go({ ...place, asTable: changed })} />
      </div>
      {error && <Failure error={error} askAgain={askAgain} />}
      {!picture && !error && <Waiting what="Drawing the network" />}
      {picture && (asTable ? <Table picture={picture} /> : <Drawing id={id} picture={picture} />)}
      {picture && picture.omittedNodes > 0 && (
        <p className="left-out">
          Left out: {count(picture.omittedNodes, 'entity', 'entities')} of fewer statements.
        </p>
      )}
    </section>
  );
}

function Table({ picture: { nodes, edges } }: { readonly picture: Picture }) {
  return (
    <PairTable
      focus={{}}
      onPick={({ speaker, subject }) => listPair(speaker, subject)}
      entities={nodes}
      pairs={edges}
    />
  );
}

function Drawing({ id, picture }: { readonly id: string; readonly picture: Picture }) {
  const controls = useRef<PictureControls>(null);
  const drawn = useMemo(() => heaviest(picture, BETWEEN, [id]), [picture, id]);
  const { places } = useLayout(drawn);
  if (places.size === 0 && picture.nodes.length > 0) return <Waiting what="Arranging the network" />;
  return (
    <>
      <SvgDrawing
        picture={drawn}
        places={places}
        controls={controls}
        focus={{}}
        onPickEntity={(other) => go(other === id ? selectionOf({ saidBy: [id] }) : entityOf(other))}
        onPickPair={listPair}
        label={`Network of ${count(picture.nodes.length, 'entity', 'entities')}.`}
      />
      <Legend />
    </>
  );
}

function listPair(speaker: string, subject: string): void {
  go(selectionOf({ saidBy: [speaker], about: [subject] }, { view: 'statements' }));
}
