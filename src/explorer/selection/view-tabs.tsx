import { Link } from '../address/link';
import { go } from '../address/navigation';
import { VIEWS, type SelectionPlace, type View } from '../address/place';
import { TableSwitch } from '../look/table-switch';

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
        <TableSwitch asTable={place.asTable} onChange={(asTable) => go({ ...place, asTable })} />
      )}
    </div>
  );
}
