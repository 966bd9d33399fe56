import type { Where } from '../address/where';
import { writeWhere } from '../address/where';

/** What the server gives a selection as (docs/export.md says more). */
const FORMATS = [
  ['statements.csv', 'CSV, for Excel'],
  ['statements.jsonl', 'JSON Lines'],
  ['statements.graphml', 'GraphML'],
  ['statements.gexf', 'GEXF, for Gephi'],
  ['statements.jsonld', 'JSON-LD'],
  ['statements.ftm.jsonl', 'FollowTheMoney'],
  ['statements.stix.json', 'STIX 2.1'],
  ['statements.maltego.csv', 'Maltego'],
] as const;

/** The listed statements as a file. */
export function ExportMenu({ where }: { readonly where: Where }) {
  const parameters = new URLSearchParams();
  writeWhere(where, parameters);
  return (
    <details className="menu">
      <summary className="button quiet-button">Export</summary>
      <ul>
        {FORMATS.map(([file, name]) => (
          <li key={file}>
            <a href={`/export/${file}?${parameters}`} download={file}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
