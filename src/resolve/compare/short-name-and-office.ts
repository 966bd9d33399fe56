import { firstCommon, type Compare } from './signal';

/** One document says "Ruritanian President Jane Doe", the other only "Ruritanian President Doe". */
export const shortNameAndOffice: Compare = (a, b) => {
  const form =
    firstCommon(a.onlyShort, b.onlyShort) ??
    firstCommon(a.onlyShort, b.shortForms) ??
    firstCommon(a.shortForms, b.onlyShort);
  if (form === undefined) return undefined;
  const [name, office] = form.split('|');
  return { score: 0.9, why: `both are called "${name}" and hold the office "${office}"` };
};
