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
]);

/** Verbs and adjectives that do the same with what they are said of. */
const REJECTING =
  /^(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|fals(?:e|ely)|untrue|baseless|groundless|unfounded|lies?|unable|fail(?:s|ed|ing)?)$/u;

/** "Not only", "no doubt", "nothing but": nothing is negated. */
const HARMLESS_NEXT: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'doubt',
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
]);

/** Whether the word at a place negates its clause. `words` are small letters, `n't` and `un` among them as `not`. */
export function isNegator(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'ruled' || word === 'rule' || word === 'rules') return next === 'out';
  if (REJECTING.test(word)) return true;
  return (NEGATORS.has(word) || /n['’]t$/u.test(word)) && !HARMLESS_NEXT.has(next);
}

export function opensClause(word: string): boolean {
  return CLAUSE_OPENERS.has(word);
}
