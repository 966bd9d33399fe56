import type { Span } from '../../../model/span';
import { sentenceAt } from '../../tokens/token';
import { isBody, lastBefore, someName, type Chain } from '../chain';
import { isBusiness } from '../things-by-description/companies';
import { COMPANY, OUTLET } from '../things-by-description/thing-sorts';
import { mentionsIn, type Referents, type ResolvedMention } from '../referents';

/** "the iPhone maker", "the software group", "the Ruritania-based company": with words that tell what it does or where. */
const CALLED =
  /^the (?:(?!(?:of|in|at|for|from|to|on|with|by|and|or|other|rival|second|parent|two|three|union|rights|rebel|militant|armed|campaign|advocacy|lobby|aid|protest|church|opposition)\s)[\p{L}\d][\p{L}\d.&’'-]*,? ){1,4}(?<noun>\p{Ll}{4,})$/iu;
const MAKER = /^(?:maker|group|business|chain|platform)$|(?:maker|builder)$/u;
/** In characters. */
const FARTHEST = 1500;
/** In sentences: one of that is as near is the one. */
const NEAR = 1;

/** "the business daily", "the Ruritanian daily" after "Example News reported": the outlet named last. */
function lastOutlet(referents: Referents, { start }: Span): Chain | undefined {
  const { isOutlet } = referents;
  const named = mentionsIn(referents, { start: Math.max(0, start - FARTHEST / 2), end: start });
  const isNamed = (chain: Chain) => isBody(chain) && !chain.collective && someName(chain, isOutlet);
  const isMeant = (one: ResolvedMention) => one.form === 'NAME' && one.chains.some(isNamed);
  return named.findLast(isMeant)?.chains.find(isNamed);
}

/**
 * Which company words mean that tell what it does, though the text says so nowhere: "Roe shares fell … [The iPhone maker] said".
 * The only one named in the sentence or the one before, else the one that the text has named most. Undefined where there is none.
 */
export function findDescribedCompany(referents: Referents, words: string, span: Span): Chain | undefined {
  const noun = CALLED.exec(words)?.groups?.['noun'];
  if (noun && OUTLET.test(noun)) return lastOutlet(referents, span);
  if (!noun || !(COMPANY.test(noun) || MAKER.test(noun))) return undefined;
  const { tokenized, text } = referents;
  const isOne = (chain: Chain) => isBusiness(chain, referents) && !chain.collective;
  const before = mentionsIn(referents, { start: Math.max(0, span.start - FARTHEST), end: span.start }).filter(
    ({ form, chains, start }) =>
      form === 'NAME' && chains.length === 1 && chains.every(isOne) && !isEmployer(text, start),
  );
  const sentenceOf = (at: number) => sentenceAt(tokenized, at);
  const near = before.filter(({ start }) => sentenceOf(span.start) - sentenceOf(start) <= NEAR);
  const [only, ...others] = new Set(near.flatMap(({ chains }) => chains));
  if (only && others.length === 0) return only;
  const named = [...new Set(before.flatMap(({ chains }) => chains))];
  const countOf = ({ mentions }: Chain) =>
    mentions.filter(({ form, end }) => form === 'NAME' && end <= span.start).length;
  return named.sort(
    (a, b) => countOf(b) - countOf(a) || lastBefore(b, span.start) - lastBefore(a, span.start),
  )[0];
}

/** "an analyst at [Roe Securities]": named for somebody else's sake. */
const isEmployer = (text: string, start: number) =>
  /\b\p{Ll}+ (?:at|with)\s(?:the\s)?$/u.test(text.slice(Math.max(0, start - 40), start));
