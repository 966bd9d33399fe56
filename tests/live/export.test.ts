import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { FORMATS, type FormatName } from '../../src/export/formats';
import { formatAnnotations } from '../../src/model/interchange';
import type { Annotations } from '../../src/model/annotations';
import { readWithPython, runNotebook } from '../support/read-with-python';
import { annotate } from '../support/annotate';
import { LIVE, LIVE_ROW } from '../support/live-row';
import { csv, exportText, lines } from '../support/export-text';
import { HOSTILE, HOSTILE_TEXTS } from '../support/hostile';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(120_000);

/** A place in another, by its name. */
const LOCATED = annotate(
  { id: 'located', publishedAt: '2024-03-09' },
  [{ by: 'Zoë Márquez', says: 'The dam will hold for a hundred years', about: ['Zenda, Norway'] }],
  { 'Zenda, Norway': { kind: 'PLACE' } },
);
const ARTICLES = [...RURITANIA, ...HOSTILE, LOCATED];
const STATEMENTS = ARTICLES.flatMap(({ statements }) => statements);

let api: Api;
const files = new Map<FormatName, string>();

beforeAll(async () => {
  api = await startApi(ARTICLES);
  for (const format of Object.keys(FORMATS) as FormatName[]) {
    files.set(format, await exportText(api.graph, format));
  }
});
afterAll(() => api.stop());

const file = (format: FormatName) => files.get(format) ?? '';

describe('CSV', () => {
  it('gives every statement a row with its evidence', () => {
    const rows = csv(file('csv'));
    expect(rows).toHaveLength(STATEMENTS.length);
    expect(rows.find(({ text }) => text === LIVE)).toEqual(LIVE_ROW);
  });

  it.each(['csv', 'maltego'] as const)(
    '(%s) begins with a byte order mark and holds no formula',
    (format) => {
      expect(file(format).startsWith('\u{FEFF}')).toBe(true);
      const cells = (parseCsv(file(format), { bom: true }) as string[][]).flat();
      expect(cells.filter((cell) => /^\s*[=+\-@|%＝＋－＠]/u.test(cell))).toEqual([]);
      expect(cells).toContain(`'${HOSTILE_TEXTS.formula}`);
      expect(cells).toContain(`'${HOSTILE_TEXTS.spacedFormula}`);
      expect(cells.filter((cell) => /^javascript:/i.test(cell))).toEqual([]);
    },
  );

  it('for Maltego links who speaks to whom it is about, or to the article', () => {
    const rows = csv(file('maltego'));
    expect(rows.find((row) => row['link.notes'] === LIVE)).toMatchObject({
      'source.type': 'maltego.Person',
      'source.value': 'Zoë Márquez',
      'link.label': 'asserts',
      'link.date': '2024-03-01',
      'target.type': 'maltego.Organization',
      'target.value': 'Freedonia',
      'target.Organization': 'Freedonia',
      url: 'https://post.example/treaty',
    });
    expect(rows.find((row) => row['link.notes'].startsWith('Somebody has to pay'))).toMatchObject({
      'source.type': 'maltego.Alias',
      'source.value': 'Somebody',
      'target.type': 'maltego.Document',
      'target.value': 'What nobody dated',
    });
    expect(new Set(rows.map((row) => row['statement.id'])).size).toBe(STATEMENTS.length);
  });
});

describe('JSON Lines', () => {
  it('are the interchange format, the same as went in', () => {
    const told = (all: readonly Annotations[]) =>
      all.map(({ statements }) => statements.map(({ text }) => text).sort());
    const byId = (a: Annotations, b: Annotations) => ((a.document.id ?? '') < (b.document.id ?? '') ? -1 : 1);
    expect(told(lines(file('jsonl')))).toEqual(told([...ARTICLES].sort(byId)));
  });

  it('of a filter have its documents, each with its statements alone', async () => {
    const { entity } = await api.data('{ entity(name: "Eva Smith") { id } }');
    const [only, ...others] = lines(await exportText(api.graph, 'jsonl', { about: [entity.id] }));
    expect(others).toEqual([]);
    const later = RURITANIA.find(({ document }) => document.id === 'later')!;
    expect(only).toEqual(JSON.parse(formatAnnotations(later)));
    const denials = lines(
      await exportText(api.graph, 'jsonl', { polarities: ['DENIES'], document: 'treaty' }),
    );
    expect(denials.map(({ statements }) => statements.map(({ text }: Json) => text))).toEqual([
      ['No arms were sold to Sylvania 😀 at all'],
    ]);
  });
});

