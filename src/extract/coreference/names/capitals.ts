/** Where a capital is the town that it is, and not the state that acts from there. */
import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import type { FoundMention } from '../../mentions/found-mention';
import type { Span } from '../../../model/span';

/** "in Dumaville", "the outskirts of Dumaville", "north-west Dumaville", "the Ruritanian capital, Dumaville". */
const BEFORE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|visit(?:s|ed|ing)?|(?:area|outskirts|cent(?:re|er)|north|south|east|west|suburbs?|streets|mayors?|city|airport|people|residents) of|(?:[Tt]he|its|their|\p{Lu}\p{L}+) capital(?: city)?(?:,| of)?|(?:[Nn]orth|[Ss]outh)(?:-?(?:[Ee]ast|[Ww]est))?(?:ern)?|(?:[Ee]ast|[Ww]est)(?:ern)?|[Cc]entral|[Dd]owntown)\s(?:The\s)?$/u;

/** "Dumaville mayor Jane Doe", "Dumaville’s streets", "a Dumaville court", "Dumaville-based". */
const BEHIND =
  /^(?:-based\b|(?:['’]s)?\s(?:[Dd]eputy\s)?(?:[Mm]ayor(?:al)?|suburbs?|airport|court|courthouse|courtroom|residents?|citizens|streets?|district|hospital|hotel|bureau|municipal(?:ity)?|metro|subway|police chief|stock exchange|[Cc]ity\s[Cc]ouncil)\b)/u;

const JOINED_BEFORE = /\b(?:link(?:s|ing|ed)?|connect(?:s|ing|ed)?|between|from|to|via|with|and|,)\s$/u;
const TRAVEL =
  /\b(?:trains?|travel(?:l?ed|s)?|flown|flying|taken|returned|drove|driven|deported|moved|headed|went|rail|railway|railways|line|lines|flights?|flew|fly|route|routes|road|roads|motorway|highway|bus|buses|ferry|ferries|drive|journey|kilomet(?:re|er)s|miles)\b/u;

/** "his trip to Dumaville", "came to Dumaville". */
const MOVES =
  /\b(?:trips?|tour|visits?|coming|came|arriv(?:e|ed|es|al|ing)|return|invited|delegation|transporting|expressway|stretch(?:es|ing)?)\b[^.!?\n]*\bto\s$/u;

/** Where a line begins, behind its address. */
const OPENS_LINE = /(?:^|\n)(?:https?:\S+\s)?$/u;
/** "DUMAVILLE, July 5 (Example) —", "DUMAVILLE – The", "Dumaville: The" before a paragraph. */
const DATELINE =
  /^(?:(?:,\s[^\n—–]{2,30}?)?\s?(?:\([^()\n]{2,40}\)\s?)?(?:[—–]|-{1,2}|(?:-\s){1,2}|\s\/)\s?|:\s(?=[^\n]{80}))["“‘]?[\p{Lu}\p{N}]/u;

/** Whether the lists know a name first as a capital. */
export const isCapital = (name: string, lexicon: Lexicon): boolean =>
  lexicon.states.get(lexiconKey(name))?.[0]?.how === 'capital';

/** "met in Dumaville", "trains to Dumaville", "Roeville, Dumaville and Roeport", and not "relations with Dumaville". */
export function isTown(
  mention: FoundMention,
  beside: readonly (FoundMention | undefined)[],
  { text, lexicon }: { text: string; lexicon: Lexicon },
): boolean {
  const { start, end } = mention;
  if (!isCapital(text.slice(start, end), lexicon)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 140);
  if (BEFORE.test(before) || BEHIND.test(behind)) return true;
  if (OPENS_LINE.test(text.slice(Math.max(0, start - 300), start)) && DATELINE.test(behind)) return true;
  if (beside.some((other) => other && isListedWith(mention, other, text))) return true;
  if (MOVES.test(text.slice(Math.max(0, start - 80), start))) return true;
  return JOINED_BEFORE.test(before) && isOnTheWay(text, mention);
}

/** "[Roeville], Dumaville and", "Dumaville, [Ruritania]": beside a town that is no capital, or before its own state. */
function isListedWith(mention: FoundMention, other: FoundMention, text: string): boolean {
  if (other.kind !== 'PLACE' || other.form !== 'NAME') return false;
  const isBefore = other.start < mention.start;
  const between = isBefore ? text.slice(other.end, mention.start) : text.slice(mention.end, other.start);
  if (!isBefore && other.state) return between === ', ' && other.state === mention.state;
  if (isBefore && between === ', ' && !LIST_GOES_ON.test(text.slice(mention.end, mention.end + 6)))
    return false;
  return !other.state && /^(?:,|,? and| or) $/u.test(between);
}

/** Not in "In Roeville, [Dumaville] has lost". */
const LIST_GOES_ON = /^(?:[,.;)]|\s(?:and|or|in)\b)/u;

/** Beside words of travel: "trains would link Roeville with [Dumaville]". */
function isOnTheWay(text: string, { start }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 100), start)
      .split(/[.!?\n]/u)
      .pop() ?? '';
  return TRAVEL.test(before);
}
