import { expression, pattern, type LineRule } from './line-rule';

const ASIDE = [
  'read (?:also|more|next)',
  'also read',
  'see also',
  'more on this',
  'watch (?:also|more|live)',
  'related(?: (?:stor(?:y|ies)|articles?|news|posts?|topics?|content|video))?',
  'previously',
  "don[’']t miss",
  'you may also like',
  'most read',
  'must see',
  'more from [\\p{L} ]{2,30}',
].join('|');

/** One line that points to another page. */
export const TEASER_LINES: readonly LineRule[] = [
  pattern(
    'teaser',
    'Read also: Minister denies the claims',
    expression('iu', String.raw`^\W{0,3}(?:${ASIDE}) ?(?:[:»>→|]|[–—-] )`),
    220,
  ),
  pattern(
    'teaser',
    'Watch the full interview below:',
    /^(?:you can )?(?:watch|see|listen to|read|check out|view) (?:the|his|her|their|a|it|some|more|above|below)\b[^.!?"“”]{0,100}\b(?:above|below|here)[.:!]?$/iu,
    150,
  ),
];

/** A line that stands over a list of other news: "Other News", "Related articles", "You may also like". */
export function isTeaserHeading(words: string): boolean {
  return words.length <= 50 && TEASER_HEADING.test(words);
}

const TEASER_HEADING = expression(
  'iu',
  String.raw`^\W{0,3}(?:${ASIDE}|(?:other|latest|more|top|breaking|popular|related|recommended|similar|recent|trending|today[’']s|hot) (?:news|stor(?:y|ies)|articles?|posts?|headlines|reads?|videos?|coverage)|also on (?!\p{L}*day)[\p{L} ]{2,30}`,
  String.raw`|read (?:also|more|next)|see also|most popular|most (?:read|viewed|commented)|trending(?: now)?|recommended(?: for you)?|editor[’']?s[’']? (?:picks?|choice)|you might (?:also )?(?:like|be interested in)|on (?:this|the same) topic|news by topic|more like this|what to read next|around the web|from our partners|suggested)`,
  String.raw`(?: (?:from|on|in|about|by) [\p{L}\p{N} ]{2,30})?\W{0,3}$`,
);
