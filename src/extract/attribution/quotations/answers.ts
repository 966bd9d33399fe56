import type { Attribution } from '../../../model/attribution';
import type { Span } from '../../../model/span';
import type { FoundMention } from '../../mentions/found-mention';
import { groupBy } from '../../../util/group-by';
import { isHeadline, spanOf, word, type Passage } from '../text/passage';
import { quoted } from './quoted';
import { speaksForItself } from './set-off';

const LEAST_ANSWERS = 2;
/** How many questions make an interview of a text whose paragraphs bear no marks. */
const LEAST_QUESTIONS = 3;
/** In tokens: longer than a caption. */
const LONG = 40;
/** Words that open the name of who is asked. */
const ASKS =
  /\b(?:(?:spoke|talked|speaks|talks|chatted) (?:to|with)|interview(?:s|ed)?(?: with| of)?|Q&A with|sat down with|questions (?:to|for)|asked|caught up with)\s(?:(?!\b(?:on|about|of a)\b)[^.,\n]){0,60}$/iu;
/** "Doe [tells Example News] about". */
const TELLS = /^[^.\n]{0,40}\b(?:tells|told|answers|interviewed by)\b/u;
/** Who asks: "spoke with senior writer [Doe]". */
const ASKING = /\b(?:(?:senior|staff) writer|reporter|correspondent|editor)\s$/iu;
/** In characters: how far before a name such words are looked for. */
const BEFORE = 120;

/** What somebody answers in a paragraph; nobody where it asks. */
export type Answers = ReadonlyMap<Passage, Attribution | undefined>;

/**
 * The questions and answers of an interview, by paragraph: who answers is named in the words before the first question. Paragraphs
 * are marked "Q:" and "A:", and those without a mark go on from the answer before; or none is, and those that end in a question mark
 * ask. Empty where the text is no interview, names nobody, or opens its lines with who speaks (`isLabelled`).
 */
export function readAnswers(
  passages: readonly Passage[],
  mentions: readonly FoundMention[],
  isLabelled: boolean,
): Answers {
  const isMarked = passages.filter((passage) => markOf(passage) === 'a').length >= LEAST_ANSWERS;
  if (!isMarked && isLabelled) return new Map();
  const markIn = isMarked ? markOf : turnOf;
  const turns = isMarked ? markedTurns(passages) : unmarkedTurns(passages);
  const lead = {
    passages: passages.slice(0, Math.max(0, passages.findIndex(isMarked ? markOf : isQuestion))),
    mentions,
  };
  const guest = askedIn(lead) ?? (isMarked ? toldOfIn(lead) : undefined);
  if (!guest || (!isMarked && !isInterview(turns, guest))) return new Map();
  const told = isMarked ? turns : turns.filter((one) => !names(one, guest));
  let isAnswer = false;
  return new Map(
    told.map((passage) => {
      const mark = markIn(passage);
      isAnswer = mark ? mark === 'a' : isAnswer;
      return [passage, isAnswer ? toLine(passage, guest) : undefined];
    }),
  );
}

/** From the first mark to the last. */
const markedTurns = (passages: readonly Passage[]) =>
  passages.slice(passages.findIndex(markOf), passages.findLastIndex(markOf) + 1);

/** From the first question to the paragraph below the last, without headings and captions. */
const unmarkedTurns = (passages: readonly Passage[]) =>
  passages.slice(passages.findIndex(isQuestion), passages.findLastIndex(isQuestion) + 2).filter(turnOf);

const turnOf = (passage: Passage) => (isQuestion(passage) ? 'q' : isSentence(passage) ? 'a' : undefined);

/** Several questions, and answers mostly of one who speaks for himself and is not told of. */
function isInterview(turns: readonly Passage[], guest: FoundMention): boolean {
  const answers = turns.filter((one) => !isQuestion(one));
  const own = answers.filter(speaksForItself);
  return (
    turns.filter(isQuestion).length >= LEAST_QUESTIONS &&
    own.length * 2 > answers.length &&
    answers.filter((one) => names(one, guest)).length < LEAST_ANSWERS
  );
}

const lastName = ({ name }: FoundMention) => name.split(' ').at(-1) ?? '';

const names = ({ tokens }: Passage, guest: FoundMention) =>
  tokens.some(({ text }) => text === lastName(guest));

/** "[Why did you come?]" */
const isQuestion = (passage: Passage) =>
  word(passage, passage.tokens.length - 1) === '?' && passage.quotations.length === 0;

/** No heading and no caption. */
const isSentence = ({ tokens, kind }: Passage) =>
  kind === 'paragraph' && (/^[.!?…”"’]$/u.test(tokens.at(-1)?.text ?? '') || tokens.length > LONG);

/** The place of the colon of "Q:" and of "Q 1:". */
const colonOf = (passage: Passage, at = 0) => (passage.tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1);
const isColon = (passage: Passage, at: number) => /^[:.]$/u.test(word(passage, colonOf(passage, at)));

/** "Q:", "A.", "Question:", "Answer:", "A 1:", and "QWhy" where the mark has lost its colon. */
function markOf(passage: Passage): 'q' | 'a' | undefined {
  if (/^Q\p{Lu}\p{Ll}/u.test(word(passage, 0))) return 'q';
  if (!isColon(passage, 0) || passage.tokens.length < 3) return undefined;
  if (/^(?:Q|Question|QUESTION)$/u.test(word(passage, 0))) return 'q';
  return /^(?:A|Answer|ANSWER)$/u.test(word(passage, 0)) ? 'a' : undefined;
}

/** What stands before the first question. */
interface Lead {
  readonly passages: readonly Passage[];
  readonly mentions: readonly FoundMention[];
}

function peopleIn({ passages, mentions }: Lead): readonly FoundMention[] {
  const end = passages.at(-1)?.tokens.at(-1)?.end ?? 0;
  return mentions.filter((one) => one.kind === 'PERSON' && one.form === 'NAME' && one.end <= end);
}

/** "spoke with [Doe]", "an interview with [Doe]", "[Doe] tells Example News". */
function askedIn(lead: Lead): FoundMention | undefined {
  const text = lead.passages[0]?.text ?? '';
  return peopleIn(lead).find(({ start, end }) => {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return (ASKS.test(before) && !ASKING.test(before)) || TELLS.test(text.slice(end, end + BEFORE));
  });
}

/** Who is named first in a headline, else most often, else first. */
function toldOfIn(lead: Lead): FoundMention | undefined {
  const people = peopleIn(lead);
  const headline = lead.passages.find(isHeadline)?.tokens.at(-1)?.end ?? 0;
  const [[most] = []] = [...groupBy(people, lastName).values()].sort((a, b) => b.length - a.length);
  return people.find(({ end }) => end <= headline) ?? most;
}

/** Up to a question in the same paragraph. */
function toLine(passage: Passage, { start, end }: Span): Attribution {
  const from = markOf(passage) ? colonOf(passage) + 1 : 0;
  const next = passage.tokens.findIndex(
    (token, at) => at > from && token.text === 'Q' && isColon(passage, at),
  );
  return quoted({
    source: [{ start, end }],
    content: [spanOf(passage, from, next < 0 ? passage.tokens.length : next)],
    confidence: 0.8,
    rule: 'transcript',
  });
}
