import { firstCommon, type Compare } from './signal';

/** One document says "the Ruritanian Space Agency (RSA)", the other only "RSA". */
export const sharedAlias: Compare = (a, b) => {
  const name = firstCommon(a.names, b.names);
  return name === undefined ? undefined : { score: 0.95, why: `both are known as "${name}"` };
};
