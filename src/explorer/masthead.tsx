import { useEffect } from 'react';
import { Link } from './address/link';
import { selectionOf } from './address/place';
import { ThemeSwitch } from './look/theme-switch';
import { SearchBox } from './search/search-box';
import { TourButton } from './tour/tour-button';

interface MastheadProps {
  /** What the search box holds until somebody types. */
  readonly asked: string;
  /** What this page is called in tabs and bookmarks. */
  readonly title: string;
}

/** The head of every page. */
export function Masthead({ asked, title }: MastheadProps) {
  useEffect(() => {
    document.title = `${title} – Hearsay`;
  }, [title]);
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        To the content
      </a>
      <Link className="wordmark" to={selectionOf({})}>
        Hearsay
      </Link>
      <SearchBox asked={asked} />
      <nav className="masthead-nav" aria-label="Hearsay">
        <a className="masthead-link" href="/playground">
          Playground
        </a>
        <TourButton />
        <ThemeSwitch />
      </nav>
    </header>
  );
}
