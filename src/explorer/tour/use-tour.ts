/** When the tour is shown. */
import { useSyncExternalStore } from 'react';

const KEY = 'hearsay.tour';
const CHANGED = 'hearsay:tour';

let isOpen = !wasSeen();

export function useTour(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}

/** Closing it is remembered, where storage is open. */
export function showTour(show: boolean): void {
  isOpen = show;
  try {
    if (!show) localStorage.setItem(KEY, 'seen');
  } catch {
    // It comes again with the next visit.
  }
  dispatchEvent(new Event(CHANGED));
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  return () => removeEventListener(CHANGED, changed);
}
