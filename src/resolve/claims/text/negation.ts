import { memoize } from '../../../util/memoize';

/** Words that turn what their clause says into its opposite. */
const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'cannot',
  'hardly',
  'rarely',
  'seldom',
  'scarcely',
  'without',
  'lack',
  'lacks',
  'lacked',
  'lacking',
  'shortage',
]);

/** Verbs and adjectives that do the same with what they are said of. */
const REJECTING =
  /^(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|fals(?:e|ely)|untrue|baseless|groundless|unfounded|lies?|unable|fail(?:s|ed|ing)?)$/u;

/** Verbs after which what was done is not done any more. */
const CEASING =
  /^(?:stop|stops|stopped|cease|ceases|ceased|quit|abandon|abandons|abandoned|halt|halts|halted)$/u;
/** "Dropped plans to", "gave up hope of". */
const GIVING_UP =
  /^(?:drop|drops|dropped|abandon|abandons|abandoned|shelve|shelves|shelved|scrap|scraps|scrapped|cancel|cancels|cancelled|canceled)$/u;
const INTENT = /^(?:plans?|ideas?|hopes?|intentions?|projects?)$/u;

/** "Not only", "no doubt", "no matter what", "nothing but": nothing is negated. */
const HARMLESS_NEXT: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'doubt',
  'matter',
  'but',
  'least',
]);

/** Where a clause ends: what is negated before it is not negated behind it. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'but',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'until',
  'and',
  'without',
]);

/** Whether the word at a place negates its clause. `words` are small letters, `n't` and `un` among them as `not`. */
export function isNegator(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  if (!mayNegate(word)) return false;
  if (word === 'out') return isOutOf(words[at - 1] ?? '', words.slice(at + 1, at + 4));
  if (/^rule[ds]?$/u.test(word)) return next === 'out';
  if (word === 'too') return /^(?:little|few)$/u.test(next);
  if (REJECTING.test(word) || givesUp(word, words.slice(at + 1, at + 4))) return true;
  return !HARMLESS_NEXT.has(next) && !isSuperlative(words, at) && isPlainNegator(words, at);
}

/** "Nobody was ever more qualified than Roe": she is the most qualified. */
function isSuperlative(words: readonly string[], at: number): boolean {
  if (!/^(?:never|nobody|no|nothing)$/u.test(words[at] ?? '')) return false;
  const behind = words.slice(at + 1, at + REACH);
  const than = behind.indexOf('than');
  return than > 0 && behind.slice(0, than).some((word) => COMPARATIVE.test(word));
}

/** Words in which a comparison stands. */
const REACH = 20;
const COMPARATIVE =
  /^(?:more|better|worse|greater|bigger|stronger|harder|tougher|closer|higher|lower|larger)$/u;

function isPlainNegator(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (NEGATORS.has(word) || /n['’]t$/u.test(word)) && !isOfNeither(words, at);
}

/** "Neither sent nor received": negated once. */
function isOfNeither(words: readonly string[], at: number): boolean {
  return words[at] === 'nor' && words.lastIndexOf('neither', at) >= 0;
}

/** Most words never do, whatever stands beside them. */
const mayNegate = memoize(
  (word: string) =>
    /^(?:out|too|rule[ds]?)$/u.test(word) ||
    [REJECTING, CEASING, GIVING_UP, /n['’]t$/u].some((words) => words.test(word)) ||
    NEGATORS.has(word),
);

/** "Stopped exporting", "dropped plans". */
function givesUp(word: string, next: readonly string[]): boolean {
  if (CEASING.test(word) && next[0]?.endsWith('ing')) return true;
  return GIVING_UP.test(word) && next.some((one) => INTENT.test(one));
}

/** "Ran out of oxygen", "out of the question". */
function isOutOf(before: string, [of, article, noun]: readonly string[]): boolean {
  if (of !== 'of') return false;
  return /^(?:run|runs|ran|running)$/u.test(before) || (article === 'the' && noun === 'question');
}

export function opensClause(word: string): boolean {
  return CLAUSE_OPENERS.has(word);
}
