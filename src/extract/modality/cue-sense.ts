import type { Certainty, Polarity } from '../../model/annotations';
import type { CueForm, Cues, CueVerb } from '../../model/cues';

interface CueSense {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

const PLAIN: CueSense = { polarity: 'ASSERTS', certainty: 'CERTAIN' };

/**
 * What the words of a cue tell by themselves: "has denied" denies, "call on" urges, "denied claims" denies.
 * `opensInfinitive`: what is said is something to do, so that "asked her to leave" urges and "asked her" asks.
 */
export function findCueSense(cue: string, cues: Cues, opensInfinitive: boolean): CueSense {
  const words = cue
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean);
  const senses = words.flatMap(
    (word, at) =>
      verbSense(words, at, cues, opensInfinitive) ??
      (isWhere(words, at) ? undefined : cues.nouns.get(word)) ??
      [],
  );
  return senses.find((sense) => sense.polarity === 'DENIES') ?? senses[senses.length - 1] ?? PLAIN;
}

/** "wrote in her [order]": where something is said; not so "in her [opinion]". */
const isWhere = (words: readonly string[], at: number) => at > 2 && words[at - 2] === 'in';

/** "told a [press] conference": a noun. */
const DETERMINER = /^(?:an?|the|his|her|its|their)$/u;

function verbSense(
  words: readonly string[],
  at: number,
  cues: Cues,
  opensInfinitive: boolean,
): CueSense | undefined {
  if (DETERMINER.test(words[at - 1] ?? '')) return undefined;
  const form = cues.verbs.get(words[at] ?? '')?.find((one) => follows(one, words, at));
  if (!form) return undefined;
  const takesInfinitive = ({ frames }: CueVerb) =>
    frames.has('person-infinitive') || frames.has('infinitive');
  const wanted = form.senses.filter(
    (sense) => sense.kind === 'speech' && takesInfinitive(sense) === opensInfinitive,
  );
  return wanted[0] ?? form.senses.find((sense) => sense.kind === 'speech') ?? form.senses[0];
}

const follows = (form: CueForm, words: readonly string[], at: number) =>
  form.particles.every((particle, step) => words[at + 1 + step] === particle);
