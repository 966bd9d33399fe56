import { pattern, reportsSpeech, type LineRule } from './line-rule';

/** What readers may write below the article, and the links to do so. */
export const COMMENT_RULES: readonly LineRule[] = [
  {
    kind: 'comment-rule',
    reads: 'WARNING: Comments that contain insults or are written in capital letters are not approved.',
    longest: 700,
    matches: isCommentRule,
  },
  pattern('comment-rule', '12 Comments', /^(?:\(?\d+\)? )?comments?(?: \(?\d+\)?)?[.:!]?$/iu, 40),
  pattern(
    'comment-rule',
    'Leave a Reply',
    /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|(?:comments are|commenting is) (?:closed|disabled)|(?:log ?in|sign in|register) to (?:leave a |post a )?(?:comment|reply)|view (?:all )?comments).{0,30}$/iu,
    70,
  ),
];

function isCommentRule(words: string): boolean {
  if (reportsSpeech(words) || !ADDRESSES_COMMENTERS.test(words)) return false;
  return (words.match(FORBIDDEN)?.length ?? 0) >= 2;
}

const ADDRESSES_COMMENTERS =
  /^(?:(?:warning|note|attention|please|dear readers|dear users|all|your|user|reader|we|by posting)\b.{0,80}\bcomment(?:s|ing|ers)?|comments?)\b/iu;
const FORBIDDEN =
  /\b(?:approved|moderat\w+|insult\w*|offensive|swear\w*|abus\w+|removed|deleted|guidelines|rules|spam|spelling|capital letters|hate speech|racist|obscen\w+|defamatory|registered|log in|published)\b/giu;
