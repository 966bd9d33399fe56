import type { Attribution } from '../../../model/attribution';
import type { Span } from '../../../model/span';
import { rangeOf, spanOf, word, type Passage } from '../text/passage';
import { quoted } from './quoted';

/** What is said in paragraphs of their own, behind one that tells who speaks. */
interface Announced {
  readonly source: Span;
  /** In the speaker's words, and not summed up. */
  readonly direct: boolean;
  /** Only in the points of a list. */
  readonly points: boolean;
}

const SPEAKS = String.raw`(?:said|says|had to say|wrote|writes|told \p{L}+|posted|tweeted)`;
/** "Here's what [he] said:", "This is what [Jane Doe] had to say:". */
const WHAT = new RegExp(
  String.raw`\b(?:[Hh]ere(?:['’]s| is| was)|[Tt]his is) (?:some of |more of |all )?what (?<who>[^:,.]{2,60}?) ${SPEAKS}[^:.]{0,40}:$`,
  'du',
);
const POINTS = String.raw`(?:points|remarks|comments|demands|conditions|proposals|quotes|lines|claims|takeaways)`;
/** "Some of [his] main points:", "[Doe]'s demands:". */
const LISTED = new RegExp(
  String.raw`(?:^|[.!?] )[^:.]{0,40}?(?:\b(?<own>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|\b(?<who>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3})['’]s) (?:\p{Ll}+ ){0,2}${POINTS}[^:.]{0,40}:$`,
  'du',
);
/** "The minister said that:" before points. */
const SAID_THAT =
  /(?:^|[.!?] )(?<who>(?:\p{Lu}|the |a |an |his |her |their )[^:.,]{1,60}?) (?:said|says|stated|added|noted|pledged|promised|demanded|warned)(?: that)?:$/du;
const FORMS = [
  { form: WHAT, direct: true, points: false },
  { form: LISTED, direct: false, points: true },
  { form: SAID_THAT, direct: false, points: true },
];
const MARK = /^(?:[•▪●■◦·*–—-]|\d{1,2}[.)])\s+/u;
const MOST_POINTS = 20;

/**
 * The paragraphs that somebody is announced to say, by paragraph: "Here's what he said:" opens the one behind it, "Some of his main
 * points:" and "The minister said that:" the points of a list, "Source: Doe on Telegram" whom "Quote:" quotes. Empty where the
 * text has none.
 */
export function readListed(passages: readonly Passage[]): ReadonlyMap<Passage, Attribution> {
  const lines = new Map<Passage, Attribution>(readQuotes(passages));
  passages.forEach((passage, at) => {
    const announced = announcedBy(passage);
    if (!announced) return;
    for (const next of passages.slice(at + 1, at + 1 + MOST_POINTS)) {
      const line = readPoint(next, announced);
      if (!line) break;
      lines.set(next, line);
      if (!announced.points) break;
    }
  });
  return lines;
}

/** "Source: [Jane Doe] on Telegram", "Source: Example News, citing [Jane Doe]". */
const SOURCE =
  /^Source: (?:[^:]*\b(?:citing|quoting) )?(?<who>\p{Lu}[^:,.;]*?)(?=,| (?:in|on|at|from|during|via)\b|$)/du;
/** "Quote: “…”", "Quote from [Roe]: “…”". */
const QUOTE = /^(?:Direct quote|Quote)(?: from (?<who>[^:]{2,60}))?: ?(?=["“«])/du;

/** The quotations of a text that lists its source, quotes and details. */
function readQuotes(passages: readonly Passage[]): [Passage, Attribution][] {
  let source: Span | undefined;
  return passages.flatMap((passage): [Passage, Attribution][] => {
    const whole = spanOf(passage, 0, passage.tokens.length);
    const words = passage.text.slice(whole.start, whole.end);
    source = groupIn(SOURCE, words, whole.start) ?? source;
    const quotation = passage.quotations[0];
    const by = groupIn(QUOTE, words, whole.start) ?? source;
    if (!by || !quotation || !QUOTE.test(words)) return [];
    return [[passage, quoted({ source: [by], content: [quotation.inner], confidence: 0.8, rule: 'listed' })]];
  });
}

function groupIn(form: RegExp, words: string, start: number): Span | undefined {
  const [from, end] = form.exec(words)?.indices?.groups?.['who'] ?? [];
  return from === undefined || end === undefined ? undefined : { start: start + from, end: start + end };
}

function announcedBy(passage: Passage): Announced | undefined {
  const { tokens, text } = passage;
  if (word(passage, tokens.length - 1) !== ':') return undefined;
  const start = tokens[0]?.start ?? 0;
  const words = text.slice(start, tokens.at(-1)?.end);
  for (const { form, ...kind } of FORMS) {
    const [from, end] = Object.values(form.exec(words)?.indices?.groups ?? {}).find(Boolean) ?? [];
    if (from === undefined || end === undefined) continue;
    return { source: { start: start + from, end: start + end }, ...kind };
  }
  return undefined;
}

/** One point of a list, or the paragraph behind "Here's what he said:" where it is no quotation between marks. */
function readPoint(passage: Passage, { source, direct, points }: Announced): Attribution | undefined {
  const whole = spanOf(passage, 0, passage.tokens.length);
  const mark = MARK.exec(passage.text.slice(whole.start, whole.end))?.[0] ?? '';
  if (points && mark === '' && passage.kind !== 'list-item') return undefined;
  if (passage.quotedBy[0] !== undefined) return undefined;
  const said = rangeOf(passage, { start: whole.start + mark.length, end: whole.end });
  if (!said || said.end - said.from < 3) return undefined;
  const isStop = (direct ? /^[;,]$/u : /^[;,.]$/u).test(word(passage, said.end - 1));
  const last = isStop ? said.end - 1 : said.end;
  const content = [spanOf(passage, said.from, last)];
  const line = quoted({ source: [source], content, confidence: 0.7, rule: 'listed' });
  return direct ? line : { ...line, kind: 'INDIRECT' };
}