describe('graph files', () => {
  const parsers = { graphml: graphml.parse, gexf: gexf.parse } as const;

  it.each(['graphml', 'gexf'] as const)(
    '(%s) are read by graphology, an edge a speaker and subject',
    (format) => {
      const graph = parsers[format](MultiDirectedGraph as never, file(format), {
        addMissingNodes: false,
      } as never);
      const pairs = csv(file('csv')).filter(({ speakers, about }) => speakers && about);
      expect(graph.size).toBeGreaterThanOrEqual(pairs.length);
      const edge = graph.findEdge((_edge, { text }) => text === LIVE);
      expect(graph.getEdgeAttributes(edge)).toMatchObject({
        polarity: 'ASSERTS',
        saidAt: '2024-03-01',
        quote: LIVE,
        start: 18,
        end: 53,
        url: 'https://post.example/treaty',
      });
      expect(graph.getNodeAttributes(graph.source(edge))).toMatchObject({
        label: 'Zoë Márquez',
        kind: 'PERSON',
      });
      expect(graph.getNodeAttribute(graph.target(edge), 'label')).toBe('Freedonia');
      const texts = graph.mapEdges((_edge, { text }) => text);
      expect(texts).toEqual(expect.arrayContaining([HOSTILE_TEXTS.script, HOSTILE_TEXTS.markup]));
      expect(file(format)).toMatch(
        new RegExp(`statements: ${STATEMENTS.length}; edges: ${graph.size}; .*: [1-9]\\d* -->`),
      );
    },
  );
});

describe('JSON-LD', () => {
  it('is read by a JSON-LD processor: quotations, claims, and where they stand', async () => {
    const expanded = await jsonld.expand(JSON.parse(file('jsonld')));
    const nodes = await jsonld.flatten(expanded as never);
    const all = nodes as unknown as Json[];
    const quotation = all.find((node) => node['https://schema.org/text']?.[0]['@value'] === LIVE);
    expect(quotation['@type']).toEqual(['https://schema.org/Quotation']);
    const find = (id: string) => all.find((node) => node['@id'] === id);
    const speaker = find(quotation['https://schema.org/spokenByCharacter'][0]['@id']);
    expect(speaker['https://schema.org/name']).toEqual([{ '@value': 'Zoë Márquez' }]);
    expect(all.filter((node) => node['@type']?.includes('https://schema.org/Claim')).length).toBe(2);
    expect(all.filter((node) => node['@type']?.includes('http://www.w3.org/ns/oa#Annotation'))).toHaveLength(
      STATEMENTS.length,
    );
    const rdf = (await jsonld.toRDF(JSON.parse(file('jsonld')), { format: 'application/n-quads' })) as string;
    expect(rdf).not.toContain('<javascript:');
  });

  it('tells in what a place lies', () => {
    const graph: Json[] = JSON.parse(file('jsonld'))['@graph'];
    expect(graph.filter(({ containedInPlace }) => containedInPlace)).toEqual([
      {
        id: expect.stringMatching(/^urn:hearsay:entity:/),
        type: 'Place',
        name: 'Zenda, Norway',
        containedInPlace: {
          id: expect.stringMatching(/^urn:hearsay:entity:/),
          type: 'Place',
          name: 'Norway',
        },
      },
    ]);
  });

  it('counts positions in code points, as the Web Annotation standard does, and quotes what is there', () => {
    const graph: Json[] = JSON.parse(file('jsonld'))['@graph'];
    const texts = new Map(ARTICLES.map(({ document }) => [document.text, [...document.text]]));
    const annotations = graph.filter(({ type }) => type === 'Annotation');
    for (const { target } of annotations) {
      for (const { selector } of target) {
        const [position, quote] = selector;
        const isIn = [...texts].some(
          ([text, points]) =>
            points.slice(position.start, position.end).join('') === quote.exact &&
            text.slice(position.utf16Start, position.utf16End) === quote.exact,
        );
        expect(isIn).toBe(true);
      }
    }
    expect(graph.some(({ target }) => target?.[0].selector[0].end !== target?.[0].selector[0].utf16End)).toBe(
      true,
    );
  });
});

