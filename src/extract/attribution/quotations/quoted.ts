import type { Attribution } from '../../../model/attribution';

/** What a direct quotation that no verb attributes is made of. */
type Parts = Pick<Attribution, 'source' | 'content' | 'confidence' | 'rule'> &
  Partial<Pick<Attribution, 'cue' | 'reporters'>>;

/** The attribution of words that somebody says as they stand: a line of a transcript, a pull quote, a quotation in a run. */
export function quoted(parts: Parts): Attribution {
  return Object.freeze({
    kind: 'DIRECT' as const,
    cue: [],
    reporters: [],
    addressees: [],
    speech: true,
    ...parts,
  });
}
