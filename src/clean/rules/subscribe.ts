import { expression, NAME, SERVICES, type LineRule } from './line-rule';

/** What the outlet asks of its readers: to subscribe, follow, share, write in. */
export const SUBSCRIBE_LINES: readonly LineRule[] = [
  {
    kind: 'subscribe',
    reads: 'Subscribe to our Telegram channel, Facebook, RSS!',
    longest: 300,
    matches: (words) => PATTERNS.some((test) => test.test(words)) && !isSpeech(words),
  },
];

const PATTERNS: readonly RegExp[] = [
  /** "Subscribe to our channel", "Please subscribe!" */
  /^\(?(?:please |to )?subscribe(?: (?:here|now|today|to|for|on|us)\b|[!:.,])/iu,
  /** "Want to receive this in your inbox?", "Sign up for her newsletter", "Got a tip? Email me at …" */
  expression(
    'iu',
    '^(?:(?:want|like|get|receive|sign up|enter|join|download|share|donate|support|stay|send|for more|feedback|questions',
    String.raw`|welcome!|do you (?:like|support)|have a tip|got a tip)\b).{0,160}`,
    String.raw`\b(?:newsletters?|your (?:inbox|e-?mail)|e-?mail (?:address|alerts?|me|us|from)|our app|push notifications`,
    String.raw`|like the page|clicking here|news alerts|(?:send|share|any) tips|tips (?:to|at))\b`,
  ),
  /^Send tips\b/u,
  /** "Find us on Facebook", "Like our page on Instagram" */
  expression(
    'u',
    String.raw`^(?:Also )?(?:[Ff]ollow|[Ff]ind|[Jj]oin|[Ll]ike|[Ww]atch|[Aa]dd|[Rr]ead|[Ss]hare|[Ss]ee) (?:us|me|our|@\S+)\b.{0,60}`,
    String.raw`\b(?:on|in|at|via|with)\b.{0,30}\b(?:${SERVICES})\b`,
  ),
  /** "Follow Jane Doe on Twitter @jane" */
  expression(
    'u',
    String.raw`^Follow (?:us|@\w+|.{0,80}?${NAME} [Oo]n (?:Twitter|Facebook|Instagram|X|Telegram))\b`,
  ),
  /** "Only verified information in our Telegram channel" */
  expression(
    'u',
    String.raw`\b(?:[Oo]ur|us)\b(?:.{0,40}\s)?(?:${SERVICES})(?: and .{1,20})? (?:channel|group|page|chat|account|bot)s?\b`,
  ),
  /** "For more from Example News, download our app", "For more video news, check out this morning’s brief" */
  /^for more\b.{0,80}\b(?:visit|check out|follow|go to|click|download|sign up)\b/iu,
  /** "Get the latest news on your phone. Download the app now." */
  /\bdownload (?:the|our)\b.{0,30}\bapps?\b/iu,
  /^(?:click|tap) here\b/iu,
];

/** "We announced it in our Telegram channel," the minister said. */
function isSpeech(words: string): boolean {
  return /["“”«»„]|\b(?:said|says|told|added)\b/u.test(words);
}
