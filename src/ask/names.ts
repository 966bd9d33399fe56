/** The names in one part of a sentence. */
import type { Protected } from './quotes';

/** Words that stand for nobody in particular. */
const NOBODY =
  /^(?:who|whom|whose|what|whatever|anything|something|everything|nothing|anyone|anybody|someone|somebody|everyone|everybody|people|others|it|this|them|they|him|her|so|that|else|all|any|the|a|an)$/iu;
const EDGE = /^[\s,;:–-]+|[\s,;:–-]+$/gu;

/** `Russia, the Ministry or "Trinidad and Tobago"` → its three names; "and" may be part of a name, and does not part them. */
export function namesIn(words: string, quotes: Protected): readonly string[] {
  const names = words
    .split(/\s*[,;]\s*(?:(?:and|or)\s+)?|\s+or\s+/iu)
    .map((name) => quotes.restore(withoutFillers(name)));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Without punctuation at its ends, and empty where it means nobody: "whom", "what else". */
export function withoutFillers(words: string): string {
  const trimmed = words.replace(EDGE, '').replace(/[’']s$/u, '');
  return trimmed.split(/\s+/u).every((word) => NOBODY.test(word)) ? '' : trimmed;
}
