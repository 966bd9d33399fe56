import { useCallback, useEffect, useRef, useState } from 'react';
import { AskError, useEdition } from './ask';

export interface Asked<Answer> {
  /** The latest answer: while another question is being asked, that to the one before. */
  readonly answer: Answer | undefined;
  readonly error: AskError | undefined;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

interface Held<Answer> {
  readonly key: string;
  readonly answer?: Answer;
  readonly error?: AskError;
}

/** What `start` promises, started anew whenever `key` changes; an empty key starts nothing. */
export function usePromise<Answer>(key: string, start: () => Promise<Answer>): Asked<Answer> {
  const [held, setHeld] = useState<Held<Answer>>({ key: '' });
  const [round, setRound] = useState(0);
  const edition = useEdition();
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    if (key === '') return undefined;
    let isWanted = true;
    latest.current().then(
      (answer) => isWanted && setHeld({ key, answer }),
      (error: unknown) => isWanted && setHeld({ key, error: explain(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, round, edition]);
  const askAgain = useCallback(() => {
    setHeld(({ answer }) => (answer ? { key: '', answer } : { key: '' }));
    setRound((number) => number + 1);
  }, []);
  const isCurrent = held.key === key;
  return {
    answer: held.answer,
    error: isCurrent ? held.error : undefined,
    isAsking: key !== '' && !isCurrent,
    askAgain,
  };
}

function explain(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError(String(error), 'UNKNOWN');
}
