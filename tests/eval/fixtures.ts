import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reader, ReadText } from '../../src/eval/reader';
import type { Annotations } from '../../src/model/annotations';

const folder = path.join(__dirname, 'fixtures');

export const QUOTES = path.join(folder, 'quotes.gold.jsonl');
export const NAMES = path.join(folder, 'names.gold.jsonl');
export const GOLD = path.join(folder, 'gold');

type Pairs = [number, number][];

/** A reader that has read the fixtures before: it finds its answer by the path that it is given. */
export const rememberedReader: Reader = async (_text, name = '') => ({
  annotations: annotations.get(name) ?? nothing(name),
  attributions: attributions.get(name) ?? [],
});

const nothing = (name: string): Annotations => ({
  document: { path: name, text: '' },
  entities: [],
  mentions: [],
  statements: [],
});

const annotations = new Map(
  [...lines('names.predicted.jsonl'), ...lines('statements.predicted.jsonl')].map((line) => {
    const read = line as Annotations;
    return [path.basename(read.document.path ?? read.document.id ?? ''), read];
  }),
);

const attributions = new Map(
  lines('quotes.predicted.jsonl').map((line) => {
    const { doc, attributions: read } = line as { doc: string; attributions: Remembered[] };
    return [doc, read.map(toAttribution)];
  }),
);

interface Remembered {
  readonly content: Pairs;
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly speech?: boolean;
}

function toAttribution({ content, source, cue, speech = true }: Remembered) {
  const spans = (pairs: Pairs) => pairs.map(([start, end]) => ({ start, end }));
  return {
    kind: 'INDIRECT',
    content: spans(content),
    source: spans(source),
    cue: spans(cue),
    speech,
    reporters: [],
    addressees: [],
    confidence: 1,
    rule: 'remembered',
  } satisfies ReadText['attributions'][number];
}

function lines(file: string): unknown[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}
