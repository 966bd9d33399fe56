import { addS, inflectVerb, type VerbForms } from '../util/inflect';
import { CERTAINTIES, POLARITIES, type Certainty, type Polarity } from './annotations';

/** What a cue tells: that somebody speaks, thinks (or wants), that something shows, or that something seems. */
export type CueKind = 'speech' | 'thought' | 'showing' | 'seem';

/** What may follow a verb of attribution; `data/README.md` describes them. */
const CUE_FRAMES = [
  'quote',
  'clause',
  'addressee',
  'object',
  'infinitive',
  'person-infinitive',
  'question',
  'amount',
  'agent',
] as const;
export type CueFrame = (typeof CUE_FRAMES)[number];

interface CueBase {
  readonly kind: CueKind;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

export interface CueVerb extends CueBase {
  /** The base form with its particle: "point out". */
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
}

/** What joins a noun to what is said, beside "that": "threat [to] leave", "call [for] calm", "denial [of] guilt", "call [on] Roe to leave". */
const CUE_LINKS = ['to', 'for', 'of', 'on'] as const;
export type CueLink = (typeof CUE_LINKS)[number];

export interface CueNoun extends CueBase {
  readonly lemma: string;
  readonly takes: ReadonlySet<CueLink>;
}

export type VerbForm = keyof VerbForms;

/** One inflected form of the verbs that share it, with the particles that have to follow. */
export interface CueForm {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbForm>;
  readonly particles: readonly string[];
  readonly senses: readonly CueVerb[];
}

/** The words of attribution, by their inflected forms in lower case. */
export interface Cues {
  /** By the first word; the form with most particles first. */
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** Forms of all common verbs, cues or not. */
  readonly verbForms: ReadonlyMap<string, ReadonlySet<VerbForm>>;
}

type Row = Readonly<Record<string, string>>;

/** Builds the cues from the rows of `cue-verbs.tsv`, `cue-nouns.tsv` and `verbs.tsv`. */
export function buildCues(
  verbRows: readonly Row[],
  nounRows: readonly Row[],
  commonVerbs: readonly Row[],
): Cues {
  const irregular = new Map(commonVerbs.map((row) => [row['verb'] ?? '', row]));
  const inflect = (base: string) => {
    const row = irregular.get(base);
    return inflectVerb(base, row?.['past'], row?.['participle']);
  };
  const verbs = new Map<string, CueForm[]>();
  const verbForms = new Map<string, Set<VerbForm>>();
  for (const [lemma, senses] of byLemma(verbRows.map(toCueVerb))) {
    const [first = '', ...particles] = lemma.split(' ');
    for (const [word, forms] of byWord(inflect(first))) {
      append(verbs, word, { lemma, forms, particles, senses });
      addForms(verbForms, word, forms);
    }
  }
  for (const base of irregular.keys()) {
    for (const [word, forms] of byWord(inflect(base))) addForms(verbForms, word, forms);
  }
  for (const forms of verbs.values()) forms.sort((a, b) => b.particles.length - a.particles.length);
  return Object.freeze({ verbs, verbForms, nouns: new Map(nounRows.flatMap(nounForms)) });
}

function byLemma(verbs: readonly CueVerb[]): Map<string, CueVerb[]> {
  const found = new Map<string, CueVerb[]>();
  for (const verb of verbs) found.set(verb.lemma, [...(found.get(verb.lemma) ?? []), verb]);
  return found;
}

function byWord(forms: VerbForms): Map<string, ReadonlySet<VerbForm>> {
  const found = new Map<string, Set<VerbForm>>();
  for (const [form, word] of Object.entries(forms) as [VerbForm, string][])
    addForms(found, word, new Set([form]));
  return found;
}

function addForms(to: Map<string, Set<VerbForm>>, word: string, forms: ReadonlySet<VerbForm>): void {
  to.set(word, new Set([...(to.get(word) ?? []), ...forms]));
}

function append(to: Map<string, CueForm[]>, word: string, form: CueForm): void {
  to.set(word, [...(to.get(word) ?? []), form]);
}

function toCueVerb(row: Row): CueVerb {
  return Object.freeze({
    lemma: row['verb'] ?? '',
    frames: among(CUE_FRAMES, row['frames']),
    ...toCue(row),
  });
}

function nounForms(row: Row): [string, CueNoun][] {
  const takes = among(CUE_LINKS, row['takes']);
  const noun = Object.freeze({ lemma: row['noun'] ?? '', takes, ...toCue(row) });
  return [
    [noun.lemma, noun],
    [addS(noun.lemma), noun],
  ];
}

/** Those of `names` that a cell holds: "to|for". */
function among<T extends string>(names: readonly T[], cell = ''): ReadonlySet<T> {
  const held = cell.split('|');
  return new Set(names.filter((name) => held.includes(name)));
}

function toCue(row: Row): CueBase {
  return {
    kind: row['kind'] as CueKind,
    polarity: POLARITIES.find((name) => name === row['polarity']) ?? 'ASSERTS',
    certainty: CERTAINTIES.find((name) => name === row['certainty']) ?? 'CERTAIN',
  };
}
