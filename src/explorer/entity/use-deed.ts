import { useState } from 'react';
import type { AskError } from '../graphql/ask';

/** Something that changes the graph: done once at a time, with what went wrong in a line. */
export function useDeed() {
  const [isDoing, setDoing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const attempt = async (deed: () => Promise<void>) => {
    setDoing(true);
    setProblem(undefined);
    await deed().catch((error: AskError) => setProblem(error.message));
    setDoing(false);
  };
  return { isDoing, problem, attempt };
}
