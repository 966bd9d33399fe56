import { go } from '../address/navigation';
import type { SelectionPlace } from '../address/place';
import { FIND_NAMES } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import { Icon } from '../look/icon';

/** Which pair of the selection is picked, with a way to let go of it. */
export function FocusBar({ place }: { readonly place: SelectionPlace }) {
  const { speaker, subject } = place.focus;
  const ids = [speaker, subject].filter((id) => id !== undefined);
  const { answer } = useAnswer(
    FIND_NAMES,
    ids.length > 0 ? { from: ids[0] ?? '', to: ids.at(-1) ?? '' } : undefined,
  );
  if (ids.length === 0) return null;
  const name = (id: string | undefined) =>
    [answer?.data.from, answer?.data.to].find((entity) => entity?.id === id)?.name ?? '…';
  return (
    <p className="focus-bar" role="status">
      <span>
        {speaker ? <b>{name(speaker)}</b> : 'Anybody'} about {subject ? <b>{name(subject)}</b> : 'anybody'}
      </span>
      <button type="button" className="quiet-button" onClick={() => go({ ...place, focus: {} })}>
        <Icon name="close" /> Show all
      </button>
    </p>
  );
}
