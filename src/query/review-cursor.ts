import { z } from 'zod';
import { InputError } from '../errors';

/** How far a walk through unsure pairs is. */
export interface ReviewPosition {
  /** The rank below which entities are still to be looked at. */
  readonly below: string;
  /** Of those looked at next, the last pair that was given. */
  readonly passed: { readonly id: string; readonly score: number } | undefined;
}

const schema = z.object({
  below: z.string().min(1),
  passed: z.object({ id: z.string(), score: z.number() }).optional(),
});

export function reviewCursor(position: ReviewPosition): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** `InputError` for what is no cursor. */
export function readReviewCursor(cursor: string): ReviewPosition {
  try {
    const { below, passed } = schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { below, passed };
  } catch {
    throw new InputError(
      'This is no cursor of a review: take one from ReviewPage.endCursor or from "hearsay review --list --json".',
    );
  }
}
