/** What outlets are called: one list for all that reads such words. */

const PRINTED = 'newspaper|paper|daily|weekly|monthly|magazine|journal|tabloid|publication';
const AIRED = 'broadcaster|channel|station|network|podcast';
const ONLINE = 'website|site|portal|outlet|blog|newsletter';

/** "the [daily]", "Example [agency]". */
export const OUTLET_NOUNS = `agency|newswire|${PRINTED}|${AIRED}|${ONLINE}`;

/** What an outlet airs, which passes on what is said in it: "told the [programme]"; a "program" is rather a scheme. */
export const SHOWS = 'programme|show';

/** Outlets of a kind without a word for one: "state [television]", "local [media]". */
export const MEDIA = 'television|tv|radio|media';

/** Who listens, or asks for those who do: "told [listeners]". */
export const AUDIENCE = `listeners|viewers|readers|audience|presenter|host|interviewer|station|podcast|${SHOWS}`;

const OUTLET = new RegExp(String.raw`\b(?:(?:${OUTLET_NOUNS})s?|${MEDIA}|press)$`, 'iu');

/** Whether words end in such a noun: "the agency", "state media", "local newspapers". */
export const isOutletNoun = (words: string): boolean => OUTLET.test(words);

const LISTENERS = new RegExp(String.raw`\b(?:${AUDIENCE})$`, 'iu');

export const isAudience = (words: string): boolean => LISTENERS.test(words);
