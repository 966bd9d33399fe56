import type { EntityKind, MentionForm } from '../../model/annotations';
import type { Gender } from '../../model/lexicon';
import type { Span } from '../../model/span';
import type { Role } from './people-by-description/role';

/** One entity of the document in the making: its names, roles and mentions so far. */
export interface Chain {
  kind: EntityKind;
  /** Names as written, with how often. */
  readonly names: Map<string, number>;
  readonly roles: Role[];
  gender: Gender | undefined;
  /** Only the given name tells the gender, which other countries may give to others. */
  genderGuessed?: boolean;
  /** The code of the state that it is. */
  readonly state?: string;
  readonly collective?: true;
  /** What the words of an unnamed source stand for. */
  readonly stands?: 'person' | 'body' | 'several';
  readonly mentions: ChainMention[];
}

export interface ChainMention extends Span {
  readonly form: MentionForm;
}

export function newChain(
  kind: EntityKind,
  options: Pick<Chain, 'state' | 'collective' | 'stands'> = {},
): Chain {
  return { kind, names: new Map(), roles: [], gender: undefined, mentions: [], ...options };
}

export function addName({ names }: Pick<Chain, 'names'>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}

/** What a text says of somebody, once. */
export function addRole({ roles }: Pick<Chain, 'roles'>, role: Role): void {
  if (!roles.some(({ words }) => words === role.words)) roles.push(role);
}

export function addMention(chain: Chain, { start, end }: Span, form: MentionForm): void {
  chain.mentions.push({ start, end, form });
}

/** The words at `start` mean somebody else after all. */
export function dropMention({ mentions }: Chain, start: number): void {
  const at = mentions.findIndex((mention) => mention.start === start && mention.form !== 'PRONOUN');
  if (at >= 0) mentions.splice(at, 1);
}

/** Whether one of its names is as `test` says. */
export function someName({ names }: Pick<Chain, 'names'>, test: (name: string) => boolean): boolean {
  return [...names.keys()].some(test);
}

/** An organisation, and no state that acts. */
export function isBody({ kind, state }: Chain): boolean {
  return kind === 'ORGANISATION' && !state;
}

/** The end of the last mention before a place; -1 where there is none. */
export function lastBefore({ mentions }: Pick<Chain, 'mentions'>, place: number): number {
  return mentions.reduce((last, { end }) => (end <= place ? Math.max(last, end) : last), -1);
}

/** How far on in the text its last mention before a place ends; below 0, and lower the later, where it is mentioned only after it. */
export function nearness(chain: Pick<Chain, 'mentions'>, { start }: Pick<Span, 'start'>): number {
  const last = lastBefore(chain, start);
  return last >= 0 ? last : -Math.min(...chain.mentions.map((mention) => mention.start));
}

/** How often it was mentioned before a place. */
export function countBefore({ mentions }: Chain, place: number): number {
  return mentions.filter(({ end }) => end <= place).length;
}

/** The codes of the states that a person's roles name. */
export function statesOf(chain: Chain): string[] {
  return [...new Set(chain.roles.flatMap(({ states }) => states))];
}

/** A name without line breaks. */
export const oneLine = (name: string) => name.replace(/\s+/gu, ' ');

/** A state by its own name, everything else by the name with most words, of several the one used most. */
export function fullestName({ names, state }: Pick<Chain, 'names' | 'state'>): string {
  const listed = [...names].map(([name, count]) => ({
    name: oneLine(name),
    count,
    words: name.split(/[\s-]+/u).length,
  }));
  if (state) return listed[0]?.name ?? '';
  const [fullest] = listed.sort((a, b) => b.words - a.words || b.count - a.count);
  return fullest?.name ?? '';
}
