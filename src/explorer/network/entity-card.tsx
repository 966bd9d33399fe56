import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from '../address/link';
import { go } from '../address/navigation';
import { entityOf, type SelectionPlace } from '../address/place';
import { Icon } from '../look/icon';
import { ENTITY_WORDS } from '../look/words';
import type { Picture, PictureNode } from './picture';

interface CardProps {
  readonly place: SelectionPlace;
  readonly picture: Picture;
}

/** What can be done with the entity or the pair that is picked. */
export function EntityCard({ place, picture }: CardProps) {
  const { speaker, subject } = place.focus;
  const id = speaker && subject ? undefined : (speaker ?? subject);
  const node = picture.nodes.find((one) => one.id === id);
  if (!node) return null;
  return <Card key={node.id} place={place} node={node} />;
}

function Card({ place, node }: ActionsProps) {
  const card = useRef<HTMLElement>(null);
  const [isBelow, setBelow] = useState(false);
  useLayoutEffect(() => setBelow(hidesPicked(card.current)), []);
  return (
    <section ref={card} className="card" data-below={isBelow} aria-label={node.name}>
      <header className="card-head">
        <h2 title={node.name}>{node.name}</h2>
        <button
          type="button"
          className="quiet-button"
          onClick={() => go({ ...place, focus: {} })}
          aria-label="Let go"
          title="Let go"
        >
          <Icon name="close" />
        </button>
      </header>
      <p className="quiet">{ENTITY_WORDS[node.kind]}</p>
      <Sides place={place} node={node} />
      <Actions place={place} node={node} />
    </section>
  );
}

/** Whether a card in the upper corner lies over the entity that was picked. */
function hidesPicked(card: HTMLElement | null): boolean {
  const picked = card?.parentElement?.querySelector('.node[aria-pressed="true"]');
  if (!card || !picked) return false;
  const [over, under] = [card.getBoundingClientRect(), picked.getBoundingClientRect()];
  return under.right > over.left && under.top < over.bottom;
}

function Sides({ place, node: { id, speaksOf, spokenOfBy } }: ActionsProps) {
  const sides = [
    { label: 'speaks of', amount: speaksOf, focus: { speaker: id }, isOn: place.focus.speaker === id },
    { label: 'spoken of by', amount: spokenOfBy, focus: { subject: id }, isOn: place.focus.subject === id },
  ];
  return (
    <div className="segments" role="group" aria-label="Which statements are listed">
      {sides.map(({ label, amount, focus, isOn }) => (
        <button
          key={label}
          type="button"
          aria-pressed={isOn}
          disabled={amount === 0}
          onClick={() => go({ ...place, focus })}
        >
          {label} <b>{amount}</b>
        </button>
      ))}
    </div>
  );
}

interface ActionsProps {
  readonly place: SelectionPlace;
  readonly node: PictureNode;
}

function Actions({ place, node: { id } }: ActionsProps) {
  const isOpened = place.opened.includes(id);
  const open = () => go({ ...place, opened: [...place.opened, id] });
  const close = () => go({ ...place, opened: place.opened.filter((other) => other !== id) });
  const takeOut = () =>
    go({
      ...place,
      focus: {},
      opened: place.opened.filter((other) => other !== id),
      closed: [...place.closed, id],
    });
  return (
    <div className="card-actions">
      <button type="button" onClick={isOpened ? close : open}>
        {isOpened ? 'Collapse' : 'Expand'}
      </button>
      <button type="button" onClick={takeOut}>
        Take out
      </button>
      <Link className="button" to={entityOf(id)}>
        Open page
      </Link>
    </div>
  );
}
