import type { EntityRow } from '../query/rows';
import { EDGE_FIELDS } from './edge-fields';
import { statementsOf, type Chunks, type ExportSource } from './export-source';
import { newTo, pairsOf, type Pair } from './pairs';
import { tellEdges } from './tell-edges';
import { xml } from './xml';

/**
 * Who speaks about whom as GEXF 1.3: a node for each entity, an edge for each statement, speaker and subject. All nodes come
 * before all edges, so the statements are read twice; an edge to an entity that came between the two readings is left out.
 */
export async function* exportGexf(source: ExportSource): Chunks {
  yield HEAD;
  const seen = new Set<string>();
  for await (const statements of statementsOf(source)) {
    const ends = statements.flatMap(pairsOf).flatMap(({ speaker, about }) => [speaker, about]);
    yield newTo(seen, ends).map(node).join('');
  }
  yield '</nodes>\n<edges>\n';
  const told = { statements: 0, edges: 0, withoutEdge: 0 };
  for await (const statements of statementsOf(source)) {
    const pairs = statements.map((one) =>
      pairsOf(one).filter(({ speaker, about }) => seen.has(speaker.id) && seen.has(about.id)),
    );
    told.statements += statements.length;
    told.edges += pairs.flat().length;
    told.withoutEdge += pairs.filter((some) => some.length === 0).length;
    yield pairs
      .flat()
      .map((pair) => edge(pair, source.publicUrl))
      .join('');
  }
  yield `</edges>\n</graph>\n${tellEdges(told)}</gexf>\n`;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Hearsay</creator><description>Who speaks about whom: an edge a statement, speaker and subject</description></meta>
<graph mode="static" defaultedgetype="directed">
<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
<attributes class="edge">${EDGE_FIELDS.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`).join('')}</attributes>
<nodes>
`;

function node({ id, kind, name }: EntityRow): string {
  return `<node id="${xml(id)}" label="${xml(name)}"><attvalues>${value('kind', kind)}</attvalues></node>\n`;
}

function edge(pair: Pair, publicUrl: string): string {
  const ends = `source="${xml(pair.speaker.id)}" target="${xml(pair.about.id)}"`;
  const fields = EDGE_FIELDS.map((field) => value(field.name, field.value(pair, publicUrl)));
  return `<edge id="${xml(pair.id)}" ${ends} weight="1"><attvalues>${fields.join('')}</attvalues></edge>\n`;
}

function value(name: string, content: string | number | null): string {
  return content === null ? '' : `<attvalue for="${name}" value="${xml(content)}"/>`;
}
