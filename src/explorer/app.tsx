import { usePlace } from './address/navigation';
import { Link } from './address/link';
import { selectionOf, type Place } from './address/place';
import { ArticlePage } from './article/article-page';
import { EntityPage } from './entity/entity-page';
import { Notice } from './look/notice';
import { Masthead } from './masthead';
import { SelectionPage } from './selection/selection-page';

export function App() {
  return <PageAt place={usePlace()} />;
}

function PageAt({ place }: { readonly place: Place }) {
  switch (place.page) {
    case 'selection':
      return <SelectionPage place={place} />;
    case 'entity':
      return <EntityPage key={place.id} place={place} />;
    case 'article':
      return <ArticlePage key={place.id} place={place} />;
    case 'unknown':
      return <NothingHere path={place.path} />;
  }
}

function NothingHere({ path }: { readonly path: string }) {
  return (
    <div className="page">
      <Masthead asked="" title="Nothing here" />
      <main id="main" className="opening">
        <Notice title={`There is nothing at ${path}.`}>
          <p>
            Ask above, or <Link to={selectionOf({})}>look at everything</Link>.
          </p>
        </Notice>
      </main>
    </div>
  );
}
