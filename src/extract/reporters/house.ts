import { slice } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import type { Chain } from '../coreference/chain';
import type { Referents, ResolvedMention } from '../coreference/referents';

/** In characters: how much of the beginning and of the end of a text may say in which outlet it stands. */
const HEAD = 1200;
const FOOT = 300;
/** "By Jane Doe, [Example News]", "Staff report, [Example News]". */
const BYLINE = /^(?:by|staff report|compiled|analysis|editor|from)\b[^.!?]*[,|:]\s?$/iu;
/** "Springfield | ", "Springfield, Shelbyville | ". */
const DATELINE =
  /^(?!.*\b(?:Bureau|Desk|Reporters?|Correspondents?|Service|Agencies|News)\b)\p{Lu}[\p{L} ,'’-]{2,40}\s[|·]\s$/u;
/** What follows a house in a line of its own: "[Example News] Bureau | SPRINGFIELD". */
const ALONE = /^(?: bureau\b[^.]*| \| \p{Lu}[^.]*|\. updated\b.*|\W*)$/iu;
/** "Published in [Example News]". */
const IMPRINT = /(?:^|\s)(?:published in|subscribe to|©|copyright)\s(?:the\s)?$/iu;

/** The outlet that a text itself stands in, by its dateline, byline or imprint. */
export function findHouse({ text, mentions }: Referents): Chain | undefined {
  const head = mentions.slice(0, firstAfter(mentions, HEAD));
  const foot = mentions.slice(Math.max(head.length, firstAfter(mentions, text.length - FOOT)));
  return [...head, ...foot].find((mention) => isHouse(mention) && standsAsHouse(mention, text))?.chains[0];
}

/** The only one who signs a text or tells it on the spot: "By [Jane Doe]", "our correspondent [Jane Doe] reports". */
export function findAuthor({ text, mentions }: Referents): Chain | undefined {
  const signing = mentions.slice(0, MOST).filter(({ start, form }) => {
    const before = text.slice(Math.max(0, start - LONGEST), start);
    return form === 'NAME' && SIGNS.test(before.slice(before.lastIndexOf('\n') + 1));
  });
  const [author, ...others] = new Set(signing.flatMap(({ chains }) => chains));
  return others.length === 0 && author?.kind === 'PERSON' ? author : undefined;
}

/** Mentions: more of a text do not tell who signs it. */
const MOST = 400;
/** In characters. */
const LONGEST = 120;
/** "By [Jane Doe]", "By Jane Doe and [John Roe]". */
const SIGNS =
  /^(?:(?:words|analysis|opinion|text|report|story|commentary|interview|interviewed|review|profile|photographs and text)\s)?by\s(?:[^.!?,|]{2,60}\sand\s)?$|\b(?:our|my)\s(?:\p{Ll}+\s)?(?:correspondent|reporter|editor|colleague),?\s$/iu;

const isHouse = ({ form, chains: [chain, ...others] }: ResolvedMention) =>
  form === 'NAME' && others.length === 0 && chain?.kind === 'ORGANISATION' && !chain.state;

function standsAsHouse({ start, end }: ResolvedMention, text: string): boolean {
  const opening = text.lastIndexOf('\n', start) + 1;
  const before = slice(text, { start: opening, end: start });
  const after = text.slice(end, end + FOOT).split('\n', 1)[0] ?? '';
  // "Springfield | [Example News]" in a line of its own
  if (DATELINE.test(before) && after.trim() === '') return true;
  // "SPRINGFIELD, May 2 ([Example News]) — ", "SPRINGFIELD, May 2. /[Example News]/. "
  if (/^[^.!?]{0,60}\($/u.test(before)) return /^\)\s?(?:\.?[—–-]|--)/u.test(after);
  if (/^.{0,60}\/$/u.test(before)) return /^\/\./u.test(after);
  if (IMPRINT.test(before)) return true;
  if (BYLINE.test(before)) return ALONE.test(after);
  const isBelowByline = /(?:^|\n)(?:interview |words |story |report |analysis )?by\b[^\n]*\n+$/iu.test(
    text.slice(Math.max(0, opening - FOOT), opening),
  );
  const isBureau = /bureau/iu.test(text.slice(start, end) + after);
  return before === '' && ALONE.test(after) && (isBelowByline || isBureau);
}
