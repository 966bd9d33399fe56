import { useState, type ReactNode } from 'react';
import { useDeed } from './use-deed';

interface ConfirmProps {
  readonly deed: string;
  /** What would come of it. */
  readonly children: ReactNode;
  readonly act: (reason: string | null) => Promise<void>;
  readonly more?: ReactNode;
}

/** A preview, a reason, and the button that does it. */
export function Confirm({ deed, children, act, more }: ConfirmProps) {
  const [reason, setReason] = useState('');
  const { isDoing, problem, attempt } = useDeed();
  return (
    <div className="preview" role="group" aria-label={`Preview: ${deed}`}>
      {children}
      <label className="reason">
        Why{' '}
        <input
          type="text"
          placeholder="kept in the log"
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="card-actions">
        <button
          type="button"
          className="main-button"
          disabled={isDoing}
          onClick={() => void attempt(() => act(reason.trim() || null))}
        >
          {deed}
        </button>
        {more}
      </div>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
