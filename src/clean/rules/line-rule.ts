import type { BoilerplateKind } from '../../model/article';

/** Knows one kind of line that is not the article, wherever it stands. */
export interface LineRule {
  readonly kind: BoilerplateKind;
  /** A line that it reads. */
  readonly reads: string;
  /** Longer lines are not looked at, so that every rule takes bounded time. */
  readonly longest: number;
  readonly matches: (words: string) => boolean;
}

/** A name of one to five words: "Jane Doe", "Jane van der Doe", "Agency". */
export const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|da|van|von|der|den|al|el|bin|la|le|du|di) )?\p{Lu}[\p{L}'’.-]*){0,4}`;

/** One name or several: "Jane Doe, John Roe and Example News". */
export const NAMES = `${NAME}(?:(?:, and |, | and | & )${NAME}){0,5}`;

/** Where outlets are followed, as they are written and in lower case. */
export const SERVICES = [
  'Telegram|WhatsApp|Viber|Facebook|Twitter|Instagram|YouTube|TikTok|LinkedIn|RSS|Google News|iTunes|SoundCloud',
  'Spotify|Apple Podcasts?|telegram|whatsapp|viber|facebook|twitter|instagram|youtube|tiktok|linkedin|rss|podcast',
].join('|');

/** A rule that is one pattern. */
export function pattern(kind: BoilerplateKind, reads: string, test: RegExp, longest = 200): LineRule {
  return { kind, reads, longest, matches: (words) => test.test(words) };
}

/** A pattern put together from parts, which are joined as they are. */
export function expression(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), flags);
}

/** Somebody else's words: a line with them is part of the article, whatever else it says. */
export function reportsSpeech(words: string): boolean {
  return /["“”«»„]|\b(?:said|says|told|tells|added|according|announced|reported|claimed|stated|wrote)\b/iu.test(
    words,
  );
}
