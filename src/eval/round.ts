/**
 * `value` with `digits` decimals, as text. A value that lies exactly between two goes to the even one (0.25 → "0.2"),
 * where `toFixed` would go up.
 */
export function roundHalfEven(value: number, digits: number): string {
  const rounded = value.toFixed(digits);
  if (!isTie(value, digits)) return rounded;
  const step = 10 ** -digits;
  const isOdd = Number(rounded.at(-1)) % 2 === 1;
  return isOdd ? (Number(rounded) - step).toFixed(digits) : rounded;
}

/** The same as a number: what goes into JSON. */
export function roundTo(value: number, digits: number): number {
  return Number(roundHalfEven(value, digits));
}

/** 0.25 is a tie at one digit. 30 more digits show every double near enough to a tie to be taken for one. */
function isTie(value: number, digits: number): boolean {
  const beyond = value.toFixed(digits + 30).slice(-30);
  return /^50+$/.test(beyond);
}
