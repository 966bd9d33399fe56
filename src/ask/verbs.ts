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
  /** "Praised", "predicted": no filter parts such statements from others. */
  readonly finer?: true;
  /** "Contradicted": asked for are the claims of its object that others stand against. */
  readonly contested?: true;
  /** Its polarity counts only before these words: "called ON", "called FOR". */
  readonly before?: RegExp;
}

type Forms = readonly [meaning: Verb, forms: string];

const FORMS: readonly Forms[] = [
  [{ object: 'text' }, 'say says said saying write writes wrote written declare declares declared declaring'],
  [{ object: 'text' }, 'tweet tweeted tweeting post posted posting'],
  [
    { object: 'text' },
    'assert asserts asserted insist insists insisted argue argues argued explain explains explained',
  ],
  [{ object: 'text', ambiguous: true }, 'state states stated claim claims claimed claiming note notes noted'],
  [{ object: 'text' }, 'reply replies replied respond responds responded react reacts reacted'],
  [{ object: 'text' }, 'answer answers answered'],
  [
    { object: 'about' },
    'speak speaks spoke spoken speaking mention mentions mentioned mentioning discuss discusses discussed',
  ],
  [
    { object: 'about', ambiguous: true },
    'talk talks talked talking comment comments commented remark remarks remarked',
  ],
  [
    { object: 'about', finer: true },
    'accuse accuses accused accusing blame blames blamed criticise criticises criticised criticize criticizes criticized',
  ],
  [
    { object: 'about', finer: true },
    'condemn condemns condemned praise praises praised thank thanks thanked attack attacks attacked',
  ],
  [
    { object: 'about', finer: true },
    'predict predicts predicted admit admits admitted acknowledge acknowledges acknowledged confirm confirms confirmed confirming',
  ],
  [{ object: 'about' }, 'announce announces announced'],
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
  [{ object: 'about', polarity: 'URGES' }, 'urge urges urged urging appeal appeals appealed'],
  [{ object: 'about', polarity: 'URGES', before: /^(?:up)?on |^for /iu }, 'call calls called calling'],
  [{ object: 'about', polarity: 'URGES', ambiguous: true }, 'demand demands demanded demanding'],
  [
    { object: 'about', polarity: 'PROMISES' },
    'vow vows vowed pledge pledges pledged pledging promised promising',
  ],
  [{ object: 'about', polarity: 'PROMISES', ambiguous: true }, 'promise promises'],
  [{ object: 'about', contested: true }, 'contradict contradicts contradicted contradicting'],
];

export const VERBS: ReadonlyMap<string, Verb> = new Map(
  FORMS.flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
);

/** What a noun asks for: "DENIALS by X", "X's STATEMENTS". */
export interface Noun {
  readonly polarity?: AskedPolarity;
  /** "CRITICISM of X" is about X, and no filter parts it from other statements. */
  readonly ofSubject?: true;
  readonly contested?: true;
}

const NOUN_FORMS: readonly (readonly [meaning: Noun, forms: string])[] = [
  [{}, 'statement statements quote quotes quotation quotations remark remarks comment comments claim claims'],
  [
    {},
    'word words everything anything position positions view views stance stances opinion opinions thoughts',
  ],
  [{}, 'reaction reactions response responses tweet tweets interview interviews'],
  [{ polarity: 'DENIES' }, 'denial denials'],
  [{ polarity: 'PROMISES' }, 'promise promises pledge pledges vow vows'],
  [{ polarity: 'URGES' }, 'demand demands appeal appeals call calls'],
  [{ polarity: 'ASKS' }, 'question questions'],
  [{ ofSubject: true }, 'criticism praise accusation accusations attack attacks allegation allegations'],
  [{ contested: true }, 'contradiction contradictions'],
];

export const NOUNS: ReadonlyMap<string, Noun> = new Map(
  NOUN_FORMS.flatMap(([noun, forms]) => forms.split(' ').map((form) => [form, noun] as const)),
);
