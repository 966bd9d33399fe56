/** A filter in words. */
import { NAME_FIELDS, type NameField, type Where } from '../address/where';
import type { Matched } from '../../client/send-question';
import { POLARITY_WORDS } from '../look/words';

/** How a name of a filter is written: that of the entity it stands for, where it stands for one. */
export type NameLabel = (field: NameField, value: string) => string;

export function labelsFrom(matched: readonly Matched[]): NameLabel {
  const known = new Map(matched.map((match) => [`${match.field} ${match.value}`, match.entities]));
  return (field, value) => {
    const entities = known.get(`${field} ${value}`) ?? [];
    const [only] = entities;
    return only && (entities.length === 1 || only.id === value) ? only.name : value;
  };
}

/** Words for the search box that ask the same, as far as a short question can: "Smith denies about Freedonia reported by the Wire". */
export function questionOf(where: Where, label: NameLabel): string {
  const names = (field: NameField) => (where[field] ?? []).map((value) => label(field, value)).join(' and ');
  const asked = NAME_FIELDS.some((field) => where[field]);
  if (!asked) return where.text ?? '';
  const verb = (where.polarity ?? []).map((one) => POLARITY_WORDS[one]).join(' or ');
  const parts = [
    names('saidBy') || (verb ? 'who' : ''),
    verb,
    where.about ? `about ${names('about')}` : '',
    where.reportedBy ? `reported by ${names('reportedBy')}` : '',
    where.text ? `“${where.text}”` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
