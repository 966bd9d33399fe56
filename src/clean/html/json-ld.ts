import { parseJson } from '../../util/parse-json';

/** What a page says of itself in JSON-LD, in the words of schema.org. */

type Json = Readonly<Record<string, unknown>>;

/** More than this many things on one page are not looked at. */
const MOST_NODES = 1000;

/** The description of the article among the page's JSON-LD scripts; undefined where there is none that can be read. */
export function findArticleNode(scripts: readonly string[]): Json | undefined {
  const nodes = scripts.flatMap((script) => flatten(parse(script)));
  return nodes.find((node) =>
    namesOf(node['@type']).some((type) => /Article$|^Report$|BlogPosting$/u.test(type)),
  );
}

/** A text field, whether it is given as text or as a thing with a name, an @id or a URL. */
export function textOf(value: unknown): string | undefined {
  const [first] = namesOf(value);
  return first;
}

/** The texts of a field that may be one or many, things or names. */
export function namesOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return values
    .map((one) => (isThing(one) ? (one['name'] ?? one['@id'] ?? one['url']) : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    .map((one) => one.trim());
}

/** The things of a field that may be one or many. */
export function thingsOf(value: unknown): readonly Json[] {
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return values.slice(0, MOST_NODES).filter(isThing);
}

const parse = (script: string) =>
  parseJson(script.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/gu, ''));

function flatten(root: unknown): readonly Json[] {
  const nodes: Json[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isThing(next)) {
      nodes.push(next);
      waiting.push(next['@graph'], next['mainEntity']);
    }
  }
  return nodes;
}

function isThing(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
