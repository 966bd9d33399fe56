/** Where the names of an entity come from: what each document calls it. Some of the mentions can be split off. */
import { useState } from 'react';
import { Link } from '../address/link';
import { articleOf } from '../address/place';
import { act } from '../graphql/ask';
import { READ_MENTIONS, SPLIT_ENTITY } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { ReadMentionsQuery } from '../generated/operations';
import { Failure } from '../look/failure';
import { count, titleOf } from '../look/words';
import { Confirm } from './confirm';

type Mention = NonNullable<ReadMentionsQuery['entity']>['mentions'][number];

const MOST = 100;

export function Mentions({ id, name }: { readonly id: string; readonly name: string }) {
  const { answer, error, askAgain } = useAnswer(READ_MENTIONS, { id });
  const [picked, setPicked] = useState<readonly string[]>([]);
  if (error) return <Failure error={error} askAgain={askAgain} />;
  const mentions = answer?.data.entity?.mentions ?? [];
  if (mentions.length === 0) return null;
  const toggle = (mention: string) =>
    setPicked(picked.includes(mention) ? picked.filter((one) => one !== mention) : [...picked, mention]);
  const split = async (reason: string | null) => {
    await act(SPLIT_ENTITY, { id, mentions: picked, reason });
    setPicked([]);
  };
  return (
    <section className="panel" aria-label="Names and where they stand">
      <h2>Names, and where they stand</h2>
      <div
        className="table-box mentions"
        role="region"
        aria-label={`What each document calls ${name}`}
        tabIndex={0}
      >
        <MentionTable mentions={mentions} picked={picked} toggle={toggle} />
      </div>
      {mentions.length === MOST && <p className="left-out">The first {MOST}.</p>}
      {mentions.length > 1 && <Split name={name} mentions={mentions} picked={picked} split={split} />}
    </section>
  );
}

interface TableProps {
  readonly mentions: readonly Mention[];
  readonly picked: readonly string[];
  readonly toggle: (mention: string) => void;
}

function MentionTable({ mentions, picked, toggle }: TableProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          {mentions.length > 1 && <th scope="col">Split</th>}
          <th scope="col">Called</th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>
        {mentions.map((mention) => (
          <tr key={mention.id}>
            {mentions.length > 1 && (
              <td>
                <input
                  type="checkbox"
                  aria-label={`Split off “${mention.name}” in ${titleOf(mention.document)}`}
                  checked={picked.includes(mention.id)}
                  onChange={() => toggle(mention.id)}
                />
              </td>
            )}
            <td>
              {mention.name}
              <span className="quiet"> {[...mention.aliases, ...mention.roles].join(', ')}</span>
            </td>
            <td>
              <Link to={articleOf(mention.document.id)}>{titleOf(mention.document)}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SplitProps {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly picked: readonly string[];
  readonly split: (reason: string | null) => Promise<void>;
}

/** What a split would make, before it is made. */
function Split({ name, mentions, picked, split }: SplitProps) {
  if (picked.length === 0) {
    return <p className="quiet">Somebody else among them? Tick those mentions to split them off.</p>;
  }
  const off = mentions.filter(({ id }) => picked.includes(id));
  const rest = mentions.length - off.length;
  if (rest === 0) return <p className="quiet">All of them: at least one has to stay.</p>;
  return (
    <Confirm deed="Split off" act={split}>
      <p>
        <b>{off[0]?.name}</b>, with {count(off.length, 'mention')} in{' '}
        {off.map(({ document }) => titleOf(document)).join('; ')}, becomes an entity of its own. <b>{name}</b>{' '}
        keeps {count(rest, 'mention')}.
      </p>
    </Confirm>
  );
}
