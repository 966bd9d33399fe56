import { lexiconKey } from '../../../model/lexicon';
import type { EncodedName } from '../encoded-names';
import { spanOf, wordsOf, type NameContext } from '../name-context';
import { SHIP_PREFIXES } from '../../words/ship-prefixes';
import { isGiven } from '../personal-names';

/** In characters. */
const FAR = 45;

/** "the research vessel [Aurora]", "the Ruritanian-flagged [Aurora]", "aboard the [Aurora]". */
const SAILS =
  /\b(?:vessel|ship|barge|warship|cruiser|submarine|liner|tug|lifeboat|ferry|trawler|tanker|yacht|frigate|destroyer|freighter|icebreaker|corvette|dredger|\p{L}+-flagged|(?:crew|wreck|wreckage|sinking|seizure) of the|aboard the|on board the)\s$/iu;
/** "MV Aurora". */
const PREFIXED = new RegExp(`^(?:[Tt]he )?(?:${SHIP_PREFIXES}) `, 'u');
/** "her book [Aurora]", "vials of [Aurora]". */
const MADE =
  /\b(?:(?:vials|doses|tablets|packets|bottles|copies|batch(?:es)?|shipments) of|(?:his|her|their|the|its|debut|new|latest|first|second) (?:\p{Ll}+ )?(?:book|novel|memoir|film|movie|album|song|play|musical|opera|documentary|video game))\s["“‘]?$/u;

/** Names that the words before them tell to be of vessels or works, whatever the encoder takes them for; by key, each once; not "the book Jane Doe, ...". */
export function surelyProducts(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): readonly string[] {
  // "the [Roe Brooch]" where the text also has "the brooch"
  const isThing = ({ from, to, kind }: EncodedName) =>
    kind === 'PERSON' &&
    to - from > 1 &&
    context.tokens[from - 1]?.lower === 'the' &&
    context.lowerWords.has(context.tokens[to - 1]?.lower ?? '');
  const isProduct = (name: EncodedName) => {
    const { start } = spanOf(context, name);
    const before = context.text.slice(Math.max(0, start - FAR), start);
    return (
      isThing(name) ||
      PREFIXED.test(wordsOf(context, name)) ||
      SAILS.test(before) ||
      (MADE.test(before) && !isGiven(context, name.from))
    );
  };
  const keys = names.filter(isProduct).map((name) => lexiconKey(wordsOf(context, name)));
  return [...new Set(keys)].filter((key) => !people.has(key));
}
