import type { Profile } from '../../model/referent';
import { POSSIBLE } from '../office-key';
import { firstCommon, type Compare } from './signal';

/**
 * One document says "Ruritanian President Jane Doe", the other only "Ruritanian President Doe", or "President Doe" and speaks of
 * Ruritania and Freedonia.
 */
export const shortNameAndOffice: Compare = (a, b) => {
  const form =
    firstCommon(a.onlyShort, b.onlyShort.filter(isSure)) ??
    firstCommon(a.onlyShort, b.shortForms) ??
    firstCommon(a.shortForms, b.onlyShort);
  if (form !== undefined) {
    const [name, office] = form.split('|');
    return { score: 0.9, why: `both are called "${name}" and hold the office "${office}"` };
  }
  const possible = firstCommon(possibleForms(a), b.shortForms) ?? firstCommon(a.shortForms, possibleForms(b));
  if (possible === undefined) return undefined;
  const [name, office] = possible.split('|');
  return {
    score: 0.87,
    why: `both are called "${name}", and the one may hold the office "${office}" of the other`,
  };
};

const isSure = (form: string) => !form.endsWith(POSSIBLE);

function possibleForms({ onlyShort }: Profile): readonly string[] {
  return onlyShort.filter((form) => !isSure(form)).map((form) => form.slice(0, -POSSIBLE.length));
}
