import type { AnnotatedStatement, Annotations, Certainty, Polarity } from '../../model/annotations';
import type { Article } from '../../model/article';
import type { Attribution } from '../../model/attribution';
import { hull, slice, sliceAll, type Span } from '../../model/span';
import { findSubjects, toReference, type Subject } from './find-subjects';
import { nameByOwner } from './named-by-owner';
import { urgedBefore } from './urged-before';
import type { Chain } from '../coreference/chain';
import type { Referents } from '../coreference/referents';
import { resolveSource, type ResolvedSource } from '../coreference/sources/resolve-source';
import { withHeardOutlets } from '../reporters/heard-outlets';
import { passOnBeside } from '../reporters/beside-outlet';
import { passOnInside } from '../reporters/pass-on-inside';
import { passOnOccasion } from '../reporters/pass-on-occasion';
import { resolveReporters } from '../reporters/resolve-reporters';
import { nameAuthors } from '../reporters/name-authors';
import { sentencesOver } from '../tokens/token';
import { withoutRepeats } from './without-repeats';
import { listMentions, numberEntities } from './number-entities';

/** An attribution of speech with how it is said. */
interface SpokenAttribution {
  readonly attribution: Attribution;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** `YYYY-MM-DD`. */
  readonly saidAt: string | undefined;
}

interface Resolved extends SpokenAttribution {
  readonly sentence: Span;
  readonly sources: readonly ResolvedSource[];
  readonly reporters: readonly ResolvedSource[];
  readonly addressees: readonly ResolvedSource[];
  readonly subjects: readonly Subject[];
}

/** Puts together what was read from an article: its entities, their mentions, and its statements in order of position. */
export function assemble(
  article: Article,
  spoken: readonly SpokenAttribution[],
  read: Referents,
): Annotations {
  const referents = withHeardOutlets(read);
  const inOrder = withoutRepeats(
    spoken.map((one) => resolveParts(one, referents)).sort((a, b) => firstContent(a) - firstContent(b)),
  );
  const beside = passOnBeside(nameAuthors(inOrder, referents), referents);
  const resolved = passOnInside(passOnOccasion(beside, referents), referents);
  nameByOwner(referents);
  const { entities, ids } = numberEntities(chainsOf(referents, resolved));
  return {
    document: { ...article.meta, ...language(article), text: article.text },
    entities,
    mentions: listMentions(ids),
    statements: resolved.map((one, at) => toStatement(one, `s${at + 1}`, article.text, ids)),
  };
}

function language({ meta, language: found }: Article): { language?: string } {
  const known = meta.language ?? found;
  return known ? { language: known } : {};
}

const firstContent = ({ attribution }: SpokenAttribution) => attribution.content[0]?.start ?? 0;

function resolveParts(spoken: SpokenAttribution, referents: Referents): Resolved {
  const { source, cue, content } = spoken.attribution;
  const sources = resolveSource(referents, source);
  const speakers = sources.flatMap(({ chain }) => (chain ? [chain] : []));
  const addressees = resolveSource(referents, spoken.attribution.addressees);
  const reporters = resolveReporters(referents, spoken.attribution, addressees);
  return {
    ...spoken,
    sentence: sentencesOver(referents.tokenized, hull([...cue, ...content])),
    sources,
    // "[his] interview", "said [its] campus was open": nobody passes on his own words
    reporters: reporters.filter(({ chain }) => !chain || !speakers.includes(chain)),
    addressees,
    subjects: findSubjects(referents, {
      content: [...urgedBefore(referents.text, spoken.attribution), ...content],
      source,
      speakers,
    }),
  };
}

function chainsOf({ mentions, collectives, states }: Referents, resolved: readonly Resolved[]): Chain[] {
  const named = mentions.flatMap(({ chains }) => chains);
  const parts = resolved.flatMap(({ sources, reporters, addressees, subjects }) => [
    ...sources,
    ...reporters,
    ...addressees,
    ...subjects,
  ]);
  return [
    ...named,
    ...states.places(),
    ...collectives.all(),
    ...parts.flatMap(({ chain }) => (chain ? [chain] : [])),
  ];
}

function toStatement(
  { attribution, polarity, certainty, saidAt, sources, reporters, addressees, subjects }: Resolved,
  id: string,
  text: string,
  ids: ReadonlyMap<Chain, string>,
): AnnotatedStatement {
  const { kind, content, cue, confidence } = attribution;
  return {
    id,
    kind,
    text: sliceAll(text, content),
    content: content.map(({ start, end }) => ({ start, end })),
    ...(cue.length > 0 && { cue: toCue(cue, text) }),
    source: sources.map((source) => toReference(source, ids)),
    reportedBy: reporters.map((reporter) => toReference(reporter, ids)),
    addressees: addressees.map((addressee) => toReference(addressee, ids)),
    about: subjects.map((subject) => toReference(subject, ids)),
    polarity,
    certainty,
    ...(saidAt && { saidAt }),
    confidence: sources.some(({ chain }) => chain) ? confidence : confidence / 2,
  };
}

function toCue(cue: readonly Span[], text: string): Span & { text: string } {
  const span = hull(cue);
  return { ...span, text: slice(text, span) };
}
