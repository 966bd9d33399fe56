import type { Annotations } from '../model/annotations';
import type { Resolution } from '../model/referent';
import { annotationsHash } from './document-facts';
import { ownId, withId } from './identify';

/**
 * Works out what writing an article needs whatever the graph holds: its hash and its referents, under the id that it
 * has where no other document has it. Both are remembered with the article, so that the transaction in which it is
 * written need not wait for them.
 */
export function prepare(article: Annotations, { resolve }: Pick<Resolution, 'resolve'>): void {
  const known = withId(article, ownId(article.document));
  annotationsHash(known);
  resolve(known);
}
