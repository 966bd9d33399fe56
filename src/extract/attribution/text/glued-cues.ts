import type { Cues } from '../../../model/cues';
import type { Token } from '../../tokens/token';

const NEXT_WORD = /^(\p{L}{3,})(that)$/u;

/** Parts a cue from the word that is glued to it: "Doe [notedthat] the talks" reads as "noted", "that". */
export function splitGluedCues(tokens: readonly Token[], cues: Cues): readonly Token[] {
  return tokens.some((token) => isGlued(token, cues))
    ? tokens.flatMap((token) => (isGlued(token, cues) ? split(token) : [token]))
    : tokens;
}

function isGlued(token: Token, cues: Cues): boolean {
  const [, cue] = NEXT_WORD.exec(token.lower) ?? [];
  return cue !== undefined && cues.verbs.has(cue);
}

function split(token: Token): Token[] {
  const cut = token.text.length - 'that'.length;
  const part = (from: number, end: number) => ({
    ...token,
    start: token.start + from,
    end: token.start + end,
    text: token.text.slice(from, end),
    lower: token.lower.slice(from, end),
  });
  return [part(0, cut), part(cut, token.text.length)];
}
