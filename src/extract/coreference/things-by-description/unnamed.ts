import type { Attribution } from '../../../model/attribution';
import { byPosition, slice, type Span } from '../../../model/span';
import { addMention, isBody, type Chain } from '../chain';
import type { Pronoun } from '../pronouns/pronouns';
import { governmentsOf, realmsOf } from './governments';
import { findIntroducedThings, type IntroducedThing } from './introduced-things';
import { findThingDescriptions, type ThingDescription } from './thing-descriptions';
import { standsFor } from '../sources/collective-words';
import { introducePeople } from '../sources/introduced-people';
import { type Referents, type ResolvedMention } from '../referents';
import { resolveSource } from '../sources/resolve-source';

/**
 * The sources that the text does not name, and where definite words repeat them: "[A council] met. [The council] said it
 * was late. Doe said that [the council] was wrong."
 */
export function resolveUnnamed(
  known: Referents,
  attributions: readonly Attribution[],
  pronouns: readonly Pronoun[],
): ResolvedMention[] {
  const governing = governingIn(known, attributions);
  const referents = { ...known, mentions: [...known.mentions, ...governing].sort(byPosition) };
  const opening = introducePeople(referents, attributions);
  const standIns = new Set(pronouns.map(({ start }) => start));
  // "[he] said", and not "[his] wife said"
  const isStandIn = (span: Span) => {
    const words = slice(known.text, span);
    return standIns.has(span.start) && !(OWNED.test(words) && standsFor(words, known.lexicon) === 'person');
  };
  const named = new Set(
    referents.mentions.flatMap(({ start, chains }) => (chains.length > 0 ? [start] : [])),
  );
  const sources = attributions
    .filter(({ speech }) => speech)
    .flatMap(({ source, reporters, addressees }) => [source, ...reporters, addressees])
    .filter((spans) => !spans.some(isStandIn))
    .flatMap((spans) => resolveSource(referents, spans))
    .flatMap(({ start, end, chain }) =>
      chain && (chain.collective || ((chain.kind === 'PERSON' || isBody(chain)) && !named.has(start)))
        ? [{ start, end, chain }]
        : [],
    );
  const starts = new Set([...referents.mentions, ...opening, ...sources].map(({ start }) => start));
  // "the [Coalition]" where that is a name
  const names = new Set(referents.mentions.flatMap(({ form, end }) => (form === 'NAME' ? [end] : [])));
  const open = findThingDescriptions(referents.tokenized, referents.lexicon).filter(
    ({ start, end, owned }) => !owned && !starts.has(start) && !names.has(end),
  );
  const introduced = introduce(referents, open);
  const repeated = open.flatMap((description) => repeat(referents, description));
  return [...governing, ...[...opening, ...sources, ...introduced, ...repeated].map(toMention)];
}

const OWNED = /^(?:his|her|their)\s\S/iu;

const toMention = ({ start, end, chain }: Span & { chain: Chain }): ResolvedMention => ({
  start,
  end,
  form: 'DESCRIPTION',
  chains: [chain],
});

/** "[The government] denied it", "[the Kingdom] would pay": states by what governs them and by what they call themselves. */
function governingIn(referents: Referents, attributions: readonly Attribution[]): ResolvedMention[] {
  const { text, tokenized, lexicon, mentions } = referents;
  const governmentAt = governmentsOf(referents, attributions);
  const realmAt = realmsOf(referents);
  const saying = attributions.flatMap(({ source }) => source);
  const isSaying = ({ start }: Span) => saying.some((one) => one.start <= start && start < one.end);
  const starts = new Set(mentions.map(({ start }) => start));
  return findThingDescriptions(tokenized, lexicon, IN_POWER).flatMap(({ start, end, owned, noun }) => {
    const span = { start, end };
    const words = slice(text, span);
    if (IN_POWER.has(noun) && (!/^the \S+$/iu.test(words) || isSaying(span))) return [];
    const isGovernment = GOVERNMENT.test(words);
    if (owned || starts.has(start) || OF_SOME.test(text.slice(start, end + 10))) return [];
    const chain = isGovernment ? governmentAt(span) : realmAt(span);
    if (!chain) return [];
    addMention(chain, span, 'DESCRIPTION');
    return [toMention({ ...span, chain })];
  });
}

/** "accused [the authorities] of theft": the state, and not where they themselves say something, who may be those of a town. */
const IN_POWER: ReadonlySet<string> = new Set(['authorities']);

/** What acts by itself though the text does not name it. */
const BODY =
  /^the (?:government|council|company|court|ministry|party|team|club|bank|hospital|school|university|union|police|agency|committee|commission|board|parliament|army|military|jury|clinic|firm|airline|newspaper|church|foundation|charity|opposition|prosecution|coalition|judiciary|regulator|navy|central bank|tribunal|legislature|bureau)$/iu;

/** "the port authority", "the national heritage agency". */
const TOLD_BODY =
  /^the (?:\p{Ll}[\p{Ll}-]+ ){1,3}(?:authority|agency|commission|committee|council|ministry|regulator|court|parliament|inspectorate|watchdog|union|tribunal|bureau)$/u;

/** "The Roe Party was [the party] that paid": what something is. */
const PREDICATE = /\b(?:is|was|are|were|as)\s$/u;

function repeat({ text, collectives }: Referents, { start, end, told, definite }: ThingDescription) {
  const span = { start, end };
  const words = slice(text, span);
  if (GOVERNMENT.test(words) && OF_SOME.test(text.slice(start, end + 10))) return [];
  const chain =
    (told.length === 0 ? collectives.repeated(words, span) : undefined) ??
    (definite &&
    (BODY.test(words) || TOLD_BODY.test(words)) &&
    !PREDICATE.test(text.slice(Math.max(0, start - 8), start))
      ? collectives.named(words, span)
      : undefined);
  return chain ? [{ ...span, chain }] : [];
}

/** "the government [of Ruritania]", "the state [of] things". */
const OF_SOME = /\sof\s(?:the\s)?\p{Lu}|\bstate\sof\s/u;

const GOVERNMENT =
  /^(?:the|this) (?:(?:new|current|present|incumbent|outgoing|interim|transitional|caretaker|military|civilian|national|central|federal|coalition) )?(?:government|authorities|administration|junta|regime)$|^the state$/iu;

/** The things that the text introduces without a name and comes back to: "a railway to Roeville … the railway". */
function introduce(
  { tokenized, lexicon, text, collectives }: Referents,
  open: readonly ThingDescription[],
): (Span & { chain: Chain })[] {
  const things = findIntroducedThings(tokenized, text, lexicon);
  const comesBack = ({ noun, start }: IntroducedThing) =>
    open.some((one) => one.noun === noun && one.told.length === 0 && one.start !== start);
  const words = things.map((thing) => slice(text, thing));
  const isAgain = (at: number) => words.indexOf(words[at] ?? '') !== words.lastIndexOf(words[at] ?? '');
  return things
    .filter((thing, at) => comesBack(thing) || isAgain(at))
    .map(({ start, end, kind }) => ({
      start,
      end,
      chain: collectives.named(text.slice(start, end), { start, end }, kind),
    }));
}
