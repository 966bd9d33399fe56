import { clean } from '../../src/clean/clean';
import type { DocumentMeta, SourceFormat } from '../../src/model/article';
import { byPosition, slice } from '../../src/model/span';

/** Every part of the cleaned text in order, "kind: words"; what is not read has a minus sign before it. */
export function marks(body: string, format: SourceFormat = 'text', meta: DocumentMeta = {}): string[] {
  const article = clean({ meta, format, body });
  const read = article.blocks.map((block) => ({ ...block, label: block.kind as string }));
  const unread = article.boilerplate.map((part) => ({ ...part, label: `- ${part.kind}` }));
  return [...read, ...unread]
    .sort(byPosition)
    .map((part) => `${part.label}: ${slice(article.text, part).replace(/\s+/gu, ' ')}`);
}

/** Two paragraphs of running text, for lines to stand over, between and under. */
export const PROSE = [
  'The two ministers met in the capital of Ruritania on Monday to talk about the price of grain, which has doubled in a year.',
  '“We will meet again,” Foreign Minister Jane Doe told reporters after the talks, which had lasted for more than six hours.',
] as const;
