/** Three steps for a first visit, on what is in the graph: ask, look, check. */
import { useState } from 'react';
import { go } from '../address/navigation';
import { articleOf, selectionOf } from '../address/place';
import { ask } from '../graphql/ask';
import { HOW_MUCH, SELECT_STATEMENTS } from '../graphql/operations';
import { useAnswer } from '../graphql/use-answer';
import type { HowMuchQuery } from '../generated/operations';
import { Icon } from '../look/icon';
import { count, type Named } from '../look/words';
import { showTour, useTour } from './use-tour';

interface Example {
  readonly speaker: Named;
  readonly subject: Named;
}

interface Step {
  readonly title: string;
  readonly text: string;
  readonly deed: string;
  readonly act: () => void;
}

export function Tour() {
  const isOpen = useTour();
  const { answer } = useAnswer(HOW_MUCH, isOpen ? {} : undefined);
  const example = answer && exampleIn(answer.data);
  if (!isOpen || !answer || !example) return null;
  return <Steps steps={stepsFor(example, answer.data.stats.statements)} />;
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return null;
  const next = () => (at + 1 < steps.length ? setAt(at + 1) : showTour(false));
  return (
    <aside className="tour" aria-label="Tour" onKeyDown={({ key }) => key === 'Escape' && showTour(false)}>
      <header className="card-head">
        <p className="quiet" aria-live="polite">
          Step {at + 1} of {steps.length}
        </p>
        <button
          type="button"
          className="quiet-button"
          onClick={() => showTour(false)}
          aria-label="End the tour"
          title="End the tour"
        >
          <Icon name="close" />
        </button>
      </header>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
      <div className="card-actions">
        <button type="button" className="main-button" onClick={step.act}>
          {step.deed}
        </button>
        <button type="button" onClick={next}>
          {at + 1 < steps.length ? 'Next' : 'Done'}
        </button>
      </div>
    </aside>
  );
}

/** The pair of which most is said. */
function exampleIn({ matrix: { speakers, about, cells } }: HowMuchQuery): Example | undefined {
  const most = [...cells].sort((a, b) => b.count - a.count).find((cell) => cell.speaker !== cell.about);
  const speaker = speakers.find(({ id }) => id === most?.speaker);
  const subject = about.find(({ id }) => id === most?.about);
  return speaker && subject && { speaker, subject };
}

function stepsFor({ speaker, subject }: Example, statements: number): readonly Step[] {
  const where = { saidBy: [speaker.id], about: [subject.id] };
  return [
    {
      title: 'Ask in the box above',
      text: `A name, “X about Y”, a phrase or a question. All ${count(statements, 'statement')} answer to it.`,
      deed: `${speaker.name} about ${subject.name}`,
      act: () => go(selectionOf(where)),
    },
    {
      title: 'Look at it from all sides',
      text: 'Network, matrix, days and statements show one selection. Pick an entity, a line, a cell or some days: the others follow.',
      deed: 'Everything as a matrix',
      act: () => go(selectionOf({}, { view: 'matrix', focus: { speaker: speaker.id, subject: subject.id } })),
    },
    {
      title: 'Check the words',
      text: 'Every statement opens in its article, with who says it, how, and what, marked in place.',
      deed: 'Show one in its article',
      act: () => void showOne(where),
    },
  ];
}

async function showOne(where: {
  readonly saidBy: readonly string[];
  readonly about: readonly string[];
}): Promise<void> {
  const { data } = await ask(SELECT_STATEMENTS, { where });
  const statement = data.statements.edges[0]?.node;
  if (statement) go(articleOf(statement.document.id, statement.id));
}
