import type { EncodedName } from './encoded-names';
import { spanOf, tokenBeside, type Reading } from './reading';
import { SHIP_PREFIX } from './ship-prefix';

/** Whether a name is surely one of a product, a work or a vessel, whatever the encoder takes it for. */
export function isSurelyProduct(reading: Reading, name: EncodedName): boolean {
  return isWork(reading, name) || isShip(reading, name) || isManned(reading, name);
}

/** "the [Roe Brooch]" where the text also has "the brooch": a thing, though it looks like a person. */
function isWork(reading: Reading, { from, to, kind }: EncodedName): boolean {
  const head = reading.tokens[to - 1]?.lower ?? '';
  const isNamedThing = to - from > 1 && tokenBeside(reading, from, from - 1)?.lower === 'the';
  return isNamedThing && kind === 'PERSON' && reading.lowerWords.has(head);
}

/** "[MV Aurora]", "the research vessel [Aurora]", "the Ruritanian-flagged [Aurora]". */
function isShip(reading: Reading, { from, to }: EncodedName): boolean {
  const { tokens } = reading;
  const prefix = tokens[from]?.lower === 'the' ? from + 1 : from;
  const before = tokenBeside(reading, from, from - 1);
  const isPrefixed = to - prefix > 1 && SHIP_PREFIX.test(tokens[prefix]?.text ?? '');
  return isPrefixed || SHIP.test(before?.text ?? '');
}

const SHIP =
  /^(?:vessel|ferry|trawler|tanker|yacht|frigate|destroyer|freighter|icebreaker|corvette|minesweeper|dredger|\p{L}+-flagged)$/u;

/** "the crew of the [Aurora]", "aboard the [Aurora]"; a person has neither. */
function isManned(reading: Reading, name: EncodedName): boolean {
  const { start } = spanOf(reading, name);
  return MANNED.test(reading.text.slice(Math.max(0, start - 30), start));
}

const MANNED =
  /\b(?:(?:crew|skipper|wreck|wreckage|hull|decks?|sinking|seizure|boarding) of the|aboard the|on board the)\s$/iu;
