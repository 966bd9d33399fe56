import { BODIES, BODIES_ONLY, IN_NAMES, PEOPLE_TOO } from '../../words/body-nouns';
import { OUTLET_NOUNS } from '../../words/outlet-nouns';
import type { EncodedName } from '../encoded-names';
import { spanOf, type NameContext } from '../name-context';
import { isGiven } from '../personal-names';

const PARTS =
  'shares|shareholders?|spokes(?:man|woman|person)|chief executive|executives|employees|staffers|engineers|workers|staff|subscribers|subsidiar(?:y|ies)|headquarters|customers|servers|stock|revenues?|profits?|sporting director|squad|group|rebels|militants|insurgents|guerrillas|jihadists';
/** Who and what belongs to a body, and may have a word before it: "Roe's European [head]". */
const OWNED =
  'head|chief|boss|chair(?:man|woman)?|ceo|board|engineers|employees|workers|executives|shareholders|customers|shares|profits?|revenues?|headquarters|subsidiary|factor(?:y|ies)';
/** What a body is, or what it makes. */
const SORTS = `${BODIES}|${OUTLET_NOUNS}|app|platform|service`;
const ADJECTIVES = "(?:(?!(?:of|at|for|in|from|the|who|and|with)\\s)[\\p{L}\\p{N}’'-]+\\s){0,4}";
/** The noun ends there: not in ", a union leader,". */
const NOUN_ENDS =
  '(?=[,.;:)—–]|\\s(?:that|which|whose|of|in|for|at|by|from|with|based|owned|run|and|to|on|near|behind)\\b|\\s*$)';

/** "Roe[, which] runs", "Roe[’s shares]", "Roe[, the video app]", "Roe [said its] staff". */
const BEHIND = new RegExp(
  `^(?:,\\swhich\\b|['’]s\\s(?:(?!and\\b)[\\p{L}-]+\\s){0,2}(?:${OWNED})\\b|(?:['’]s)?\\s(?:${PARTS})\\b|,\\s(?:an?|the|one of the)\\s${ADJECTIVES}(?:${SORTS})${NOUN_ENDS}|\\s(?:said|says|and|with)\\sits\\b)`,
  'u',
);
/** "[shares in] Roe", and not "who profit from Roe's war", "[a spokeswoman for] Roe", "[who heads] Roe", "[an analyst at] Roe", "[chief executive of] Roe". */
const BEFORE = new RegExp(
  `(?:\\b(?!profits?\\sfrom)(?:${PARTS}|stake|investors|board)\\s(?:in|of|at|for|from)|\\bwho\\s(?:heads|headed|leads|led|runs|ran|chairs|chaired|founded|co-founded)|\\b(?:analyst|economist|strategist|engineer|executive|partner|trader|fund manager|researcher)\\sat|\\b(?:chief executive|CEO|chair(?:man|woman)?|managing director|co-founder)\\sof|\\b(?:members?|candidates?|lawmakers?)\\s(?:of|for))\\s(?:the\\s)?$`,
  'u',
);
/** "[The operator,] Roe[,] denied it"; somebody could be "the developer". */
const NOUN_BEFORE = new RegExp(
  `(?<!\\b(?:for|of|at|to|with|by|in|from|as)\\s)\\b(?:[Tt]he|[Ii]ts|[Tt]heir)\\s${ADJECTIVES}(?:${BODIES_ONLY}|${IN_NAMES}|${OUTLET_NOUNS}|supplier|contractor|parent),\\s$`,
  'u',
);
/** "Roe[’s spokesman]", whom a leader has as well as a body. */
const OF_SOMEBODY = /^['’]s\s(?:\p{Ll}+\s)?(?:spokes(?:man|woman|person)|staff|group)\b/u;
/** "Jane Doe[, a trader,]": what somebody is as well as a body. */
const SOMEBODY = new RegExp(`^,\\sa\\s${ADJECTIVES}(?:${PEOPLE_TOO})${NOUN_ENDS}`, 'u');
/** How sure the encoder is of somebody who has a spokesman or a trade. */
const SURE = 0.8;
/** In characters. */
const FAR = 80;

/** Whether the words beside a name that may look like a person's elsewhere tell that it is a body's. */
export function isBodyBeside(context: NameContext, name: EncodedName): boolean {
  const { start, end } = spanOf(context, name);
  const behind = context.text.slice(end, end + FAR);
  const isWhole = name.to - name.from > 1 && SOMEBODY.test(behind);
  const isSomebody = name.kind === 'PERSON' && (isWhole || OF_SOMEBODY.test(behind));
  if ((isSomebody && name.confidence >= SURE) || isListedPlace(context, name) || !mayBeBody(context, name))
    return false;
  const before = context.text.slice(Math.max(0, start - FAR), start);
  return BEHIND.test(behind) || BEFORE.test(before) || (behind.startsWith(',') && NOUN_BEFORE.test(before));
}

export function isListedPlace({ known }: NameContext, { from, to }: EncodedName): boolean {
  const name = known.get(from);
  return name?.to === to && /^(?:state|place|region|city)$/u.test(name.as);
}

/** Not where it begins with a given name. */
function mayBeBody(context: NameContext, { from, to, kind }: EncodedName): boolean {
  const isPerson = to - from > 1 && isGiven(context, from);
  return !isPerson && /^(?:PERSON|ORGANISATION|PRODUCT)$/u.test(kind);
}
