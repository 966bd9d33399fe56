/** Who speaks about whom among the selected statements. */
import { lazy, Suspense, useMemo, useRef } from 'react';
import { Link } from '../address/link';
import { go } from '../address/navigation';
import { withPair, type SelectionPlace } from '../address/place';
import { Failure } from '../look/failure';
import { NobodyAboutAnybody, Waiting } from '../look/notice';
import { count } from '../look/words';
import { PairTable } from '../matrix/pair-table';
import type { DrawingProps } from './drawing';
import { EntityCard } from './entity-card';
import { Legend } from './legend';
import { NetworkTools } from './network-tools';
import { cap, heaviest, MOST_NODES, MOST_PAIRS, without, type Picture } from './picture';
import { SvgDrawing } from './svg-drawing';
import type { PictureControls } from './use-camera';
import { useLayout } from './use-layout';
import { useNetwork } from './use-network';
import { hasGraphicsCard } from './graphics-card';

/** So many entities SVG draws without effort; it also draws more where no graphics card does. */
const SMALL = 120;

const CanvasDrawing = lazy(async () => ({ default: (await import('./canvas-drawing')).CanvasDrawing }));

export function NetworkView({ place }: { readonly place: SelectionPlace }) {
  const { answer, error, isAsking, askAgain } = useNetwork(place.where, place.opened);
  const controls = useRef<PictureControls>(null);
  const whole = useMemo(() => without(answer?.picture ?? EMPTY, place.closed), [answer, place.closed]);
  const picture = useDrawn(whole, place);
  if (error) return <Failure error={error} askAgain={askAgain} />;
  if (!answer) return <Waiting what="Drawing the network" />;
  if (whole.nodes.length === 0) return <NobodyAboutAnybody />;
  return (
    <div className="network" data-asking={isAsking}>
      <NetworkTools place={place} controls={controls} />
      {place.asTable ? (
        <PairTable
          focus={place.focus}
          onPick={(pair) => go(withPair(place, pair))}
          entities={whole.nodes}
          pairs={whole.edges}
        />
      ) : (
        <Drawing place={place} picture={picture} controls={controls} />
      )}
      <EntityCard place={place} picture={whole} />
      <div className="network-foot">
        <Legend />
        <p className="left-out">
          {leftOut(place.asTable ? whole : picture, answer.isCut)}
          {!place.asTable && whole.edges.length > MOST_PAIRS && <MoreOrFewer place={place} />}
        </p>
      </div>
    </div>
  );
}

const EMPTY: Picture = { nodes: [], edges: [], omittedNodes: 0, omittedEdges: 0 };

/** What is drawn: the pairs of most statements, with those around the opened entities; or all that a screen has room for. */
function useDrawn(whole: Picture, { allPairs, opened }: SelectionPlace): Picture {
  return useMemo(
    () => cap(allPairs ? whole : heaviest(whole, MOST_PAIRS, opened), MOST_NODES),
    [whole, allPairs, opened],
  );
}

function MoreOrFewer({ place }: { readonly place: SelectionPlace }) {
  return (
    <>
      {' '}
      <Link to={{ ...place, allPairs: !place.allPairs }}>{place.allPairs ? 'Draw fewer' : 'Draw all'}</Link>
    </>
  );
}

interface DrawnProps {
  readonly place: SelectionPlace;
  readonly picture: Picture;
  readonly controls: React.RefObject<PictureControls | null>;
}

function Drawing({ place, picture, controls }: DrawnProps) {
  const { places } = useLayout(picture);
  const props: DrawingProps = {
    picture,
    places,
    controls,
    focus: place.focus,
    onPickEntity: (id) => go({ ...place, focus: focusOn(id, place, picture) }),
    onPickPair: (speaker, subject) => go({ ...place, focus: { speaker, subject } }),
    label: `Network of ${count(picture.nodes.length, 'entity', 'entities')} and ${count(picture.edges.length, 'pair')}.`,
  };
  if (places.size === 0) return <Waiting what="Arranging the network" />;
  if (picture.nodes.length <= SMALL || !hasGraphicsCard()) return <SvgDrawing {...props} />;
  return (
    <Suspense fallback={<Waiting what="Loading the drawing of large networks" />}>
      <CanvasDrawing {...props} />
    </Suspense>
  );
}

/** What an entity says, or what is said about it where it says nothing; a second pick lets go. */
function focusOn(id: string, { focus }: SelectionPlace, { edges }: Picture): SelectionPlace['focus'] {
  const isAlone = !focus.speaker || !focus.subject;
  if (isAlone && (focus.speaker === id || focus.subject === id)) return {};
  return edges.some(({ from }) => from === id) ? { speaker: id } : { subject: id };
}

/** "34 entities, 78 pairs. Left out: 12 entities, 20 pairs." */
function leftOut({ nodes, edges, omittedNodes, omittedEdges }: Picture, isCut: boolean): string {
  const parts = (entities: number, pairs: number) =>
    `${count(entities, 'entity', 'entities')}, ${count(pairs, 'pair')}`;
  const shown = `${parts(nodes.length, edges.length)}.`;
  const cut = isCut ? ' Of the selection the 100 who say most and the 100 of whom most is said.' : '';
  const omitted = omittedNodes + omittedEdges > 0 ? ` Left out: ${parts(omittedNodes, omittedEdges)}.` : '';
  return `${shown}${cut}${omitted}`;
}
