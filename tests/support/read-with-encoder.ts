import { clean } from '../../src/clean/clean';
import { encode } from '../../src/encode/encode';
import type { Encoder } from '../../src/encode/encoder';
import { extract } from '../../src/extract/extract';
import type { Reference } from '../../src/model/annotations';
import { lexicon } from './read-text';

/** Each statement of a text as "who < who passes it on > to whom POLARITY what", as the whole reader reads it. */
export async function readStatements(body: string, encoder: Encoder): Promise<string[]> {
  const article = clean({ meta: {}, format: 'text', body });
  const { entities, statements } = extract(article, await encode(article, encoder), lexicon).annotations;
  const nameOf = ({ entity, start, end }: Reference) =>
    entities.find(({ id }) => id === entity)?.name ?? `?${body.slice(start, end)}`;
  const names = (mark: string, references: readonly Reference[]) =>
    references.length > 0 ? `${mark}${references.map(nameOf).join(' + ')} ` : '';
  return statements.map(
    ({ source, reportedBy, addressees, polarity, text }) =>
      `${names('', source)}${names('< ', reportedBy)}${names('> ', addressees)}${polarity} ${text}`,
  );
}
