import type { Mark } from '../model/decision';
import { compareMarks, formatMark, parseMark } from '../model/mark';
import type { Judgement, Profile } from '../model/referent';
import { groupBy } from '../util/group-by';
import { hash } from '../util/hash';
import type { Parts } from './parts';

/** The profile of a referent with these marks, apart from that of all others. */
export function markProfile(profile: Profile, marks: readonly Mark[]): Profile {
  if (marks.length === 0) return profile;
  const texts = marks.map(formatMark).sort();
  const without = new Set(marks.flatMap((mark) => mark.without ?? []));
  const left = (names: readonly string[]) => names.filter((name) => !without.has(name));
  return Object.freeze({
    id: hash('profile', profile.id, ...texts),
    kind: profile.kind,
    names: left(profile.names),
    shortForms: left(profile.shortForms),
    onlyShort: left(profile.onlyShort),
    marks: texts,
  });
}

/** The keys under which those on one side of a rule find one another. */
export function markKeys({ marks = [] }: Profile): readonly string[] {
  return marks.map(parseMark).map(({ rule, side }) => `#${rule}|${side}`);
}

export function areOnOneSide(a: Profile, b: Profile): boolean {
  return (a.marks ?? []).some((mark) => b.marks?.includes(mark));
}

const VERDICTS: Readonly<Record<'same' | 'apart', Judgement>> = {
  same: { verdict: 'match', score: 1, evidence: ['somebody decided that they are one'] },
  apart: { verdict: 'different', score: 0, evidence: ['somebody decided that they are two'] },
};

/** What the newest decision about both says of them. */
export function decided(a: Profile, b: Profile): Judgement | undefined {
  if (!a.marks || !b.marks) return undefined;
  const found = compareMarks(a.marks, b.marks);
  return found && VERDICTS[found];
}

/** Joins and parts what people decided, the newest decision first: an older one counts where it contradicts none. */
export function settle(profiles: readonly Profile[], parts: Parts<Profile>): void {
  const marked = profiles.flatMap((profile) =>
    (profile.marks ?? []).map((text) => ({ profile, ...parseMark(text) })),
  );
  const rules = [...groupBy(marked, ({ rule }) => rule).values()].sort(
    ([a], [b]) => (b?.order ?? 0) - (a?.order ?? 0) || ((a?.rule ?? '') < (b?.rule ?? '') ? -1 : 1),
  );
  for (const rule of rules) {
    const sides = [...groupBy(rule, ({ side }) => side).values()].map((side) =>
      side.map(({ profile }) => profile).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    for (const [one, other] of pairsOf(sides)) for (const a of one) for (const b of other) parts.part(a, b);
    for (const side of sides) for (const [a, b] of pairsOf(side)) parts.join(a, b);
  }
}

function pairsOf<T>(values: readonly T[]): readonly (readonly [T, T])[] {
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other] as const));
}
