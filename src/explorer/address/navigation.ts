/** Moves between places through the browser's own history. */
import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, readPlace, type Place } from './place';

const MOVED = 'hearsay:moved';

/** Goes to a place; `replace` leaves no step to go back to, for what is no step of the reader. */
export function go(place: Place, { replace = false } = {}): void {
  const address = addressOf(place);
  if (address === currentAddress()) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(MOVED));
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, currentAddress);
  return useMemo(() => readPlace(address), [address]);
}

function currentAddress(): string {
  return `${location.pathname}${location.search}`;
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(MOVED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(MOVED, changed);
  };
}
