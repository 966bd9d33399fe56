import type { EntityRow } from '../query/rows';
import { EDGE_FIELDS } from './edge-fields';
import { statementsOf, type Chunks, type ExportSource } from './export-source';
import { newTo, pairsOf, type Pair } from './pairs';
import { tellEdges } from './tell-edges';
import { xml } from './xml';

/**
 * Who speaks about whom as GraphML: a node for each entity, an edge for each statement, speaker and subject, so that parallel
 * edges add up to weights. Ids of nodes that are written stay in memory, nothing else does.
 */
export async function* exportGraphml(source: ExportSource): Chunks {
  yield HEAD;
  const seen = new Set<string>();
  const told = { statements: 0, edges: 0, withoutEdge: 0 };
  for await (const statements of statementsOf(source)) {
    const pairs = statements.map(pairsOf);
    told.statements += statements.length;
    told.edges += pairs.flat().length;
    told.withoutEdge += pairs.filter((some) => some.length === 0).length;
    const nodes = newTo(
      seen,
      pairs.flat().flatMap(({ speaker, about }) => [speaker, about]),
    );
    yield [...nodes.map(node), ...pairs.flat().map((pair) => edge(pair, source.publicUrl))].join('');
  }
  yield `</graph>\n${tellEdges(told)}</graphml>\n`;
}

const TYPES = { string: 'string', double: 'double', integer: 'int' } as const;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
${EDGE_FIELDS.map(({ name, type }) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`).join('')}<graph edgedefault="directed">
`;

function node({ id, kind, name }: EntityRow): string {
  return `<node id="${xml(id)}">${data('label', name)}${data('kind', kind)}</node>\n`;
}

function edge(pair: Pair, publicUrl: string): string {
  const ends = `source="${xml(pair.speaker.id)}" target="${xml(pair.about.id)}"`;
  const fields = EDGE_FIELDS.map(({ name, value }) => data(name, value(pair, publicUrl)));
  return `<edge id="${xml(pair.id)}" ${ends}>${data('weight', 1)}${fields.join('')}</edge>\n`;
}

function data(key: string, value: string | number | null): string {
  return value === null ? '' : `<data key="${key}">${xml(value)}</data>`;
}
