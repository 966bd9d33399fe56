export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** The forms of an English verb. Give past and participle where they are not regular: "say", "said", "said". */
export function inflectVerb(base: string, past?: string, participle?: string): VerbForms {
  const regular = addEd(base);
  return {
    base,
    third: addS(base),
    past: past || regular,
    participle: participle || past || regular,
    ing: addIng(base, past),
  };
}

/** "claim" → "claims", "testimony" → "testimonies", "wish" → "wishes". */
export function addS(word: string): string {
  if (word === 'have') return 'has';
  if (word === 'be') return 'is';
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeio]o)$/u.test(word) ? `${word}es` : `${word}s`;
}

function addEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

function addIng(word: string, past: string | undefined): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(word)) return `${word.slice(0, -1)}ing`;
  return doublesLastLetter(word, past) ? `${word}${word.slice(-1)}ing` : `${word}ing`;
}

/** "run" → "running", and "admit" → "admitting" as in "admitted". */
function doublesLastLetter(word: string, past: string | undefined): boolean {
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(word)) return true;
  return past === `${word}${word.slice(-1)}ed` || /^(?:begin|forget|regret|upset)$/u.test(word);
}
