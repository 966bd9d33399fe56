/** What a reader can set right about an entity: its mentions split, another entity merged into it; all of it can be undone. */
import type { ReadEntityQuery } from '../generated/operations';
import { Decisions } from './decisions';
import { Mentions } from './mentions';
import { Merge } from './merge';

type Entity = NonNullable<ReadEntityQuery['entity']>;

export function Review({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <Mentions id={entity.id} name={entity.name} />
      <section className="panel" aria-label="Merge">
        <h2>The same as another?</h2>
        <Merge entity={entity} />
        <Decisions />
      </section>
    </>
  );
}
