import type { DecisionRow } from '../query/decisions';

/** What a decision is about, as it stands in the log. */
interface What {
  readonly entities?: readonly { readonly name: string }[];
  readonly entity?: { readonly name: string };
  readonly statement?: string;
  readonly decision?: string;
  readonly title?: string | null;
  readonly path?: string | null;
}

/** One line of the log: `2026-11-29 merge by ann: "Jane Doe", "J. Doe": same voice (decision 8b3q…, undone)`. */
export function decisionText({ id, action, by, at, reason, undone, what }: DecisionRow): string {
  const about = aboutOf(JSON.parse(what) as What);
  const said = [`${at.slice(0, 'YYYY-MM-DD'.length)} ${action} by ${by}`, about, reason]
    .filter(Boolean)
    .join(': ');
  return `${said} (decision ${id}${undone ? ', undone' : ''})`;
}

function aboutOf({ entities, entity, statement, decision, title, path }: What): string {
  const names = [...(entities ?? []), ...(entity ? [entity] : [])].map(({ name }) => `"${name}"`);
  if (names.length > 0) return names.join(', ');
  if (statement !== undefined) return `statement ${statement}`;
  if (decision !== undefined) return `decision ${decision}`;
  return title ?? path ?? '';
}
