import type { Profile } from '../../model/referent';
import { formMeant, isPossible } from '../office-key';
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
  if (form !== undefined)
    return { score: 0.9, why: told(form, (office) => ` and hold the office "${office}"`) };
  const possible = firstCommon(possibleForms(a), b.shortForms) ?? firstCommon(a.shortForms, possibleForms(b));
  if (possible === undefined) return undefined;
  const why = told(possible, (office) => `, and the one may hold the office "${office}" of the other`);
  return { score: 0.87, why };
};

/** What is told of "doe|president RUR". */
function told(form: string, ofOffice: (office: string) => string): string {
  const [name, office = ''] = form.split('|');
  return `both are called "${name}"${ofOffice(office)}`;
}

const isSure = (form: string) => !isPossible(form);

function possibleForms({ onlyShort }: Profile): readonly string[] {
  return onlyShort.filter(isPossible).map(formMeant);
}
