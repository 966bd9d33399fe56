/** What a language model answered, as values: everything is checked, nothing is believed. */
import { z } from 'zod';
import { parseJson } from '../util/parse-json';

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
const MOST_PROPOSALS = 60;
const MOST_PARTS = 20;

/** In characters: what is longer is not what it is said to be, and only costs time to look for. */
const LONGEST_CUE = 200;
const LONGEST_SOURCE = 500;
const LONGEST_CONTENT = 6_000;
const LONGEST_CONTEXT = 500;

const context = z
  .string()
  .max(LONGEST_CONTEXT)
  .nullish()
  .transform((words) => words ?? '');

const quoted = (longest: number) => {
  const text = z.string().max(longest);
  return z.union([
    z.object({ text, before: context, after: context }),
    text.transform((words) => ({ text: words, before: '', after: '' })),
  ]);
};

const parts = (longest: number) =>
  z.union([z.array(quoted(longest)).max(MOST_PARTS), quoted(longest).transform((one) => [one])]);

const proposal: z.ZodType<Proposal> = z.object({
  cue: quoted(LONGEST_CUE),
  source: parts(LONGEST_SOURCE)
    .nullish()
    .transform((source) => source ?? []),
  content: parts(LONGEST_CONTENT).refine((content) => content.length > 0),
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
