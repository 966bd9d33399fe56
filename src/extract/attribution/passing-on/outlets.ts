import type { Attribution } from '../../../model/attribution';
import { hull, overlaps, slice, type Span } from '../../../model/span';
import { isOutletNoun, MEDIA, OUTLET_NOUNS } from '../../words/outlet-nouns';
import { AND_NOUN, ASKED, HAS_SEEN, PAPERS, RECORDINGS, SEEN, SPOKE_WITH } from '../../words/media-words';
import { DAY_NAME } from '../../words/word-classes';
import { CALLED_BY_NOUN, NAME, NOUN, type IsOutlet } from './outlet-names';

/** Where somebody appears or what somebody writes, and what an outlet does with it. */
const SPEAKS = String.raw`wrote|written|[Ww]rites|[Ww]riting|said|says|[Ss]aying|[Ss]peaking|spoke|speaks|[Tt]alking|talked|[Aa]ppearing|appeared|appearance|[Cc]onfirmed|admitted|conceded|described|confided|revealed|recalled|hinted|explained|complained|commented|[Rr]esponding|guest`;
const WRITTEN = String.raw`remarks|comments|statement|response|reply|note|column|article|essay|op-ed|letter|e-?mail|message|post|interview|conversation|editorial|commentary|phone-in|video|footage|recording|question|questions`;
const CARRIED = String.raw`interviewed|published|reported|printed|quoted|cited|carried|relayed|aired|broadcast|screened|shown|run|released|seen|heard|viewed|reviewed|obtained|shared|sent|e-?mailed|given|provided|issued|made available`;
/** "carried [on Monday] by", "published [Sunday] in". */
const THEN = String.raw`(?: live)?(?: (?:on |late |early )?(?:${DAY_NAME}|today|yesterday))?`;
const ON = String.raw`(?:in|on|by|for|to|with|at|from)`;
/** A word of the phrase that opens an outlet's name: "the [German] weekly Example". */
const PLAIN = String.raw`(?:(?!${ON}\b|(?:of|and|that) )[\p{L}’'-]+ )`;
const ON_AIR = new RegExp(
  String.raw`\b(?:(?:(?:${SPEAKS}|${WRITTEN}|told (?:\p{L}+ ){0,4}\p{L}+)(?: \p{L}+ly)? ${ON}|(?:${CARRIED})${THEN} ${ON})|(?:air|show|programme|program|listeners|viewers|readers) (?:on|of)) (?<name>(?:the |an? )?(?:${PLAIN}{0,3}?${NOUN} |${PLAIN}{0,4}?)${NAME})|\bin (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,2}?(?<host>${NAME}) (?:interview|documentary|podcast|programme|broadcast|phone-in|article|debate)\b`,
  'gu',
);
/** "carried by [state television]", "seen by [the newspaper]": an outlet without a name. */
const DESCRIBED = new RegExp(
  String.raw`\b(?:(?:${CARRIED})${THEN} (?:by|on|in|to|with)|(?:${WRITTEN}|speaking|spoke|appearing|appeared) (?:on|to|with|for|in)) (?<name>(?:the |an? )?(?:(?!its\b|his\b|her\b|their\b|our\b|social\b)[\p{L}’'-]+ ){0,4}?(?:${OUTLET_NOUNS}|${MEDIA}|TV))\b(?! (?:\p{Lu}|(?:enquir|inquir|quer)(?:y|ies)|questions?|requests?|reports?|interest|coverage))`,
  'gu',
);
/** "through [his lawyers]", "released by [her office]": who speaks for somebody. */
const FOR_ANOTHER =
  /\b(?:[Tt]hrough|[Vv]ia|(?:issued|released|read(?: out| aloud)?|provided|distributed|published|posted) by) (?<name>(?:his|her|its|their|an?|the|one of (?:his|her|their)) (?:[\p{L}’'-]+ ){0,3}?(?:lawyers?|attorneys?|solicitors?|barristers?|spokes(?:man|woman|person|people)|representatives?|agents?|publicists?|press (?:office|service|secretary)|office|famil(?:y|ies)|union|club))\b/gu;
/** "in a paper published by [Example Institute]". */
const IN_PAPER = new RegExp(
  String.raw`\b(?:paper|report|study|survey|book|analysis) (?:published|issued|released)${THEN} by (?<name>(?:the )?${NAME})`,
  'gu',
);
/** "[Example News] has spoken to a diplomat, who says". */
const SPOKE_TO = new RegExp(String.raw`(?<name>${NAME})${AND_NOUN} (?:has |had )?${SPOKE_WITH} `, 'gu');
/** "a letter, which [Example News] has seen", "asked about it by [Example News]". */
const GOT_HOLD = new RegExp(
  String.raw`\b(?:which|that) (?<name>(?:the )?${NAME})${AND_NOUN} (?:has |had )?(?:also )?(?:${HAS_SEEN})\b|\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)(?: \p{L}+){0,4} by (?<host>(?:the )?${NAME})`,
  'gu',
);
/** "a note seen by [Example News]", also where it is not the source: "In a letter obtained by [the Example], Doe said". */
const SHOWN_TO = new RegExp(
  String.raw`\b(?:(?:${SEEN}|read|${ASKED}|quoted|cited|shared|carried|published|posted|reported|revealed) by|shared with|to which) (?<reader>[^,;]+?)(?= and | (?:has|had) access\b|,|$)`,
  'gu',
);
/** "in messages to [this site]", "in an interview with [this newspaper]". */
const WITH_US = new RegExp(
  String.raw`\b(?:to|with|for|by|in) (?<name>(?:this|our) (?:correspondent|reporter|(?:news )?(?:${OUTLET_NOUNS}))s?)\b`,
  'gu',
);
/** In characters: how far behind the source's name more is told of it. */
const LONGEST_TAIL = 200;

/**
 * The outlets that pass on what they were told or shown: "Doe told [Example Times]", "according to a recording heard by
 * [Example Times]".
 */
export function withOutlets(
  text: string,
  read: Attribution,
  isOutlet: IsOutlet,
  sentence?: Span,
): Attribution {
  const one = withShowing(text, withoutReport(text, read, isOutlet), isOutlet);
  const heard = one.addressees.some((span) => isOutlet(slice(text, span))) ? [one.addressees] : [];
  const shown = one.source.flatMap((span) => readersIn(text, withTail(span, one), isOutlet));
  const beside = heard.length > 0 || !sentence ? [] : besideCue(text, one, isOutlet, sentence);
  const houses = one.source.flatMap((span) => houseOf(text, span, isOutlet));
  const known = new Set(one.reporters.flat().map(({ start }) => start));
  const added = [...heard, ...[...shown, ...beside, ...houses].map((reader) => [reader])].filter(
    (spans) => !spans.some(({ start }) => known.has(start)),
  );
  return added.length > 0 ? { ...one, reporters: [...one.reporters, ...added] } : one;
}

const SHOWS = /^(?:(?:also|clearly) )?(?:shows?|showed|indicate[sd]?|suggest(?:s|ed)?|reveal(?:s|ed)?)$/u;
const DATA = new RegExp(
  String.raw`\b(?:${PAPERS}|${RECORDINGS}|data|images|imagery|figures|accounts)\b`,
  'iu',
);

/** "Documents obtained by [Example News] show that it was over": by what it has seen, the outlet itself says so. */
function withShowing(text: string, one: Attribution, isOutlet: IsOutlet): Attribution {
  const [source] = one.source;
  if (one.speech || !source || !one.cue.some((cue) => SHOWS.test(slice(text, cue)))) return one;
  const [reader] = readersIn(text, withTail(source, one), isOutlet);
  const isShown = reader && DATA.test(text.slice(source.start, reader.start));
  return isShown ? { ...one, speech: true, source: [reader] } : one;
}

/** "[Jane Doe], [the agency Example] reports": glued to who says it. */
const REPORTS =
  /,\s(?<name>(?:the\s)?(?:[\p{L}\p{N}’'.-]+\s){1,5}?)(?:reports|reported|writes|wrote|notes|noted)(?:\son\s\p{Lu}\p{Ll}+)?,?$/u;

function withoutReport(text: string, one: Attribution, isOutlet: IsOutlet): Attribution {
  const [source, ...others] = one.source;
  const found = source && others.length === 0 ? REPORTS.exec(slice(text, source)) : undefined;
  const name = found?.groups?.['name']?.trimEnd() ?? '';
  if (!source || !found || !(isOutlet(name) || isOutletNoun(name) || /\p{Lu}/u.test(name))) return one;
  const start = source.start + found.index + 2;
  const reporter = { start, end: start + name.length };
  return {
    ...one,
    source: [{ start: source.start, end: source.start + found.index }],
    reporters: [...one.reporters, [reporter]],
  };
}

/** "wrote in [Example News]", "speaking on [Radio Example]": outside of what is said, and not where it is the source. */
function besideCue(
  text: string,
  { speech, source, cue, content }: Attribution,
  isOutlet: IsOutlet,
  sentence: Span,
): Span[] {
  const [first] = cue;
  if (!speech || !first || source.length === 0) return [];
  const part = betweenSemicolons(text, hull([...source, ...cue, ...content]), sentence);
  const words = slice(text, part);
  const found = [
    ...[ON_AIR, SPOKE_TO, GOT_HOLD].flatMap((way) => [...words.matchAll(way)]).filter(isNamed(isOutlet)),
    ...words.matchAll(DESCRIBED),
    ...words.matchAll(WITH_US),
    ...words.matchAll(FOR_ANOTHER),
    ...words.matchAll(IN_PAPER),
  ];
  return found.slice(0, 1).flatMap(({ 0: phrase, index, groups }) => {
    const whole = nameIn(groups);
    const name = CALLED_BY_NOUN.exec(whole)?.[1] ?? whole;
    const start = part.start + index + phrase.lastIndexOf(name);
    const span = { start, end: start + name.replace(/['’]s$/u, '').length };
    return [...content, ...source].some((other) => overlaps(other, span)) ? [] : [span];
  });
}

/** "[The union said it would wait]; its lawyers have sued, according to papers seen by Example News": each half stands alone. */
function betweenSemicolons(text: string, { start, end }: Span, sentence: Span): Span {
  const before = text.slice(sentence.start, start).lastIndexOf(';') + 1;
  const after = text.slice(end, sentence.end).indexOf(';');
  return { start: sentence.start + before, end: after < 0 ? sentence.end : end + after };
}

const nameIn = (groups: RegExpMatchArray['groups']) => groups?.['name'] ?? groups?.['host'] ?? '';

const OF_HOUSE =
  /^(?<owner>.+?)['’]s? (?:own )?(?:[\p{L}-]+ ){0,2}(?:sources?|interlocutors?|columnist|commentator|correspondent)\b|^(?<its>its) (?:[\p{L}-]+ ){0,2}(?:columnist|commentator|correspondent|editorialist|reporter|sources?)\b|^(?:an? |the |several |two )?(?:sources?|interlocutors?) of (?<house>(?:(?! (?:cited|quoted|interviewed|consulted|contacted) by\b).)+)(?: \p{Ll}+ed by .+)?$|^(?:the )?(?<outlet>.+) (?:sources|interlocutors)$/iu;

/** "[the agency]'s source", "sources of [Example News]": whose sources they are passes on what they say. */
function houseOf(text: string, span: Span, isOutlet: IsOutlet): Span[] {
  const words = slice(text, span);
  const { owner, house, its, outlet } = OF_HOUSE.exec(words)?.groups ?? {};
  const name = owner ?? house ?? its ?? outlet;
  if (!name || !(its ?? (isOutlet(name) || isOutletNoun(name)))) return [];
  const start = span.start + words.indexOf(name);
  return [{ start, end: start + name.length }];
}

const isNamed =
  (isOutlet: IsOutlet) =>
  ({ groups }: RegExpMatchArray) =>
    isOutlet(nameIn(groups));

/** "[The minutes], obtained by Example News, [say]": up to the cue, where it follows closely. */
function withTail({ start, end }: Span, { cue }: Attribution): Span {
  const next = cue[0]?.start ?? end;
  return { start, end: next > end && next - end < LONGEST_TAIL ? next : end };
}

function readersIn(text: string, source: Span, isOutlet: IsOutlet): Span[] {
  return [...slice(text, source).matchAll(SHOWN_TO)].flatMap(({ 0: words, index, groups }) => {
    const reader = groups?.['reader'] ?? '';
    const end = source.start + index + words.length;
    return isOutlet(reader) ? [{ start: end - reader.length, end }] : [];
  });
}
