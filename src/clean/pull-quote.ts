/**
 * Pull quotes whose speaker tag lost its line breaks:
 * "The prospects are good here Jane Doeminister of trade", "We will win Jane DoePresident of Ruritania".
 */

const ROLES = [
  'acting|adviser|advisor|activist|actor|actress|admiral|ambassador|analyst|artist|author|captain|chair|chairman',
  'chairwoman|chancellor|chief|coach|co-founder|commander|commissioner|consul|coordinator|counsel|deputy|designer|diplomat',
  'director|doctor|economist|editor|engineer|envoy|expert|first|foreign|former|founder|general|governor|head|historian',
  'journalist|judge|king|lawyer|lead|leader|leading|lecturer|manager|mayor|member|minister|musician|officer|owner|partner',
  'political|premier|president|priest|prime|prince|producer|professor|prosecutor|queen|representative|researcher|resident',
  'scientist|secretary|senator|senior|singer|speaker|specialist|spokesman|spokesperson|spokeswoman|teacher|vice|writer',
].join('|');

const FULL_NAME = String.raw`(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:(?:de|da|van|von|der|den|al|el|bin|la|le|du|di) ){0,2}`;
const ROLE_TAIL = String.raw`(?:[ ,][^.!?"“”«»]{0,90})?$`;

/** "… Jane Doeminister of trade": a known role glued to the last name in lower case. */
const GLUED_ROLE = new RegExp(
  String.raw`[\p{L}\p{N}.!?…)] ${FULL_NAME}\p{Lu}[\p{L}’'-]*\p{Ll}(?:${ROLES})${ROLE_TAIL}`,
  'u',
);
/** "… Jane DoePresident of Ruritania": the role begins with a capital in the middle of a word. */
const GLUED_CAPITAL = new RegExp(
  String.raw`[\p{L}\p{N}.!?…)] ${FULL_NAME}(?!Mc\p{Lu}|Mac\p{Lu}|De\p{Lu}|Di\p{Lu}|La\p{Lu}|Le\p{Lu}|O[’']\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?:-\p{L}+)?${ROLE_TAIL}`,
  'u',
);
/** "… on equal terms — Jane Doe, minister of trade": the tag is set off by a dash. */
const DASHED = new RegExp(
  String.raw`[\p{L}\p{N}.!?…)] ?[—―] ?${FULL_NAME}\p{Lu}[\p{L}’'-]+(?:, [^.!?,]{2,60})?$`,
  'u',
);

const SHORTEST_QUOTE = 20;
/** A tag is at the end: no more of a paragraph is looked at. */
const LONGEST_TAG = 200;

/** A paragraph without quotation marks that is all quotation, and ends with who says it. */
export function isPullQuote(words: string): boolean {
  if (words.length < SHORTEST_QUOTE || words.length > 1500 || /["“”«»„]/u.test(words)) return false;
  if (!isRunningText(words)) return false;
  const end = words.slice(SHORTEST_QUOTE).slice(-LONGEST_TAG);
  return GLUED_ROLE.test(end) || GLUED_CAPITAL.test(end) || DASHED.test(end);
}

/** Not a title in capitals, which can end in a name alike: "Jane Doe Leaves For YouTube". */
function isRunningText(words: string): boolean {
  const all = words.split(' ');
  return all.filter((word) => /^\p{Ll}/u.test(word)).length >= all.length / 2;
}
