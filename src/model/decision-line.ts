/** A decision as a line of the interchange format: `{"decision": {…}}`, an entry of the log with all that it concerns. */
import { z } from 'zod';
import { DECISION_ACTIONS, type Concern, type Decision } from './decision';
import { explainIssue } from './explain-issue';
import { refusal } from './interchange-check';

/** An entry of the log as it is kept. */
export interface LoggedDecision extends Decision {
  /** As JSON: ids and names of what it is about. */
  readonly what: string;
  /** Properties by which it is looked up; null is absent. */
  readonly about: Readonly<Record<string, string | boolean | null>>;
  /** Nothing once it was undone. */
  readonly concerns: readonly Concern[];
}

const text = z.string().min(1);
const schema = z.object({
  decision: z.object({
    id: text,
    action: z.enum(DECISION_ACTIONS),
    by: z.string(),
    at: z.string().refine((at) => !Number.isNaN(Date.parse(at)), 'is no time'),
    reason: z.string().nullable(),
    undone: z.boolean(),
    what: z.string(),
    about: z.object({
      document: text.nullish(),
      statement: text.nullish(),
      contentHash: text.nullish(),
      hasUrl: z.boolean().nullish(),
    }),
    concerns: z.array(
      z.object({
        id: text,
        rule: text.nullish(),
        side: z.int().nullish(),
        without: z.array(text).nullish(),
        correction: text.nullish(),
      }),
    ),
  }),
});

export function isDecisionLine(line: string): boolean {
  return /^\s*\{\s*"decision"\s*:/u.test(line);
}

/** `InputError` says which field of which line is wrong. */
export function parseDecision(line: string, lineNumber: number): LoggedDecision {
  const value = parseJson(line, lineNumber);
  const result = schema.safeParse(value);
  if (result.success) return result.data.decision as LoggedDecision;
  const [issue] = result.error.issues;
  throw refusal(
    lineNumber,
    issue?.path.join('.') ?? 'decision',
    issue ? explainIssue(issue, value) : 'is wrong',
  );
}

/** The same decision is always the same line. */
export function formatDecision(decision: LoggedDecision): string {
  const { id, action, by, at, reason, undone, what } = decision;
  const about = withoutNulls(decision.about);
  const concerns = decision.concerns.map(withoutNulls).map((one) => JSON.stringify(one));
  const sorted = concerns.sort().map((one) => JSON.parse(one) as Concern);
  return JSON.stringify({ decision: { id, action, by, at, reason, undone, what, about, concerns: sorted } });
}

function withoutNulls(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function parseJson(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw refusal(lineNumber, 'decision', `not JSON: ${(error as Error).message.slice(0, 120)}`);
  }
}
