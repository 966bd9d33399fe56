import { Link } from '../address/link';
import { selectionOf } from '../address/place';
import type { ReadEntityQuery } from '../generated/operations';
import { EntityLink } from '../look/entity-link';
import { countWithDenials, denialStep, number, type Named } from '../look/words';

interface PartnersProps {
  readonly id: string;
  readonly name: string;
  readonly answer: ReadEntityQuery;
}

interface Partner {
  readonly entity: Named;
  readonly count: number;
  readonly denials: number;
}

/** Whom an entity speaks about, the most frequent first. */
export function SpeaksAbout({ id, name, answer: { says } }: PartnersProps) {
  return (
    <Panel
      title={`${name} speaks about`}
      none="Nobody and nothing."
      partners={partnersOf(says.about, says.cells, 'about')}
      to={(other) => ({ saidBy: [id], about: [other] })}
    />
  );
}

/** Who speaks about an entity, the most frequent first. */
export function SpokenOfBy({ id, name, answer: { said } }: PartnersProps) {
  return (
    <Panel
      title={`Who speaks about ${name}`}
      none="Nobody."
      partners={partnersOf(said.speakers, said.cells, 'speaker')}
      to={(other) => ({ saidBy: [other], about: [id] })}
    />
  );
}

interface Cell {
  readonly speaker: string;
  readonly about: string;
  readonly count: number;
  readonly denials: number;
}

function partnersOf(
  entities: readonly Named[],
  cells: readonly Cell[],
  end: 'about' | 'speaker',
): readonly Partner[] {
  return entities.flatMap((entity) => {
    const cell = cells.find((one) => one[end] === entity.id);
    return cell ? [{ entity, count: cell.count, denials: cell.denials }] : [];
  });
}

interface PanelProps {
  readonly title: string;
  readonly none: string;
  readonly partners: readonly Partner[];
  readonly to: (other: string) => { readonly saidBy: readonly string[]; readonly about: readonly string[] };
}

function Panel({ title, none, partners, to }: PanelProps) {
  const most = Math.max(...partners.map(({ count }) => count), 1);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {partners.length === 0 && <p className="quiet">{none}</p>}
      <ul className="bars">
        {partners.map(({ entity, count, denials }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <Link
              className="bar-link"
              to={selectionOf(to(entity.id), { view: 'statements' })}
              aria-label={`${entity.name}: ${countWithDenials(count, denials)}`}
              title={countWithDenials(count, denials)}
            >
              <span
                className={`bar-fill denied-${denialStep(count, denials)}`}
                style={{ inlineSize: `${(count / most) * 100}%` }}
              />
              <span className="bar-count">{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
