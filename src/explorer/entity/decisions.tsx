/** What people decided last, each with a way back. */
import { act } from '../graphql/ask';
import { LATEST_DECISIONS, UNDO_DECISION } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { LatestDecisionsQuery } from '../generated/operations';
import { dayText } from '../look/day';
import { useDeed } from './use-deed';

type Decision = LatestDecisionsQuery['decisions'][number];

export function Decisions() {
  const { answer } = useAnswer(LATEST_DECISIONS, {});
  const decisions = answer?.data.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <>
      <h3>Latest decisions</h3>
      <ul className="plain-list decisions">
        {decisions.map((decision) => (
          <Entry key={decision.id} decision={decision} />
        ))}
      </ul>
    </>
  );
}

function Entry({ decision: { id, action, by, at, reason, undone, what } }: { readonly decision: Decision }) {
  const { isDoing, problem, attempt } = useDeed();
  const undo = async () => void (await act(UNDO_DECISION, { decisionId: id }));
  return (
    <li>
      <p>
        <b>{action}</b> {namesIn(what)}{' '}
        <span className="quiet">
          by {by}, {dayText(at.slice(0, 10))}
          {reason && `: ${reason}`}
        </span>
      </p>
      {undone && <span className="quiet">undone</span>}
      {!undone && action !== 'undo' && (
        <button type="button" disabled={isDoing} onClick={() => void attempt(undo)}>
          Undo
        </button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </li>
  );
}

/** The names in what a decision is about, whatever its shape. */
function namesIn(what: string): string {
  const names: string[] = [];
  JSON.parse(what, (key, value: unknown) => {
    if (key === 'name' && typeof value === 'string') names.push(value);
    return value;
  });
  return [...new Set(names)].map((name) => `“${name}”`).join(', ');
}
