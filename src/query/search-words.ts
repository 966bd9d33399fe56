/** Words of a search box as a query of a full-text index. Only letters and digits get through, so nothing needs escaping. */
import { fold } from '../util/fold';

/** Names in which each word begins a word: "jane do" → `+jane* +do*`. Undefined without a word. */
export function namesLike(search: string): string | undefined {
  return joined(fold(search), (word) => `+${word}*`);
}

/** Names that have a word like one of these, up to two letters apart: "Putn" → `putn~1`. */
export function namesNear(name: string): string | undefined {
  return joined(fold(name), (word) => (word.length > 4 ? `${word}~2` : `${word}~1`));
}

/** Texts in which each word occurs as it is: "arms deal" → `+arms +deal`. */
export function textsWith(search: string): string | undefined {
  return joined(search.toLowerCase(), (word) => `+${word}`);
}

function joined(text: string, term: (word: string) => string): string | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 ? words.map(term).join(' ') : undefined;
}
