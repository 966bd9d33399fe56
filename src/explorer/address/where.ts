/** The filter of a selection, field by field as in `StatementWhere`, and as it stands in an address: as in that of an export. */

export const POLARITIES = ['ASSERTS', 'DENIES', 'ASKS', 'URGES', 'PROMISES'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type Kind = (typeof KINDS)[number];

/** Fields whose values are names or ids. */
export const NAME_FIELDS = ['saidBy', 'about', 'reportedBy', 'addressedTo', 'publisher'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export interface Where extends Partial<Readonly<Record<NameField, readonly string[]>>> {
  readonly polarity?: readonly Polarity[];
  readonly certainty?: readonly Certainty[];
  readonly kind?: readonly Kind[];
  /** `YYYY-MM-DD`, inclusive. */
  readonly saidAfter?: string;
  readonly saidBefore?: string;
  readonly document?: string;
  readonly text?: string;
  readonly firstHandOnly?: true;
}

const WORDS = { polarity: POLARITIES, certainty: CERTAINTIES, kind: KINDS } as const;
const TEXTS = ['saidAfter', 'saidBefore', 'document', 'text'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an address holds of a filter; what nobody could mean (a polarity that does not exist) is passed over. */
export function readWhere(parameters: URLSearchParams): Where {
  const where: Record<string, unknown> = {};
  for (const field of NAME_FIELDS) {
    const names = parameters.getAll(field).filter((name) => name.trim() !== '');
    if (names.length > 0) where[field] = names;
  }
  for (const [field, words] of Object.entries(WORDS)) {
    const given = parameters.getAll(field).map((word) => word.toUpperCase());
    const known = (words as readonly string[]).filter((word) => given.includes(word));
    if (known.length > 0) where[field] = known;
  }
  for (const field of TEXTS) {
    const text = parameters.get(field)?.trim();
    if (text && (!field.startsWith('said') || DAY.test(text))) where[field] = text;
  }
  if (parameters.get('firstHandOnly') === 'true') where['firstHandOnly'] = true;
  return where as Where;
}

export function writeWhere(where: Where, parameters: URLSearchParams): void {
  for (const field of NAME_FIELDS) for (const name of where[field] ?? []) parameters.append(field, name);
  for (const field of ['polarity', 'certainty', 'kind'] as const) {
    for (const word of where[field] ?? []) parameters.append(field, word.toLowerCase());
  }
  for (const field of TEXTS) if (where[field]) parameters.set(field, where[field]);
  if (where.firstHandOnly) parameters.set('firstHandOnly', 'true');
}

/** The same filter with some fields changed; a field that is undefined or empty goes. */
export function withFields(
  where: Where,
  changed: { [Field in keyof Where]: Where[Field] | undefined },
): Where {
  const fields = Object.entries({ ...where, ...changed }).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields) as Where;
}

export function isEmpty(where: Where): boolean {
  return Object.keys(where).length === 0;
}
