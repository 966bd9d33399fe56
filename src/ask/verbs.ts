/** Verbs and nouns of saying, as questions use them, and what each says about the statements that are asked for. */
import type { AskedPolarity } from './question';

/** What stands behind the verb: "said PEACE" are words, "denied THE ATTACK" is what it is about, "told THE PRESS" is to whom. */
type ObjectMeans = 'text' | 'about' | 'addressedTo';

export interface Verb {
  readonly polarity?: AskedPolarity;
  readonly object: ObjectMeans;
  /** "The agency reports": its subject passes on what others say. */
  readonly passesOn?: true;
  /** Also a noun ("claims", "state"): taken for a verb only where no other word is one. */
  readonly ambiguous?: true;
}

type Forms = readonly [meaning: Verb, forms: string];

const FORMS: readonly Forms[] = [
  [{ object: 'text' }, 'say says said saying write writes wrote written declare declares declared declaring'],
  [
    { object: 'text' },
    'assert asserts asserted insist insists insisted argue argues argued explain explains explained',
  ],
  [{ object: 'text', ambiguous: true }, 'state states stated claim claims claimed claiming note notes noted'],
  [{ object: 'text' }, 'reply replies replied respond responds responded answer answers answered'],
  [
    { object: 'about' },
    'speak speaks spoke spoken speaking mention mentions mentioned mentioning discuss discusses discussed',
  ],
  [
    { object: 'about', ambiguous: true },
    'talk talks talked talking comment comments commented remark remarks remarked',
  ],
  [
    { object: 'about' },
    'accuse accuses accused accusing blame blames blamed criticise criticises criticised criticize criticizes criticized',
  ],
  [
    { object: 'about' },
    'condemn condemns condemned praise praises praised thank thanks thanked attack attacks attacked',
  ],
  [
    { object: 'about' },
    'announce announces announced predict predicts predicted admit admits admitted acknowledge acknowledges acknowledged',
  ],
  [{ object: 'about' }, 'confirm confirms confirmed confirming'],
  [{ object: 'about' }, 'think thinks thought thinking believe believes believed believing'],
  [
    { object: 'addressedTo' },
    'tell tells told telling assure assures assured inform informs informed warn warns warned warning',
  ],
  [{ object: 'text', passesOn: true, ambiguous: true }, 'report reports reported reporting'],
  [
    { object: 'about', polarity: 'DENIES' },
    'deny denies denied denying reject rejects rejected rejecting refute refutes refuted',
  ],
  [{ object: 'about', polarity: 'DENIES' }, 'dismiss dismisses dismissed dispute disputes disputed'],
  [{ object: 'about', polarity: 'ASKS' }, 'ask asks asked asking'],
  [{ object: 'about', polarity: 'ASKS', ambiguous: true }, 'question questions questioned'],
  [
    { object: 'about', polarity: 'URGES' },
    'urge urges urged urging call calls called calling appeal appeals appealed',
  ],
  [{ object: 'about', polarity: 'URGES', ambiguous: true }, 'demand demands demanded demanding'],
  [
    { object: 'about', polarity: 'PROMISES' },
    'vow vows vowed pledge pledges pledged pledging promised promising',
  ],
  [{ object: 'about', polarity: 'PROMISES', ambiguous: true }, 'promise promises'],
];

export const VERBS: ReadonlyMap<string, Verb> = new Map(
  FORMS.flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
);

/** "DENIALS by X", "X's STATEMENTS". */
export const NOUNS: ReadonlyMap<string, AskedPolarity | undefined> = new Map([
  ...'statement statements quote quotes quotation quotations remark remarks comment comments claim claims word words everything anything'
    .split(' ')
    .map((noun) => [noun, undefined] as const),
  ...'denial denials'.split(' ').map((noun) => [noun, 'DENIES'] as const),
  ...'promise promises pledge pledges vow vows'.split(' ').map((noun) => [noun, 'PROMISES'] as const),
  ...'demand demands appeal appeals call calls'.split(' ').map((noun) => [noun, 'URGES'] as const),
  ...'question questions'.split(' ').map((noun) => [noun, 'ASKS'] as const),
]);
