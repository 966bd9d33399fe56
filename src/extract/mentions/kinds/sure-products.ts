import { lexiconKey } from '../../../model/lexicon';
import type { EncodedName } from '../encoded-names';
import { spanOf, tokenBeside, wordsOf, type NameContext } from '../name-context';
import { isShipPrefix } from '../../words/ship-prefixes';
import { isGiven } from '../personal-names';

/** Whether a name itself tells that it is one of a work or a vessel, or the noun right before it does. */
export function isProduct(context: NameContext, name: EncodedName): boolean {
  return isWork(context, name) || isShip(context, name);
}

/** Names that are surely those of a product or a vessel, whatever the encoder takes them for; by key, each once. */
export function surelyProducts(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): readonly string[] {
  const keys = names
    .filter((name) => isManned(context, name) || isMade(context, name))
    .map((name) => lexiconKey(wordsOf(context, name)));
  return [...new Set(keys)].filter((key) => !people.has(key));
}

/** "the [Roe Brooch]" where the text also has "the brooch": a thing, though it looks like a person. */
function isWork(context: NameContext, { from, to, kind }: EncodedName): boolean {
  const head = context.tokens[to - 1]?.lower ?? '';
  const isNamedThing = to - from > 1 && tokenBeside(context, from, from - 1)?.lower === 'the';
  return isNamedThing && kind === 'PERSON' && context.lowerWords.has(head);
}

/** "[MV Aurora]", "the research vessel [Aurora]", "the Ruritanian-flagged [Aurora]". */
function isShip(context: NameContext, { from, to }: EncodedName): boolean {
  const { tokens } = context;
  const prefix = tokens[from]?.lower === 'the' ? from + 1 : from;
  const before = tokenBeside(context, from, from - 1);
  const isPrefixed = to - prefix > 1 && isShipPrefix(tokens[prefix]?.text ?? '');
  return isPrefixed || SHIP.test(before?.text ?? '');
}

const SHIP =
  /^(?:vessel|ship|barge|warship|cruiser|submarine|liner|tug|lifeboat|ferry|trawler|tanker|yacht|frigate|destroyer|freighter|icebreaker|corvette|minesweeper|dredger|\p{L}+-flagged)$/u;

/** "the crew of the [Aurora]", "aboard the [Aurora]", "a survey ship, the [Aurora]"; a person has neither. */
function isManned(context: NameContext, name: EncodedName): boolean {
  const { start } = spanOf(context, name);
  return MANNED.test(context.text.slice(Math.max(0, start - FAR), start));
}

const MANNED =
  /\b(?:(?:crew|skipper|wreck|wreckage|hull|decks?|sinking|seizure|boarding) of the|aboard the|on board the|(?:ship|vessel|boat|tanker|ferry|trawler|yacht|freighter)(?: of (?:its|their|his|her) own)?, the)\s$/iu;
/** In characters. */
const FAR = 45;

/** "her book [Aurora]", "vials of [Aurora]", "[Aurora], made by Roe"; not "the John Doe, ..." whose given name the lists have. */
function isMade(context: NameContext, name: EncodedName): boolean {
  const { text } = context;
  if (isGiven(context, name.from)) return false;
  const { start, end } = spanOf(context, name);
  return (
    MAKES_IT.test(text.slice(Math.max(0, start - FAR), start)) || IS_MADE.test(text.slice(end, end + FAR))
  );
}

const MAKES_IT =
  /\b(?:(?:vials|doses|tablets|packets|bottles|copies|batch(?:es)?|shipments) of|(?:his|her|their|the|its|debut|new|latest|first|second) (?:\p{Ll}+ )?(?:book|novel|memoir|film|movie|album|song|play|musical|opera|documentary|video game))\s["“‘]?$/u;
const IS_MADE = /^,\s(?:made|built|manufactured|developed|marketed|brewed|sold)\sby\b/u;
