import { slice, type Span } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents, type ResolvedMention } from '../coreference/referents';
import { firstAfter } from '../../util/first-after';
import { sentenceAt } from '../tokens/token';
import { isPlatform } from '../words/platforms';

/** What is found out. */
const STUDY = 'report|study|survey|poll|paper|analysis|assessment|audit|bulletin';
/** What a body has to say. */
const NOTICE = 'statement|release|communiqu[eé]|announcement|message|post';
const OTHER =
  'notice|declaration|letter|e-?mail|article|note|memo|dispatch|filing|editorial|commentary|affidavit|petition|complaint|lawsuit|document|text|book';
/** What somebody writes or gives out. */
export const PAPER = `(?:${STUDY}|${NOTICE}|${OTHER})`;

const isStudy = (noun: string) => new RegExp(`^(?:${STUDY})$`, 'u').test(noun);
/** Whether a paper is so short that a text comes to speak of another one soon. */
export const isNotice = (noun: string) => new RegExp(`^(?:${NOTICE})$`, 'u').test(noun);

/** What else the paper may be called: "[the study] … [the report] … [the document]". */
export function alike(noun: string): string {
  if (/^(?:document|text)$/u.test(noun)) return PAPER;
  if (isStudy(noun)) return `(?:${STUDY})`;
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
    const chain = ownerOf(span, referents) ?? authorOf(span, referents) ?? issuerOf(span, referents);
    return chain ? [{ ...span, noun, chain }] : [];
  });
}

const NOUNS = new RegExp(String.raw`\b${PAPER}\b`, 'giu');
/** In characters. */
const BESIDE = 120;
const WORD = String.raw`(?!(?:and|or|by|from|in|on|of|to|for|at|with|about|over)\s)[\p{L}\d.-]+\s`;

const isWriter = ({ kind, state }: Chain) => kind === 'PERSON' || (kind === 'ORGANISATION' && !state);
const writerOf = ({ chains }: ResolvedMention) => (chains.length === 1 ? chains.find(isWriter) : undefined);

const POSSESSED = new RegExp(String.raw`^(?:\s?['’]s|(?<=s)\s?['’])\s(?:${WORD}){0,3}$`, 'iu');
const NAMED =
  /^\s(?:(?!(?:the|an?|its|his|her|their|this|that|in|on|of|to|for|at|by|from|about|and)\s)\p{Ll}[\p{L}-]*(?<!ed|says)\s){0,2}$/u;

/** "[the ministry]'s annual report", "the [Roe Institute] study". */
function ownerOf({ start }: Span, { text, mentions }: Mentioned): Chain | undefined {
  const [before] = mentions
    .slice(0, firstAfter(mentions, start))
    .filter(({ end }) => end <= start)
    .slice(-1);
  if (!before || start - before.end > BESIDE) return undefined;
  const chain = writerOf(before);
  const between = text.slice(before.end, start);
  if (POSSESSED.test(between)) return chain;
  const isBody = before.form === 'NAME' && chain?.kind === 'ORGANISATION';
  return isBody && NAMED.test(between) && !isPlatform(slice(text, before)) ? chain : undefined;
}

const MADE =
  'published|issued|released|signed|filed|sent|written|(?:co-)?authored|prepared|compiled|conducted|drafted|produced|presented|submitted|posted|carried out|put out';
const BY = new RegExp(
  String.raw`^(?:(?:,?\s(?:which|that))?(?:,|\s(?:was|were|is|are|has been|had been))?(?:\s[\p{L}]+ly)?\s(?:${MADE})(?:\s(?:(?:in|on|this|last)\s)?(?:${WORD}){0,3})?\s?by\s|\s(?:by|from)\s)(?:the\s)?$`,
  'iu',
);
/** Not "a report by [Roe Bank] analysts", "a letter from [Roe]'s lawyer". */
const IS_WHOLE =
  /^(?:\s\(\p{L}+\))?(?!\s\p{L}|\s?['’])|^\s(?:for|in|on|at|and|last|this|which|that|who|has|had|have|says?|said|to|published|released|shows?|showed|found|is|was|into|about)\s/u;

/** "a poll conducted by [Roe Research]", "The report was drafted by [the ministry]". */
function authorOf({ end }: Span, { text, mentions }: Mentioned): Chain | undefined {
  const after = mentionsIn({ mentions }, { start: end, end: end + BESIDE * 2 }).find(({ start }) =>
    BY.test(text.slice(end, start)),
  );
  return after && IS_WHOLE.test(text.slice(after.end, after.end + BESIDE)) ? writerOf(after) : undefined;
}

/** "Doe [issued a statement] on Sunday". */
export const ISSUES = String.raw`\b(?:issu(?:ed|es)|releas(?:ed|es)|publish(?:ed|es)|unveil(?:ed|s)|present(?:ed|s)|filed|submitted|wrote|sent|compiled|drafted|conducted|carried out|posted|put out)\s(?:an?|the|its|his|her|their|another)\s(?:${WORD}){0,3}?`;
const ISSUED = new RegExp(`${ISSUES}$`, 'iu');
const LEAD =
  /^(?:After|When|As|While|Following|Since|Before|Once|Hours|Minutes|Days|Shortly|Soon)\s[^,]*,\s/u;

/** Whoever is named first in the clause that tells of its issue: "After Roe was shot, [the Polar Ministry] issued a statement". */
function issuerOf({ start: at }: Span, { text, mentions, tokenized }: Mentioned): Chain | undefined {
  const verb = ISSUED.exec(text.slice(Math.max(0, at - BESIDE), at));
  if (!verb) return undefined;
  const sentence = tokenized.sentences[sentenceAt(tokenized, at)]?.start ?? at;
  const end = Math.max(0, at - BESIDE) + verb.index;
  const start = sentence + (LEAD.exec(text.slice(sentence, at))?.[0].length ?? 0);
  const named = mentionsIn({ mentions }, { start, end });
  // "[Polar Party] MP Jane Doe presented a report"
  const isInTitle = (one: ResolvedMention) =>
    named.some((other) => (other.titleStart ?? other.start) <= one.start && one.end <= other.start);
  return named
    .flatMap((one) => (isInTitle(one) ? [] : one.chains))
    .find(({ kind }) => kind === 'PERSON' || kind === 'ORGANISATION');
}
