import type { LoggedDecision } from '../model/decision-line';
import type { Reader } from './reader';

const PAGE = 100;

interface LogRow extends Pick<LoggedDecision, 'about' | 'concerns'> {
  readonly decision: Omit<LoggedDecision, 'about' | 'concerns'> & { readonly order: number };
}

/** The whole log from its beginning, a page at a time. */
export async function* loggedDecisions(reader: Reader): AsyncGenerator<LoggedDecision> {
  for (let after = 0; ; ) {
    const rows: readonly LogRow[] = await reader.read('logged-decisions', { after, limit: PAGE });
    for (const { decision, about, concerns } of rows) yield { ...decision, about, concerns };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.decision.order;
  }
}
