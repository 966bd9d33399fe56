import { z } from 'zod';
import type { ScoredKind, NameSpan } from './score-names';
import type { Spoken } from './spoken';

const spans = z
  .array(z.tuple([z.number().int(), z.number().int()]).transform(([start, end]) => ({ start, end })))
  .readonly();

/** A line of a file of annotated attributions. */
export const quoteLine = z.object({
  doc: z.string(),
  text: z.string(),
  attributions: z
    .array(
      z.object({
        kind: z.string(),
        content: spans,
        source: spans,
        cue: spans,
        /** Where a collection does not tell speech from thought, all is speech. */
        speech: z.boolean().default(true),
      }),
    )
    .readonly(),
});
export type QuoteLine = {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly Spoken[];
};

/** A line of a file of annotated names: one tag a token, `B-Person`, `I-Person` or `O`. */
export const nameLine = z
  .object({ doc: z.string(), tokens: z.array(z.string()).readonly(), tags: z.array(z.string()).readonly() })
  .refine(({ tokens, tags }) => tokens.length === tags.length, 'as many tags as tokens are needed');
export type NameLine = Readonly<z.infer<typeof nameLine>>;

/** The text that a reader is given for a line of tokens; the offsets of `goldNames` index it. */
export function textOf({ tokens }: NameLine): string {
  return tokens.join(' ');
}

/** Facilities are places; what else is tagged (dates, money, nationalities) is not scored. */
const KIND_OF_TAG: Readonly<Record<string, ScoredKind>> = {
  Person: 'PERSON',
  Organization: 'ORGANISATION',
  Location: 'PLACE',
  Facility: 'PLACE',
};

/** The names that the tags mark: a `B-` or a change of type begins one, so that a stray `I-` does too. */
export function goldNames({ tokens, tags }: NameLine): readonly NameSpan[] {
  const runs: { type: string; start: number; end: number }[] = [];
  let start = 0;
  tokens.forEach((token, i) => {
    const type = typeOf(tags[i]);
    const end = start + token.length;
    const open = typeOf(tags[i - 1]) === type && !tags[i]?.startsWith('B') ? runs.at(-1) : undefined;
    if (open) open.end = end;
    else runs.push({ type, start, end });
    start = end + 1;
  });
  return runs.flatMap(({ type, ...span }) => {
    const kind = KIND_OF_TAG[type];
    return kind ? [{ kind, ...span }] : [];
  });
}

function typeOf(tag: string | undefined): string {
  return tag?.slice(2) ?? '';
}
