import { endsSentenceBefore } from './abbreviations';
import type { ScannedToken } from './scan';

const STOP = /^(?:[.!?]|\.{2,}|…)$/u;
const CLOSES = /^(?:[)\]}”’»›"']|'')$/u;
const OPENS = /^(?:[([{“„‟«‹‘"'`]|''|``)$/u;
/** "Roe sues Doe [•] Doe hits back": points in one line. */
const BULLET = /^[•▪●■◦]$/u;
const STARTS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/**
 * Where sentences begin: the places of their first tokens, the first of all being 0.
 * A sentence ends at . ! ? … with the quotation marks and brackets that close after it, where a capital or a number follows.
 */
export function findSentenceStarts(tokens: readonly ScannedToken[]): number[] {
  const starts = tokens.length > 0 ? [0] : [];
  let at = 0;
  for (let token = tokens[0]; token; token = tokens[at]) {
    if (at > 0 && BULLET.test(token.text) && starts.at(-1) !== at) starts.push(at);
    if (!mayEndSentence(token)) {
      at += 1;
      continue;
    }
    const next = afterClosing(tokens, at);
    if (startsSentence(tokens, next, token)) starts.push(next);
    at = next;
  }
  return starts;
}

function mayEndSentence(token: ScannedToken): boolean {
  if (token.kind === 'word') return token.text.endsWith('.');
  return token.kind === 'punctuation' && STOP.test(token.text);
}

/** Passes further stops and what closes after them without a space: `.”`, `?!`, `.)`. */
function afterClosing(tokens: readonly ScannedToken[], at: number): number {
  let next = at + 1;
  while (closesHere(tokens, next)) next += 1;
  return next;
}

function closesHere(tokens: readonly ScannedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.start !== before.end) return false;
  if (STOP.test(token.text)) return true;
  if (!CLOSES.test(token.text)) return false;
  // A straight mark with its word right behind it opens the next sentence: `end."Start`.
  return (
    !/^["']/u.test(token.text) ||
    tokens[at + 1]?.start !== token.end ||
    !/^[\p{L}]/u.test(tokens[at + 1]?.text ?? '')
  );
}

function skipOpening(tokens: readonly ScannedToken[], at: number): number {
  let next = at;
  while (OPENS.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** Whether `tokens[at]` can begin a sentence after `stop`: a period that belongs to an abbreviation asks for more. */
function startsSentence(tokens: readonly ScannedToken[], at: number, stop: ScannedToken): boolean {
  const first = tokens[skipOpening(tokens, at)];
  if (!first) return false;
  if (stop.kind === 'word') return endsSentenceBefore(stop.text, first.text);
  return STARTS.test(first.text) || /^[•▪●–—-]$/u.test(first.text);
}
