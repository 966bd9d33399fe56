import type { Annotations } from '../../src/model/annotations';

/** Each statement as "who < who passes it on > to whom". */
export function showReporters({ entities, statements }: Annotations): string[] {
  const nameOf = (id: string | null) => entities.find((one) => one.id === id)?.name ?? '?';
  const names = (references: readonly { entity: string | null }[]) =>
    references.map(({ entity }) => nameOf(entity)).join(' + ');
  return statements.map(({ source, reportedBy, addressees }) =>
    [
      names(source),
      reportedBy.length && `< ${names(reportedBy)}`,
      addressees.length && `> ${names(addressees)}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
