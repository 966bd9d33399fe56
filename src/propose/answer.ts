/** What a language model answered, as values: everything is checked, nothing is believed. */
import { z } from 'zod';

/** Words as the model claims that they stand in the article, with words right before and after that tell where. */
export interface Quoted {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** An attribution that a model proposes, in words; which characters they are, if any, is found out in the text. */
export interface Proposal {
  readonly cue: Quoted;
  readonly source: readonly Quoted[];
  readonly content: readonly Quoted[];
}

/** More than a chunk can hold; what comes after is not looked at. */
const MOST_PROPOSALS = 100;
const MOST_PARTS = 20;

const context = z
  .string()
  .max(500)
  .nullish()
  .transform((words) => words ?? '');
const quoted = z.union([
  z.object({ text: z.string(), before: context, after: context }),
  z.string().transform((text) => ({ text, before: '', after: '' })),
]);
const parts = z.union([z.array(quoted).max(MOST_PARTS), quoted.transform((one) => [one])]);

const proposal: z.ZodType<Proposal> = z.object({
  cue: quoted,
  source: parts.nullish().transform((source) => source ?? []),
  content: parts.refine((content) => content.length > 0),
});

const completion = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
});
const list = z.array(z.unknown());
const answer = z.union([
  z.object({ attributions: list }).transform(({ attributions }) => attributions),
  list,
]);

/**
 * The proposals in the body of a chat completion; undefined where it is none, or its words are not the JSON that was asked for.
 * Proposals of another shape are left out, and so are words around the JSON.
 */
export function parseAnswer(body: string): readonly Proposal[] | undefined {
  const words = completion.safeParse(parseJson(body)).data?.choices[0].message.content;
  const items = words === undefined ? undefined : answer.safeParse(findJson(words)).data;
  const proposals = items?.slice(0, MOST_PROPOSALS).flatMap((item) => proposal.safeParse(item).data ?? []);
  return items?.length && !proposals?.length ? undefined : proposals;
}

/** "<think>…</think> Here it is: ```json {…} ```" → the value in braces or brackets. */
function findJson(words: string): unknown {
  const said = words.slice(words.lastIndexOf('</think>') + 1);
  const start = said.search(/[[{]/u);
  const end = Math.max(said.lastIndexOf('}'), said.lastIndexOf(']'));
  return parseJson(said) ?? parseJson(said.slice(Math.max(start, 0), end + 1));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
