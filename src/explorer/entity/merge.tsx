/** Another entity beside this one, to make them one or to keep them apart. */
import { useState } from 'react';
import { act } from '../graphql/ask';
import { KEEP_APART, MERGE_ENTITIES, SUGGEST_ENTITIES } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { ReadEntityQuery, SuggestEntitiesQuery } from '../generated/operations';
import { EntityLink } from '../look/entity-link';
import { ENTITY_WORDS, number } from '../look/words';
import { Confirm } from './confirm';
import { useDeed } from './use-deed';

type Entity = NonNullable<ReadEntityQuery['entity']>;
type Other = SuggestEntitiesQuery['entities']['edges'][number]['node'];

export function Merge({ entity }: { readonly entity: Entity }) {
  const [search, setSearch] = useState('');
  const [other, setOther] = useState<Other>();
  const { answer } = useAnswer(SUGGEST_ENTITIES, search.trim() ? { search: search.trim() } : undefined);
  const found = (search.trim() ? (answer?.data.entities.edges ?? []) : [])
    .map(({ node }) => node)
    .filter(({ id, kind }) => id !== entity.id && kind === entity.kind);
  const done = () => {
    setOther(undefined);
    setSearch('');
  };
  if (other) return <Preview entity={entity} other={other} done={done} />;
  return (
    <>
      <label className="reason">
        Name{' '}
        <input
          type="search"
          placeholder={`another ${ENTITY_WORDS[entity.kind]}`}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </label>
      <ul className="plain-list">
        {found.map((node) => (
          <li key={node.id}>
            <button type="button" onClick={() => setOther(node)}>
              {node.name} <span className="quiet">{node.aliases.slice(0, 2).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {search.trim() !== '' && answer && found.length === 0 && (
        <p className="quiet">No other of this kind has such a name.</p>
      )}
    </>
  );
}

interface PreviewProps {
  readonly entity: Entity;
  readonly other: Other;
  readonly done: () => void;
}

function Preview({ entity, other, done }: PreviewProps) {
  const ids = [entity.id, other.id];
  const apart = useDeed();
  const merge = async (reason: string | null) => {
    await act(MERGE_ENTITIES, { ids, reason });
    done();
  };
  const keepApart = async () => {
    await act(KEEP_APART, { ids });
    done();
  };
  return (
    <Confirm
      deed="Merge"
      act={merge}
      more={
        <>
          <button type="button" disabled={apart.isDoing} onClick={() => void apart.attempt(keepApart)}>
            Keep apart for good
          </button>
          <button type="button" onClick={done}>
            Cancel
          </button>
        </>
      }
    >
      <div className="side-by-side">
        <Side entity={entity} />
        <Side entity={other} />
      </div>
      <p className="quiet">
        Merged, all statements, names and roles of both are those of one. It can be undone below.
      </p>
      {apart.problem && <p role="alert">{apart.problem}</p>}
    </Confirm>
  );
}

function Side({
  entity,
}: {
  readonly entity: Pick<Other, 'id' | 'name' | 'kind' | 'aliases' | 'statements' | 'saidAbout'>;
}) {
  return (
    <div>
      <h3>
        <EntityLink entity={entity} />
      </h3>
      <p className="quiet">{entity.aliases.join(', ') || 'no other names'}</p>
      <p>
        says {number(entity.statements.totalCount)}, spoken of {number(entity.saidAbout.totalCount)}
      </p>
    </div>
  );
}
