import { slice, type Span } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents, type ResolvedMention } from '../coreference/referents';
import { lastUntil } from '../../util/last-until';
import { sentenceAt } from '../tokens/token';
import { isPlatform } from '../words/platforms';

/** What is found out. */
const STUDY = 'report|study|survey|poll|analysis|assessment|audit|bulletin|review|summary';
/** What a body has to say. */
const NOTICE = 'statement|release|communiqu[eé]|announcement|message|post';
const OTHER =
  'notice|declaration|letter|e-?mail|article|note|memo|dispatch|filing|editorial|commentary|affidavit|petition|complaint|lawsuit|document|text|book';
/** What somebody writes or gives out. */
export const PAPER = `(?:${STUDY}|${NOTICE}|${OTHER})`;

const IS_STUDY = new RegExp(`^(?:${STUDY})$`, 'u');
const IS_NOTICE = new RegExp(`^(?:${NOTICE})$`, 'u');
/** Whether a paper is so short that a text comes to speak of another one soon. */
export const isNotice = (noun: string) => IS_NOTICE.test(noun);

/** What else the paper may be called: "[the study] … [the report] … [the document]". */
export function alike(noun: string): string {
  if (/^(?:document|text)$/u.test(noun)) return PAPER;
  if (IS_STUDY.test(noun)) return `(?:${STUDY})`;
  if (/^(?:filing|affidavit|petition|complaint|lawsuit)$/u.test(noun)) return `(?:${noun}|filing)`;
  return noun;
}

/** Where a text tells whose paper one is. */
export interface Paper extends Span {
  readonly noun: string;
  readonly chain: Chain;
}

/** The text with whom its words mean. */
export type Mentioned = Pick<Referents, 'text' | 'mentions' | 'tokenized'>;

/** The papers of which a text tells whose they are, in order of position. */
export function findPapers(referents: Mentioned): readonly Paper[] {
  return [...referents.text.matchAll(NOUNS)].flatMap((found) => {
    const noun = found[0].toLowerCase();
    const span = { start: found.index, end: found.index + noun.length };
    const chain = ownerOf(span, referents) ?? authorOf(span, noun, referents) ?? issuerOf(span, referents);
    return chain ? [{ ...span, noun, chain }] : [];
  });
}

const NOUNS = new RegExp(String.raw`\b${PAPER}\b`, 'giu');
/** In characters. */
const BESIDE = 120;
const WORD = String.raw`(?!(?:and|or|by|from|in|on|of|to|for|at|with|about|over)\s)[\p{L}\d.-]+\s`;

const isWriter = ({ kind, state }: Chain) => kind === 'PERSON' || (kind === 'ORGANISATION' && !state);
const writerOf = ({ chains }: ResolvedMention) => (chains.length === 1 ? chains.find(isWriter) : undefined);

/** No article, and no verb: not "[Doe]'s lawyer rejected the statement". */
const OWNED_WORD = String.raw`(?!(?:the|an?|its|his|her|their|this|that|will|would|can|could|may|might|must|shall|should|does|did|do|not)\s)(?:(?:news|sales|earnings|results)\s|${WORD}(?<!(?:ed|[^s]s)\s))`;
const POSSESSED = new RegExp(String.raw`^(?:\s?['’]s|(?<=s)\s?['’])\s(?:${OWNED_WORD}){0,3}$`, 'iu');
const NAMED = new RegExp(String.raw`^\s(?:(?=\p{Ll})${OWNED_WORD}){0,2}$`, 'u');
/** "[Roe]'s release" is none of his. */
const IS_ACT = /^release$/iu;
const IS_PAPER = /\b(?:press|news|media)\s$/iu;

/** "[the ministry]'s annual report", "the [Roe Institute] study". */
function ownerOf({ start, end }: Span, { text, mentions }: Mentioned): Chain | undefined {
  const before = lastUntil(mentions, start);
  if (!before || start - before.end > BESIDE) return undefined;
  const chain = writerOf(before);
  const between = text.slice(before.end, start);
  if (IS_ACT.test(text.slice(start, end)) && !IS_PAPER.test(between)) return undefined;
  return POSSESSED.test(between) || (NAMED.test(between) && isNamedBody(before, text)) ? chain : undefined;
}

