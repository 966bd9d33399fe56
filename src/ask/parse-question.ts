/** Reads one English sentence as a question about statements: who, what, about whom, passed on by whom, when. */
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
  const parts = split(toFront(rest));
  const head = readHead(parts.head, parts.opened.length > 0, quotes);
  const question = { ...NOTHING_ASKED, ...head, saidAfter: after, saidBefore: before };
  return withText(addParts(question, parts.opened, quotes), clause.that, quotes);
}

function tidy(sentence: string): string {
  const plain = sentence
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const ended = plain.replace(/[\s?!]+$/u, '').replace(/(?<!\b\p{Lu})\.$/u, '');
  return /\p{Ll}/u.test(ended) ? ended : ended.toLowerCase();
}

/** "who said THAT the war is over": behind a verb of saying, "that" opens words of the statement. */
function splitThatClause(sentence: string): { readonly main: string; readonly that: string } {
  const match = /(?<![\p{L}\p{N}])(\p{L}+) that (.+)$/iu.exec(sentence);
  if (!match || !VERBS.has((match[1] ?? '').toLowerCase())) return { main: sentence, that: '' };
  return { main: sentence.slice(0, match.index + (match[1] ?? '').length), that: match[2] ?? '' };
}

/** "About whom did X speak" → "whom did X speak about". */
function toFront(sentence: string): string {
  return sentence.replace(/^(about|to) (who|whom|what) (.*)$/iu, '$2 $3 $1');
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

function addParts(question: Question, parts: readonly Part[], quotes: Protected): Question {
  return parts.reduce<Question>(
    (sum, { field, words }) => ({ ...sum, [field]: [...sum[field], ...namesIn(words, quotes)] }),
    question,
  );
}

function withText(question: Question, words: string, quotes: Protected): Question {
  const text = [question.text ?? '', quotes.restore(withoutFillers(words))].filter(Boolean).join(' ');
  return { ...question, text: text || null };
}
