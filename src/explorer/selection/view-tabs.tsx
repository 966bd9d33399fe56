import { Link } from '../address/link';
import { go } from '../address/navigation';
import { VIEWS, type SelectionPlace, type View } from '../address/place';
import { Icon } from '../look/icon';

const NAMES: Readonly<Record<View, string>> = {
  network: 'Network',
  matrix: 'Matrix',
  contested: 'Contested',
  statements: 'Statements',
};

/** The views of the selection, and whether pictures are shown as tables. */
export function ViewTabs({ place }: { readonly place: SelectionPlace }) {
  const hasPicture = place.view === 'network' || place.view === 'matrix';
  return (
    <div className="view-bar">
      <nav className="tabs" aria-label="Views">
        {VIEWS.map((view) => (
          <Link
            key={view}
            to={{ ...place, view }}
            className="tab"
            data-view={view}
            aria-current={view === place.view ? 'page' : undefined}
          >
            {NAMES[view]}
          </Link>
        ))}
      </nav>
      {hasPicture && (
        <button
          type="button"
          className="quiet-button"
          aria-label={place.asTable ? 'Picture' : 'Table'}
          aria-pressed={place.asTable}
          onClick={() => go({ ...place, asTable: !place.asTable })}
        >
          <Icon name={place.asTable ? 'picture' : 'table'} />{' '}
          <span>{place.asTable ? 'Picture' : 'Table'}</span>
        </button>
      )}
    </div>
  );
}
