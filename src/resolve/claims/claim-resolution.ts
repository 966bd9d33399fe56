import type { ClaimResolution } from '../../model/claim';

/** Claims as writing takes them: statements in the same words by the same speakers. */
export const claimResolution: ClaimResolution = {
  keysOf: () => ({ own: [], shared: [] }),
  linked: () => [],
  cluster: (wordings) => wordings.map(({ id }) => [id]),
  opposed: () => [],
};
