/** Lays all figures out as one table: ours, the last ones where nothing was measured now, and those of others beside them. */
import {
  SET_KEYS,
  type LastFigures,
  type Measurement,
  type Measures,
  type PeerFigure,
  type PeerFigures,
  type SetKey,
} from './figures';

export interface TableParts {
  readonly figures: LastFigures;
  /** The collections measured in this run. */
  readonly fresh: ReadonlySet<string>;
  readonly peers: PeerFigures;
}

/** How a collection gets its figures, where this run did not measure it. */
const HOW: Readonly<Record<SetKey, string>> = {
  golden: 'not measured now: run without options',
  examples: 'not measured now: run without options',
  heldoutDev: 'not measured now: run without options',
  heldoutTest: 'not measured now: run without options',
  genresDev: 'not measured now: run without options',
  genresTest: 'not measured now: run without options',
  newsroom: 'not measured now: run without options',
  beats: 'not measured now: run without options',
  desks: 'not measured now: run without options',
  unseen: 'not measured now: run without options',
  realDev: 'no --corpora DIR given',
  realTest: 'no --corpora DIR given',
  gold: 'no --gold DIR given',
  quotes: 'no --quotes FILE given',
  names: 'no --names FILE given',
  resolution: 'not measured now: run without options',
  claimsDev: 'not measured now: run without options',
  claimsTest: 'not measured now: run without options',
  speed: 'by npm run bench',
};

const HEAD = ['what', 'on', 'Hearsay', 'measured', 'others'];

/** Markdown, its columns padded so that it reads well as plain text too. */
export function formatTable(parts: TableParts): string {
  const rows = SET_KEYS.flatMap((key) => rowsOf(key, parts));
  const widths = HEAD.map((_, column) =>
    Math.max(3, ...[HEAD, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [HEAD, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

function rowsOf(key: SetKey, { figures, fresh, peers }: TableParts): readonly (readonly string[])[] {
  const measured = figures[key];
  const others = peers[key === 'gold' ? 'examples' : key] ?? {};
  const names = new Set([...Object.keys(measured?.rows ?? {}), ...Object.keys(others)]);
  return [...names].map((name) => {
    const own = measured?.rows[name];
    const beside = others[name] ?? [];
    const units = Object.keys(own ?? beside[0]?.measures ?? {});
    return [
      [name, units.join(' / ')].join(', '),
      own ? (measured?.on ?? '') : '',
      formatMeasures(own),
      formatState(own && measured, fresh.has(key) ? '' : HOW[key]),
      formatPeers(beside, units),
    ];
  });
}

function formatMeasures(measures: Measures | undefined): string {
  return Object.values(measures ?? {})
    .map((value) => value.toFixed(1))
    .join(' / ');
}

/** "2026-03-01, model 0f3c9a1e; no --names FILE given" */
function formatState(measured: Measurement | undefined, note: string): string {
  if (!measured) return note;
  const { measuredOn, model } = measured;
  const stamp = `${measuredOn}, ${model ? `model ${model}` : 'rules alone'}`;
  return note ? `${stamp}; ${note}` : stamp;
}

/** "PolNeAR test (published): CofeNet F1 83.2, rules F1 10.7; PolNeAR dev (measured): …" */
function formatPeers(peers: readonly PeerFigure[], units: readonly string[]): string {
  const placeOf = ({ on, kind }: PeerFigure) => `${on} (${kind})`;
  const places = [...new Set(peers.map(placeOf))];
  const figuresAt = (place: string) =>
    peers.filter((peer) => placeOf(peer) === place).map((peer) => formatPeer(peer, units));
  return places.map((place) => `${place}: ${figuresAt(place).join(', ')}`).join('; ');
}

/** Where the row has one measure and the peer the same, it need not be named again. */
function formatPeer({ who, measures }: PeerFigure, units: readonly string[]): string {
  const figures = Object.entries(measures).map(([unit, value]) =>
    units.length === 1 && unit === units[0] ? value.toFixed(1) : `${unit} ${value.toFixed(1)}`,
  );
  return `${who} ${figures.join(' ')}`;
}
