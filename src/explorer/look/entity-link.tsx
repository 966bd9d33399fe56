import { Fragment } from 'react';
import { Link } from '../address/link';
import { entityOf } from '../address/place';
import { ENTITY_WORDS, type Named } from './words';

/** A name that leads to its page; its kind is in the mark before it and in its title. */
export function EntityLink({ entity }: { readonly entity: Named }) {
  return (
    <Link className="entity" to={entityOf(entity.id)} title={`${entity.name}, ${ENTITY_WORDS[entity.kind]}`}>
      {entity.name}
    </Link>
  );
}

/** "A, B and C", each a link. */
export function EntityList({ entities }: { readonly entities: readonly Named[] }) {
  return entities.map((entity, index) => (
    <Fragment key={entity.id}>
      {index === 0 ? '' : index === entities.length - 1 ? ' and ' : ', '}
      <EntityLink entity={entity} />
    </Fragment>
  ));
}
