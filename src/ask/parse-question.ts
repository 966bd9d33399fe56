/** Reads one English sentence as a question about statements: who, what, about whom, passed on by whom, when. */
import { withoutAdverbs } from './adverbs';
import { findDates } from './find-dates';
import { namesIn, withoutFillers } from './names';
import { NOTHING_ASKED, type NameField, type Question } from './question';
import { protectQuotes, type Protected } from './quotes';
import { readHead } from './read-head';
import { VERBS } from './verbs';

/** More is not read: no sentence that somebody types is longer. */
const LONGEST = 1_000;

/** Words that open a part of the sentence: "about X", "reported by X". The longer stand first. */
const OPENERS: readonly (readonly [opens: NameField, words: string])[] = [
  ['reportedBy', '(?:as )?(?:reported|relayed|quoted|cited|passed on|retold) by'],
  ['reportedBy', 'via'],
  ['publisher', '(?:as )?published (?:by|in)'],
  ['publisher', '(?:articles?|stories) (?:by|in|from|of)'],
  ['about', 'about|regarding|concerning|with regard to|when it comes to'],
  ['saidBy', 'according to|by'],
];
const OPENER = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:${OPENERS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}'-])`,
  'giu',
);

/**
 * `Who denied what about Russia since 2023, reported by the Wire?` → `{polarity: [DENIES], about: [Russia], saidAfter:
 * 2023-01-01, reportedBy: [the Wire]}`. What is in quotation marks is kept together: a name where a name stands, else words
 * of the statement. Every sentence has an answer; what is not understood is taken for a name or for words. `today`
 * (YYYY-MM-DD) is what "last week" counts from; without it such words are left alone.
 */
export function parseQuestion(sentence: string, today?: string): Question {
  const quotes = protectQuotes(tidy(sentence.slice(0, LONGEST)));
  const clause = splitThatClause(quotes.text);
  const { after, before, rest } = findDates(clause.main, today);
  const { rest: asked, ...denied } = withoutDenied(rest);
  const parts = split(toFront(asked));
  const head = readHead(parts.head, parts.opened.length > 0, quotes);
  const question = { ...NOTHING_ASKED, ...head, ...denied, saidAfter: after, saidBefore: before };
  const whole = addParts(besideAbout(question, parts.opened), parts.opened, quotes);
  return withText(aboutEachOther(whole), clause.that, quotes);
}

function tidy(sentence: string): string {
  const plain = sentence
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const ended = plain.replace(/[\s?!]+$/u, '').replace(/(?<!\b\p{Lu})\.$/u, '');
  return /\p{Ll}/u.test(ended) ? ended : ended.toLowerCase();
}

/** "who said THAT the war is over", "told the press THAT": behind a verb of saying, "that" opens words of the statement. */
function splitThatClause(sentence: string): { readonly main: string; readonly that: string } {
  const match = /^(.*?) that (.+)$/iu.exec(sentence);
  const [main, that] = [match?.[1] ?? '', match?.[2] ?? ''];
  const before = main.toLowerCase().split(' ');
  const isTold = before.slice(-MOST_ADDRESSED - 1).some((word) => VERBS.get(word)?.object === 'addressedTo');
  const opens = VERBS.has(before.at(-1) ?? '') || (isTold && main.search(OPENER) < 0);
  if (!opens) return { main: sentence, that: '' };
  // The speaker's own words for it: those that carry no meaning would differ.
  const telling = that.split(' ').filter((word) => !FUNCTION_WORD.test(word));
  return { main, that: telling.join(' ') };
}

const FUNCTION_WORD =
  /^(?:the|an?|of|to|for|in|on|at|and|or|with|from|by|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|do|does|did|he|she|it|they|we|i|you|him|her|them|us|his|its|their|our|my|your|about|that)$/iu;

/** Words of who is told, at most. */
const MOST_ADDRESSED = 6;

/** "About whom did X speak" → "whom did X speak about". */
function toFront(sentence: string): string {
  return sentence.replace(/^(about|to) (who|whom|what) (.*)$/iu, '$2 $3 $1');
}

/** "what claims about X WERE DENIED", "who speaks about X MOST" */
function withoutDenied(sentence: string): Partial<Question> & { readonly rest: string } {
  const [, before = '', how = ''] =
    /^(.* .*) (?:is|are|was|were|been) (denied|rejected|disputed|contested|contradicted)$/iu.exec(sentence) ??
    [];
  if (before === '' || before.search(OPENER) < 0) return { rest: sentence };
  const rest = before.replace(/ (?:has|have|had)$/iu, '');
  return /^(?:contested|contradicted|disputed)$/iu.test(how)
    ? { rest, contested: true }
    : { rest, polarity: ['DENIES'] };
}

interface Part {
  readonly field: NameField;
  readonly words: string;
}

function split(sentence: string): { readonly head: string; readonly opened: readonly Part[] } {
  const openers = [...sentence.matchAll(OPENER)];
  const opened = openers.map((opener, index) => ({
    field: OPENERS[opener.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'about',
    words: sentence.slice(opener.index + opener[0].length, openers[index + 1]?.index).trim(),
  }));
  return { head: sentence.slice(0, openers[0]?.index).trim(), opened };
}

/** "who asked X about Y": X is asked, and not what it is about. */
function besideAbout(question: Question, parts: readonly Part[]): Question {
  const isAsked = question.polarity.includes('ASKS') && parts.some(({ field }) => field === 'about');
  return isAsked ? { ...question, addressedTo: question.about, about: [] } : question;
}

/** "X and Y about each other", "X about himself" */
function aboutEachOther(question: Question): Question {
  const isThemselves = (name: string) =>
    /^(?:each other|one another|(?:him|her|it|them)sel(?:f|ves))$/iu.test(name);
  if (!question.about.some(isThemselves)) return question;
  return {
    ...question,
    about: question.about.flatMap((name) => (isThemselves(name) ? question.saidBy : [name])),
  };
}

function addParts(question: Question, parts: readonly Part[], quotes: Protected): Question {
  return parts.reduce<Question>((sum, { field, words }) => {
    const { rest, aside } = withoutAdverbs(words.replace(/ ?(?:the )?most$/iu, ' most').split(' '));
    const names = [...sum[field], ...namesIn(rest, quotes)];
    return { ...sum, [field]: names, leftAside: [...sum.leftAside, ...aside] };
  }, question);
}

function withText(question: Question, words: string, quotes: Protected): Question {
  const text = [question.text ?? '', quotes.restore(withoutFillers(words))].filter(Boolean).join(' ');
  return { ...question, text: text || null };
}
