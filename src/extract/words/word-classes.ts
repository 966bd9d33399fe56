/** The small closed classes of English words that reading without a parser goes by. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some many several most all both each every no any
   another other few more such one two three four five six seven eight nine ten`,
);
export const POSSESSIVES = words(`his her its their our my your whose 's ’s`);
export const SUBJECT_PRONOUNS = words(
  `he she they it i we you who which some many others both most everyone everybody nobody someone somebody one neither`,
);
export const OBJECT_PRONOUNS = words(
  `him her them it me us you himself herself themselves itself one another`,
);
export const RELATIVES = words(`who which that whom`);
export const PREPOSITIONS = words(
  `of in on at to for from with by about against between among during after before since through under over into
   within without toward towards upon across behind beyond despite near outside inside off amid including as like until
   around along alongside concerning regarding via per throughout following ahead besides except plus than versus`,
);
export const SUBORDINATORS = words(
  `because although though while whereas if unless when whenever where after before since until once as that whether`,
);
export const CONJUNCTIONS = words(`and or but nor yet so`);
export const BE = words(
  `is are was were be been being am 's 're ’s ’re isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t`,
);
export const HAVE = words(`has have had having 've ’ve hasn't haven't hadn't hasn’t haven’t hadn’t`);
export const MODALS = words(
  `will would can could may might shall should must cannot 'll ’ll 'd ’d won't wouldn't can't couldn't shouldn't mustn't
   won’t wouldn’t can’t couldn’t shouldn’t`,
);
const DO = words(`do does did don't doesn't didn't don’t doesn’t didn’t`);
const NEGATIONS = words(`not never n't hardly cannot`);
export const WH_WORDS = words(`what how why when where who whom which whether if`);
/** Words with -ly are adverbs too. */
const ADVERBS = words(
  `also later earlier then again now once twice still just even first ever never not often always already recently soon
   therefore thus however meanwhile instead too only indeed perhaps yesterday today tomorrow tonight
   twice sometimes long back previously separately jointly ago yet together`,
);
const NOT_ADVERBS = words(
  `family ally reply supply july italy assembly rally bully daily weekly monthly apply anomaly monopoly early likely
   unlikely friendly costly deadly elderly timely`,
);
export const TIME_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
   may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
   spring summer fall autumn winter week month year morning afternoon evening night day weekend hours minutes`,
);
/** In patterns: a day of the week. */
export const DAY_NAME = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
export const WEEKDAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow`,
);

export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));
}

/** A helping verb: "has", "would", "didn't", "was". */
export function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || MODALS.has(lower) || DO.has(lower);
}

/** Verbs whose past has no -ed, as news uses them. */
const IRREGULAR_PASTS = words(
  `met said told hit put set cut let hurt quit beat shut fought brought sent spent lost won sold paid ran rose fell grew drew
   wrote broke chose drove flew struck stood sat heard knew threw shot became went came took made gave got held led left
   found began kept saw thought spoke built bought felt hid`,
);

/** "used", "says", and not "indeed". */
const FORMS =
  /^(?:says|tells|(?!(?:need|seed|feed|deed|speed|breed|creed|greed|indeed|hundred|sacred|wicked|naked)$)\p{L}{2,}ed)$/u;

/** Whether a word by its form alone is likely a verb with a subject before it: "has", "would", "met", "denied", "says". */
export function looksFinite(lower: string): boolean {
  if (isAuxiliary(lower)) return /^\p{L}/u.test(lower);
  return IRREGULAR_PASTS.has(lower) || FORMS.test(lower);
}

/** "[citing] two officials": whom what is reported goes back to. */
export const isCiting = (lower: string): boolean => /^(?:citing|quoting)$/u.test(lower);

/** "[citing] two officials", "[according] to Doe". */
export const opensCitation = (lower: string): boolean => lower === 'according' || isCiting(lower);

export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || /n['’]t$/u.test(lower);
}

/** Words that stand between phrases, or begin one, and head none: "of", "their", "who", "also", "would". */
const FUNCTION_WORDS = [
  DETERMINERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  OBJECT_PRONOUNS,
  RELATIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  CONJUNCTIONS,
  WH_WORDS,
];

export function isFunctionWord(lower: string): boolean {
  return (
    FUNCTION_WORDS.some((list) => list.has(lower)) ||
    isAdverb(lower) ||
    isAuxiliary(lower) ||
    isNegation(lower)
  );
}

/** Verbs of speech whose present forms are nouns as well: "the party's [rules]", "media [reports]". */
const NOUNS_TOO = words(
  `counter cry laugh object sigh smile scream snap address answer appeal blame boast brand brief call caution challenge charge claim command comment counsel demand detail
   discount echo fault forecast gripe guarantee hint insult joke label lament leak mention needle note offer order outline
   pledge post praise press promise protest query question quip reason rebuke release remark reply report request ridicule
   rip rule scold shout slam state stress suspect taunt tout tweet underscore voice vow warning whisper wonder`,
);

export function isNounToo(lemma: string): boolean {
  return NOUNS_TOO.has(lemma);
}
