import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go } from './navigation';
import { addressOf, type Place } from './place';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: Place;
}

/** A link inside the page: a plain click stays in it, any other (a new tab, a copied address) is the browser's. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    go(to);
  };
  return <a href={addressOf(to)} onClick={follow} {...rest} />;
}
