import { NAME_FIELDS, type NameField, type Question } from './question';

const ARTICLE = /^(?:the|a|an) /iu;
const SMALL_WORD = /^(?:the|a|an|of|to|for|in|on|at|and|or|with|from|by|against|over|its|his|her|their)$/iu;

/** A value of a name field that nobody is known by. */
export interface Unknown {
  readonly field: string;
  readonly value: string;
}

/**
 * The question to ask next where the graph knows nobody under some of its names (`extensions.matched` tells): without
 * the article ("the Ministry"), in parts ("Russia and Ukraine"), and at last as words of the statement where it says what
 * the statement is about ("the grain deal"; of "weapons for Ukraine" the name stays one). Undefined where nothing is left
 * to try: then nobody is known by the names that are left.
 */
export function refine(question: Question, unknown: readonly Unknown[]): Question | undefined {
  const isUnknown = (field: NameField, name: string) =>
    unknown.some((match) => match.field === field && match.value === name);
  const simpler = withNames(withoutOn(question, isUnknown), (field, name) =>
    isUnknown(field, name) ? simplify(name) : [name],
  );
  if (!sameNames(simpler, question)) return simpler;
  const phrases = question.about.filter((name) => isUnknown('about', name)).map(takeApart);
  if (phrases.length === 0) return undefined;
  const known = question.about.filter((name) => !isUnknown('about', name));
  return {
    ...question,
    about: [...new Set([...known, ...phrases.flatMap(({ names }) => names)])],
    text: [question.text ?? '', ...phrases.flatMap(({ words }) => words)].filter(Boolean).join(' ') || null,
  };
}

/** "promises by Smith ON jobs": who promises, and what it is about, unless somebody is called so. */
function withoutOn(question: Question, isUnknown: (field: NameField, name: string) => boolean): Question {
  for (const field of ['saidBy', 'reportedBy', 'publisher'] as const) {
    const name = question[field].find((one) => isUnknown(field, one) && / on /iu.test(one));
    const [who = '', subject = ''] = name?.split(/ on (.*)/isu) ?? [];
    if (name !== undefined && who !== '' && subject !== '') {
      const names = question[field].map((one) => (one === name ? who : one));
      return { ...question, [field]: names, about: [...question.about, subject] };
    }
  }
  return question;
}

function withNames(
  question: Question,
  change: (field: NameField, name: string) => readonly string[],
): Question {
  const changed = NAME_FIELDS.map((field) => [field, question[field].flatMap((name) => change(field, name))]);
  return { ...question, ...Object.fromEntries(changed) };
}

function simplify(name: string): readonly string[] {
  if (ARTICLE.test(name)) return [name.replace(ARTICLE, '')];
  return name.split(/\s+(?:and|&)\s+/iu).filter(Boolean);
}

/** "poisoning of Alex Smith" → the name, and the words beside it; a phrase that is all name is words too. */
function takeApart(whole: string): { readonly names: readonly string[]; readonly words: readonly string[] } {
  const phrase = whole.replace(/[’']s(?= |$)/gu, '');
  const names = [...phrase.matchAll(/\p{Lu}[^\s]*(?:\s+\p{Lu}[^\s]*)*/gu)].map(([name]) => name);
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '' && !SMALL_WORD.test(word));
  const beside = words(names.reduce((text, name) => text.replace(name, ' '), phrase));
  return beside.length === 0 ? { names: [], words: words(phrase) } : { names, words: beside };
}

function sameNames(a: Question, b: Question): boolean {
  return NAME_FIELDS.every((field) => a[field].join('\n') === b[field].join('\n'));
}