describe('other tools', () => {
  it('(FollowTheMoney) gets entities, articles and links, each statement in at least one', () => {
    const entities = lines(file('ftm'));
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    const link = entities.find(
      ({ schema, properties }) => schema === 'UnknownLink' && properties.summary?.[0] === LIVE,
    );
    expect(link.properties).toMatchObject({
      role: ['asserts'],
      date: ['2024-03-01'],
      sourceUrl: ['https://post.example/treaty'],
    });
    for (const end of ['subject', 'object', 'proof']) expect(ids).toContain(link.properties[end][0]);
    const texts = entities.flatMap(({ properties }) => properties.summary ?? []);
    for (const { text } of STATEMENTS) expect(texts).toContain(text);
  });

  it('(FollowTheMoney, STIX) get in what a place lies, and that place', () => {
    const entities = lines(file('ftm'));
    const { properties } = entities.find((one) => one.properties.role?.[0] === 'is in');
    const named = (id: string) => entities.find((one) => one.id === id).properties.name[0];
    expect([properties.subject[0], properties.object[0]].map(named)).toEqual(['Zenda, Norway', 'Norway']);
    const { objects } = JSON.parse(file('stix'));
    const link = objects.find((one: Json) => one.relationship_type === 'located-in');
    const nameOf = (id: string) => objects.find((one: Json) => one.id === id).name;
    expect([link.source_ref, link.target_ref].map(nameOf)).toEqual(['Zenda, Norway', 'Norway']);
  });

  it('(STIX) gets one bundle whose every reference is in it', () => {
    const { type, objects } = JSON.parse(file('stix'));
    const ids = new Set(objects.map(({ id }: Json) => id));
    expect(type).toBe('bundle');
    expect(ids.size).toBe(objects.length);
    const references = objects.flatMap((one: Json) =>
      [one.source_ref, one.target_ref, one.created_by_ref, one.object_refs].flat().filter(Boolean),
    );
    expect(references.filter((id: string) => !ids.has(id))).toEqual([]);
    expect(new Set(objects.map((one: Json) => one.type))).toEqual(
      new Set(['identity', 'extension-definition', 'relationship', 'note']),
    );
    const said = objects.filter((one: Json) => one.description === LIVE);
    expect(said).toHaveLength(1);
  });

  it('is read by networkx, followthemoney and stix2 where Python has them', async () => {
    const read = await readWithPython(files);
    if (read.skipped) return console.log(`not read with Python: ${read.skipped}`);
    const edges = Number(/edges: (\d+)/.exec(file('graphml'))?.[1]);
    expect(read).toEqual({
      graphml: { edges, hasText: true },
      gexf: { edges, hasText: true },
      ftm: { entities: lines(file('ftm')).length, lost: [] },
      stix: { objects: JSON.parse(file('stix')).objects.length },
      csv: { rows: STATEMENTS.length, whole: true },
    });
  });

  it('runs through the notebook of the docs where Python has Jupyter', async () => {
    const found = await runNotebook(api.url);
    if (found.skipped) return console.log(`not run with Jupyter: ${found.skipped}`);
    expect(found).toEqual({
      statements: STATEMENTS.length,
      denials: STATEMENTS.filter(({ polarity }) => polarity === 'DENIES').length,
      edges: Number(/edges: (\d+)/.exec(file('graphml'))?.[1]),
      pictures: 1,
    });
  });
});

describe('over HTTP', () => {
  it('takes the words of a filter, says how many there are, and sends the file', async () => {
    const address = `${api.url}/export/statements.csv?saidBy=${encodeURIComponent('Zoë Márquez')}&about=Freedonia`;
    const response = await fetch(address);
    expect(response.status).toBe(200);
    const headers = new Map<string, string>();
    response.headers.forEach((value, name) => headers.set(name, value));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="hearsay-statements.csv"',
      'x-total-count': '2',
    });
    const rows = csv(await response.text());
    expect(rows.map(({ text }) => text).sort()).toEqual(['Both delegations agreed on the treaty', LIVE]);
    expect(rows[0].evidenceUrl.startsWith(`${api.url}/embed/statement/`)).toBe(true);
  });

  it.each(Object.entries(FORMATS))('offers %s', async (format, { ending, mediaType }) => {
    const response = await fetch(`${api.url}/export/statements.${ending}`);
    expect(response.headers.get('content-type')).toBe(mediaType);
    const expected = file(format as FormatName).replaceAll('https://hearsay.example', api.url);
    expect(await response.text()).toBe(expected.replaceAll('\u{FEFF}', ''));
  });

  it.each([
    ['statements.xls', 'There is no format "xls": use one of jsonl, csv,'],
    ['statements.csv?saidby=Eva', '"saidby" is no word of a filter: use saidBy, about,'],
    ['statements.csv?polarity=maybe', 'polarity is "maybe": use ASSERTS, DENIES, ASKS, URGES, PROMISES.'],
    ['statements.csv?after=nothing', 'after is "nothing": there is no such statement.'],
    [
      'statements.gexf?after=x',
      'after: an export as gexf cannot go on where it broke off; csv and jsonl can.',
    ],
    ['statements.csv?saidAfter=2024-02-31', 'saidAfter is "2024-02-31": write the day as 2024-03-01.'],
  ])('refuses %s in one line', async (address, message) => {
    const response = await fetch(`${api.url}/export/${address}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Json;
    expect(errors[0].message).toMatch(new RegExp(`^${message.replace(/[?.()]/g, '\\$&')}`));
  });

  it('goes on after what arrived of a file that broke off, line for line', async () => {
    const text = async (address: string) => (await fetch(`${api.url}/export/statements.${address}`)).text();
    const rest = (ending: string, id: string) => text(`${ending}?after=${encodeURIComponent(id)}`);
    const whole = await text('csv');
    const [third] = csv(whole).slice(2);
    const broken = whole.slice(0, whole.indexOf(third.id));
    const { id } = csv(broken).at(-1);
    expect(broken + (await rest('csv', id))).toBe(whole);
    const documents = (await text('jsonl')).split(/(?<=\n)/);
    const { document } = JSON.parse(documents[1] ?? '');
    expect(await rest('jsonl', document.id)).toBe(documents.slice(2).join(''));
    expect(await rest('csv', csv(whole).at(-1).id)).toBe('');
  });

  it('names those that nobody is known as', async () => {
    const response = await fetch(`${api.url}/export/statements.csv?saidBy=Nobody%20Known`);
    expect(response.headers.get('x-total-count')).toBe('0');
    expect(response.headers.get('x-unknown-names')).toBe('saidBy=Nobody%20Known');
    expect(csv(await response.text())).toEqual([]);
  });
});
