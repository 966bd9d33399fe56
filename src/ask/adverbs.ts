/** Words around the verb or the noun of saying that name nobody. */

/** Those that change nothing of what is asked: answers come with the newest first. */
const IDLE =
  /^(?:ever|also|already|actually|really|just|still|recently|openly|publicly|even|latest|newest|recent)$/iu;
/** Those that no filter holds. */
const TELLING =
  /^(?:not|never|always|most|mostly|often|repeatedly|earliest|oldest|best|main|important|controversial|privately)$/iu;

export function isIdle(word: string): boolean {
  return IDLE.test(word);
}

export function isTelling(word: string): boolean {
  return TELLING.test(word);
}

/** Without the adverbs at either end; `aside` are those that would change the question. */
export function withoutAdverbs(tokens: readonly string[]): {
  readonly rest: string;
  readonly aside: readonly string[];
} {
  const isOther = (token: string) => !isIdle(token) && !isTelling(token);
  const from = tokens.findIndex(isOther);
  const to = tokens.findLastIndex(isOther);
  const [before, kept, after] =
    from < 0 ? [tokens, [], []] : [tokens.slice(0, from), tokens.slice(from, to + 1), tokens.slice(to + 1)];
  return { rest: kept.join(' '), aside: [...before, ...after].filter(isTelling) };
}
