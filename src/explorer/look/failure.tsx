import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { AskError } from '../graphql/ask';

interface FailureProps {
  readonly error: AskError;
  readonly askAgain: () => void;
}

interface Failing {
  readonly message: string;
  readonly askAgain: () => void;
}

/** What failed and is shown, the first to fail first. */
let failing: readonly Failing[] = [];
const CHANGED = 'hearsay:failing';

/** What could not be answered. Of parts of a page that fail alike, one says so, and asks again for all of them. */
export function Failure({ error: { message }, askAgain }: FailureProps) {
  const own = useMemo(() => ({ message, askAgain }), [message, askAgain]);
  const alike = useSyncExternalStore(listen, () => failing).filter((one) => one.message === message);
  useLayoutEffect(() => {
    change([...failing, own]);
    return () => change(failing.filter((one) => one !== own));
  }, [own]);
  if (alike[0] !== own) return <p className="waiting">No answer.</p>;
  return (
    <div className="notice failure" role="alert">
      <p className="notice-title">This could not be answered.</p>
      <p>{message}</p>
      <button type="button" onClick={() => alike.forEach((one) => one.askAgain())}>
        Try again
      </button>
    </div>
  );
}

function listen(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  return () => removeEventListener(CHANGED, changed);
}

function change(next: readonly Failing[]): void {
  failing = next;
  dispatchEvent(new Event(CHANGED));
}
