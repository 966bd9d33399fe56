import type { ReactNode } from 'react';

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

/** In place of a picture of who speaks about whom. */
export function NobodyAboutAnybody() {
  return (
    <Notice title="There is nothing to draw.">
      <p>
        A picture needs statements that name who speaks and about whom. The list of statements has all there
        are, and says what to ask instead.
      </p>
    </Notice>
  );
}

export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      {what}…
    </p>
  );
}
