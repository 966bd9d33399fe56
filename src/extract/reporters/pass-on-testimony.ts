import { slice } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { nounPhrase } from '../coreference/sources/collective-words';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { isOutletChain } from './resolve-reporters';
import { LEAD } from './retell-interview';
import { besides, isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

const REPORT = /\b(?:report|investigation|dossier|testimonies|survey|inquiry)\b/iu;
/** "said [in a report published on Tuesday]", which a rule may take for what is said. */
const IN_A_REPORT =
  /^ (?:\S+ ){0,3}in (?:an?|its|the|their) (?:\S+ ){0,3}(?:report|investigation|dossier)\b/iu;
/** In characters. */
const AFTER = 80;
/** An article tells that the report goes by what people told. */
const INTERVIEWS =
  /\b(?:interview(?:s|ed)|testimon(?:y|ies)|spoke (?:to|with)|statements from|accounts (?:of|from))\b/iu;
const TOLD_TO =
  /\b(?:researchers?|investigators?|interviewers?|field ?workers?|inquiry|the (?:group|organi[sz]ation|charity|watchdog|report|study|authors))\b/iu;
const TELLS = /\btold (?:its |their |the )?(?:researchers?|investigators?|interviewers?)\b/iu;
const IN_REPORT =
  /\b(?:in|by|for) the (?:report|study|investigation|dossier|survey)\b|\bthe report quotes\b/iu;
const OFFICIAL =
  /\b(?:spokes\p{L}+|ministers?|ministry|officials?|government|police|army|military|commander|president|mayor|governor|council|company|companies|court|embassy|lawyers?|authorities|analysts?|diplomats?|researchers?|report)\b/iu;

/**
 * What witnesses say in an article about a report is passed on by the body whose report it is: "Guards beat them, [the group]
 * said in a report based on interviews with 40 detainees. “They hung me from the door,” said [a teacher]."
 */
export function passOnTestimony<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const body = findBody(statements, referents);
  if (!body) return statements;
  const goesByInterviews = INTERVIEWS.test(referents.text);
  return statements.map((one) => {
    if (one.reporters.length > 0 || one.sources.some(({ chain }) => chain === body.chain)) return one;
    return isTestimony(one, referents, goesByInterviews) ? { ...one, reporters: [body] } : one;
  });
}

/** Who says early on what a report of his has found; no state and no outlet. */
function findBody(
  statements: readonly ResolvedAttribution[],
  referents: Referents,
): ResolvedSource | undefined {
  const early = statements.filter(
    (one) => placeOf(one) < LEAD && one.reporters.length === 0 && isReport(one, referents.text),
  );
  const heads = early.flatMap(({ sources }) => sources);
  const authors = heads.flatMap((source) =>
    mentionsIn(referents, source).flatMap(({ start, end, chains }) =>
      chains.map((chain) => ({ start, end, chain })),
    ),
  );
  return [...heads, ...authors].find(({ chain }) => chain && isBody(chain, referents));
}

function isReport(one: ResolvedAttribution, text: string): boolean {
  const end = one.attribution.cue[0]?.end ?? 0;
  return REPORT.test(besides(one, text)) || IN_A_REPORT.test(text.slice(end, end + AFTER));
}

function isBody(chain: Chain, referents: Referents): boolean {
  const isNamed = chain.kind === 'ORGANISATION' && !chain.state && !chain.collective;
  return isNamed && !isOutletChain(referents, chain);
}

function isTestimony(one: ResolvedAttribution, { text }: Referents, goesByInterviews: boolean): boolean {
  const told = one.addressees.map((span) => slice(text, span)).join(' ');
  if (TOLD_TO.test(told) || IN_REPORT.test(besides(one, text)) || TELLS.test(besides(one, text))) return true;
  if (!goesByInterviews || one.addressees.length > 0 || isElsewhere(one, text)) return false;
  return one.sources.length > 0 && one.sources.every((source) => isWitness(source, text));
}

/** Somebody without an office. */
function isWitness({ chain, start, end }: ResolvedSource, text: string): boolean {
  if (!chain) return false;
  const isSomebody = chain.kind === 'PERSON' || chain.stands === 'person' || chain.stands === 'several';
  const words = [
    ...chain.names.keys(),
    ...chain.roles.map((role) => role.words),
    slice(text, { start, end }),
  ].map(nounPhrase);
  return isSomebody && !words.some((name) => OFFICIAL.test(name));
}
