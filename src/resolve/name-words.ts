import { memoize } from '../util/memoize';

/** Articles and "son of" stand in some spellings of an Arabic name and not in others. */
const ARTICLE = /^(?:al|el|as|ash|ar|az|ad|at)$/u;
/** These may also be names, when they come first. */
const SON_OF = /^(?:an|bin|ibn|ben|bint)$/u;

/** "Abd" and an article, which takes the sound that follows: "Abdul Rahman", "Abdel-Rahman", "Abdurrahman". */
const SERVANT = /^abd(?:[aeou]l|[aeou](?=([nrstdz])\1))?(?=.{4}|$)/u;
const SERVANT_OF_GOD = /^abd[aeou]ll?ah?$/u;

/** "Joe Roe Jr." and "Joe Roe III" are two of one family. */
const GENERATION = / (?<generation>jr|sr|ii|iii|iv)$/u;

/** What tells a person from others of the same name in the family: "jr" of "joe roe jr". */
export function generationOf(name: string): string | undefined {
  return name.split(' ').length < 3 ? undefined : GENERATION.exec(name)?.groups?.['generation'];
}

/** The words of a folded name that carry it: "bashar al assad" → "bashar", "assad"; "joe roe jr" → "joe", "roe". */
export const nameWords = memoize((name: string): readonly string[] => {
  const carrying = generationOf(name) === undefined ? name : name.replace(GENERATION, '');
  const words = carrying.split(' ').flatMap(splitServant);
  return words.filter((word, at) => !isArticle(word, at, words.length));
});

/** "Al Doe" and "Jane El" have no article, "Al Rashid Khalid" has one. */
function isArticle(word: string, at: number, count: number): boolean {
  if (at === count - 1 || count < 3) return false;
  return ARTICLE.test(word) || (at > 0 && SON_OF.test(word));
}

function splitServant(word: string): readonly string[] {
  if (!word.startsWith('abd') || word.length === 3) return [word];
  if (SERVANT_OF_GOD.test(word)) return ['abdallah'];
  const [servant] = SERVANT.exec(word) ?? [''];
  return servant === '' ? [word] : ['abd', word.slice(servant.length)].filter(Boolean);
}
