import type { ReactNode } from 'react';
import type { AskError } from '../graphql/ask';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** What is shown in place of an answer that has nothing in it: what is so, and what to do. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

interface FailureProps {
  readonly error: AskError;
  readonly askAgain: () => void;
}

export function Failure({ error, askAgain }: FailureProps) {
  return (
    <div className="notice failure" role="alert">
      <p className="notice-title">This could not be answered.</p>
      <p>{error.message}</p>
      <button type="button" onClick={askAgain}>
        Try again
      </button>
    </div>
  );
}

export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      {what}…
    </p>
  );
}
