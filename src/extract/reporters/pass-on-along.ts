import { slice } from '../../model/span';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources';
import { isOutletChain } from './resolve-reporters';
import { besides, placeOf, type Told } from './told';

/** In characters: how far back the paper is looked for that goes on speaking. */
const FARTHEST = 1500;

/**
 * Who passes on what is said goes on to what hangs on it: in the same sentence ("he told Example News, adding that it rained"),
 * in the same paper ("a memo seen by Example News … [The memo] says"), in the same article ("writing in Example News … Doe [writes]"),
 * and to those of whom the outlet asked several ("Experts interviewed by Example News … Doe called it odd").
 */
export function passOnAlong<T extends Told>(statements: readonly T[], referents: Referents): readonly T[] {
  const inSentences = statements.map((one) =>
    one.reporters.length > 0 ? one : withReporters(one, statements.find(isSameSentence(one, referents))),
  );
  const known: T[] = [];
  for (const one of inSentences) {
    const before = one.reporters.length > 0 ? undefined : known.findLast(isBefore(one, referents));
    const told = before ? withReporters(one, before, referents) : one;
    const outlet = told.reporters.length > 0 ? undefined : outletBefore(told, referents);
    known.push(outlet ? { ...told, reporters: [outlet] } : told);
  }
  return known;
}

/** As passed on by whoever passes on the other; by the other itself where that is an outlet. */
function withReporters<T extends Told>(one: T, other: T | undefined, referents?: Referents): T {
  if (!other) return one;
  const own = referents ? other.sources.filter((source) => isOutletSource(source, referents)) : [];
  return { ...one, reporters: other.reporters.length > 0 ? other.reporters : own };
}

const isOutletSource = ({ chain }: ResolvedSource, referents: Referents) =>
  chain !== undefined && isOutletChain(referents, chain);

/** "[She] accused them of waste, [telling] the daily that it rained", "[he] told the site, [adding] that it rained". */
const isSameSentence =
  (one: Told, { text }: Referents) =>
  (other: Told): boolean => {
    const [own, others] = [one.attribution.source[0], other.attribution.source[0]];
    if (!own || own.start !== others?.start || other.reporters.length === 0) return false;
    const [later] = [one, other].sort((a, b) => placeOf(b) - placeOf(a));
    const cue = later?.attribution.cue[0];
    return cue !== undefined && /^\p{L}+ing\b/u.test(slice(text, cue));
  };

/** "a memo published by [Example News]. [The memo] says", "Doe appeared on [Example Radio]. [He] said": earlier in the paragraph. */
function outletBefore(one: Told, referents: Referents): ResolvedSource | undefined {
  const { text } = referents;
  const place = placeOf(one);
  const start = text.lastIndexOf('\n', place) + 1;
  const opening = openingOf(one, text);
  const outlet = mentionsIn(referents, { start, end: place }).findLast(
    ({ start: at, form }) => form === 'NAME' && opening?.test(text.slice(start, at)),
  );
  const chain = outlet?.chains.find((other) => isOutletChain(referents, other));
  return outlet && chain && { start: outlet.start, end: outlet.end, chain };
}

/** The words before the outlet that passes on the paper, or hears him whom the statement calls "he". */
function openingOf(one: Told, text: string): RegExp | undefined {
  const words = one.attribution.source.map((source) => slice(text, source)).join(' ');
  const noun = PAPER.exec(words)?.groups?.['noun'];
  const by = String.raw`\s(?:by|to|with|in)\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$`;
  if (noun)
    return new RegExp(
      String.raw`\b${noun}\b[^.\n]{0,40}\b(?:published|obtained|seen|leaked|shared|released)${by}`,
      'iu',
    );
  return /^s?he$/iu.test(words) ? APPEARS : undefined;
}

/** "Doe [appeared on the talk show] Late Hour", in the sentence right before. */
const APPEARS =
  /\b(?:appeared on|spoke (?:to|on)|gave an interview to|was interviewed (?:by|on)|was a guest on|talked to)\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/u;

function isBefore(one: Told, referents: Referents): (other: Told) => boolean {
  const { text } = referents;
  const place = placeOf(one);
  const noun = PAPER.exec(one.sources.map((source) => slice(text, source)).join(' '))?.groups?.['noun'];
  const isWriting = one.attribution.cue.some((cue) => WRITES.test(slice(text, cue)));
  return (other) => {
    if (placeOf(other) >= place || place - placeOf(other) > FARTHEST) return false;
    const isPassedOn =
      other.reporters.length > 0 || other.sources.some((source) => isOutletSource(source, referents));
    if (!isPassedOn) return false;
    if (noun) return isOfPaper(other, noun.toLowerCase(), text);
    if (text.slice(placeOf(other), place).includes('\n')) return false;
    return isWriting ? WRITING.test(besides(other, text)) : isAsked(one, other, text);
  };
}

/** Papers that somebody has got hold of, and what any of them is called. */
const PAPERS =
  'audit|report|survey|study|memo|memorandum|letter|minutes|file|dossier|documents?|e-?mails?|transcript|draft|filing|contract';
const PAPER = new RegExp(String.raw`^(?:the|this)\s(?:\p{L}+\s)?(?<noun>${PAPERS})$`, 'iu');
const ANY_PAPER = new RegExp(String.raw`\b(?:${PAPERS})\b`, 'iu');
const GOT = /\b(?:obtained|seen|reviewed|read|viewed|shared|leaked|citing|according to)\b/iu;
const WRITES = /^(?:writes?|wrote|argues?)$/u;
const WRITING =
  /\b[Ww]rit(?:ing|es) (?:in|for)\b|\b(?:article|column|essay|op-ed|commentary|piece) (?:in|for)\b/u;

/** "a [memo] seen by Example News": the same paper, or any for "the document". */
function isOfPaper(other: Told, noun: string, text: string): boolean {
  const words = besides(other, text, true);
  const isSame = /^document/u.test(noun) ? ANY_PAPER : new RegExp(String.raw`\b${noun}\b`, 'iu');
  return isSame.test(words) && GOT.test(words);
}

const ASKED = /\b(?:interviewed|contacted|polled|surveyed|asked) by\b/u;

/** "[Experts interviewed by Example News] warn … Jane Doe called it odd". */
function isAsked(one: Told, other: Told, text: string): boolean {
  const isSeveral = other.attribution.source.some((span) => ASKED.test(slice(text, span)));
  return isSeveral && one.sources.some(({ chain }) => chain?.kind === 'PERSON' && !chain.collective);
}