const isNamedBody = (one: ResolvedMention, text: string): boolean =>
  one.form === 'NAME' && writerOf(one)?.kind === 'ORGANISATION' && !isPlatform(slice(text, one));

const MADE =
  'published|issued|released|signed|filed|sent|written|(?:co-)?authored|prepared|compiled|conducted|drafted|produced|presented|submitted|posted|carried out|put out';
const BY = new RegExp(
  String.raw`^(?:(?:,?\s(?:which|that))?(?:,|\s(?:was|were|is|are|has been|had been))?(?:\s[\p{L}]+ly)?\s(?:${MADE})(?:\s(?:(?:in|on|this|last)\s)?(?:${WORD}){0,3})?\s?by\s|\s(?:by|from)\s)(?:the\s)?$`,
  'iu',
);
/** Not "a report by [Roe Bank] analysts", "a letter from [Roe]'s lawyer". */
const IS_WHOLE =
  /^(?:\s\(\p{L}+\))?(?!\s\p{L}|\s?['’])|^\s(?:for|in|on|at|and|last|this|which|that|who|has|had|have|says?|said|to|found|shows?|is|was|into|about|\p{Ll}+ed)\b/u;
/** "The book, published by [Roe Press]". */
const IS_PRINTED = /\b(?:published|issued|released|produced|put out)\s/iu;

/** "a poll conducted by [Roe Research]", "The report was drafted by [the ministry]". */
function authorOf({ end }: Span, noun: string, { text, mentions }: Mentioned): Chain | undefined {
  const after = mentionsIn({ mentions }, { start: end, end: end + BESIDE * 2 }).find(({ start }) =>
    BY.test(text.slice(end, start)),
  );
  if (!after || (noun === 'book' && IS_PRINTED.test(text.slice(end, after.start)))) return undefined;
  return IS_WHOLE.test(text.slice(after.end, after.end + BESIDE)) ? writerOf(after) : undefined;
}

/** "Doe [issued a statement] on Sunday". */
export const ISSUES = String.raw`\b(?:issu(?:ed|es)|releas(?:ed|es)|publish(?:ed|es)|unveil(?:ed|s)|present(?:ed|s)|filed|submitted|wrote|sent|compiled|drafted|conducted|carried out|posted|put out)\s(?:an?|the|its|his|her|their|another)\s(?:${WORD}){0,3}?`;
const ISSUED = new RegExp(`${ISSUES}$`, 'iu');
const LEAD =
  /^(?:After|When|As|While|Following|Since|Before|Once|Hours|Minutes|Days|Shortly|Soon)\s[^,]*,\s/u;

/**
 * Whoever is named first in the clause that tells of its issue: "After Roe was shot, [the Polar Ministry] issued a statement"; not of
 * what another wrote: "the ministry published a study by scholars".
 */
function issuerOf(
  { start: at, end: behind }: Span,
  { text, mentions, tokenized }: Mentioned,
): Chain | undefined {
  const verb = ISSUED.exec(text.slice(Math.max(0, at - BESIDE), at));
  if (!verb || /^\sby\s/u.test(text.slice(behind, behind + 4))) return undefined;
  const sentence = tokenized.sentences[sentenceAt(tokenized, at)]?.start ?? at;
  const end = Math.max(0, at - BESIDE) + verb.index;
  const start = sentence + (LEAD.exec(text.slice(sentence, at))?.[0].length ?? 0);
  const named = mentionsIn({ mentions }, { start, end });
  // "[Polar Party] MP Jane Doe presented a report"
  const isInTitle = (one: ResolvedMention) =>
    named.some((other) => (other.titleStart ?? other.start) <= one.start && one.end <= other.start);
  // "[Doe]'s lawyer filed a complaint"
  const isOwner = (one: ResolvedMention) => /^['’]s\s\p{Ll}/u.test(text.slice(one.end, one.end + 4));
  return named
    .flatMap((one) => (isInTitle(one) || isOwner(one) ? [] : one.chains))
    .find(({ kind }) => kind === 'PERSON' || kind === 'ORGANISATION');
}
