import { isDateLine } from '../dates';
import { expression, NAMES, pattern, type LineRule } from './line-rule';

const BY = String.raw`(?:BY(?= )|By|by|Written by|Story by|Words by|Posted by|Published by|Text:|Authors?:|Reporter:|Correspondent:)`;
const TRADE = '(?:[Aa]uthor|[Ee]ditor|[Tt]ranslator|[Rr]eporter|[Cc]orrespondent|[Pp]hotographer)';
const CREDITED =
  '(?:reporting|writing|editing|compiled|edited|translated|translation|story|video produced|photography)';

const DATED = expression('u', `^${BY} ?(?:\\p{Lu}[\\p{L}'’.-]* ){1,5}(?<rest>.+)$`);

/** Who wrote, edited or translated it. */
export const BYLINES: readonly LineRule[] = [
  pattern(
    'byline',
    'By Jane Doe and John Roe, Example News',
    expression('u', `^${BY} ?${NAMES}`, String.raw`(?:(?:, | [|/–—-] | for | in | at )${NAMES}){0,3}\.?$`),
    120,
  ),
  {
    kind: 'byline',
    reads: 'By Jane Doe | Updated: 3 March 2024, 11:20 IST',
    longest: 160,
    matches: (words) => isDateLine(DATED.exec(words)?.groups?.['rest'] ?? ''),
  },
  pattern(
    'byline',
    "Author's name Jane Doe",
    expression('u', `^${TRADE}s?(?:['’\`]s)?(?: [Nn]ames?)?:? `, NAMES, String.raw`\.?$`),
    90,
  ),
  pattern(
    'byline',
    '(Reporting by Jane Doe; editing by John Roe)',
    expression(
      'u',
      String.raw`^\(?(?:[Aa]dditional |[Ww]ith )?`,
      ignoreFirstCase(CREDITED),
      String.raw` by \p{Lu}`,
    ),
    300,
  ),
  pattern(
    'byline',
    'Jane Doe contributed to this report.',
    expression(
      'u',
      `^(?:The )?${NAMES}(?:`,
      String.raw`[\p{L}\p{N} .,'’/-]{0,160}\bcontributed (?:reporting|research|to (?:this|the) (?:report|story|article|post)).{0,60}`,
      String.raw`| contributed)\.?$`,
    ),
    260,
  ),
];

const AUTHORS = expression(
  'u',
  `^(?:${BY}|[Aa]uthors?(?:['’\`]s)?(?: [Nn]ames?)?:?) ?(?<names>${NAMES})`,
  String.raw`(?=\.?$|,| [|/–—-] | for | in | at )`,
);

/** "By Staff Reporter" names nobody. */
const NOBODY =
  /\b(?:staff|agency|agencies|desk|bureau|correspondent|reporter|editors?|team|news|service)\b/iu;

/** "By Jane Doe, The Daily Example": what follows a name can be the outlet. */
const OUTLET =
  /^the\b|\b(?:times|post|herald|tribune|gazette|journal|courier|chronicle|telegraph|observer|daily|weekly|press|media|magazine|radio|tv)\b/iu;

/** The names in a byline: "By Jane Doe and John Roe" → both; none in a line about editors or in one that is no byline. */
export function findAuthors(words: string): readonly string[] {
  const line = AUTHORS.exec(words);
  const names = line?.groups?.['names']?.replace(/\.$/u, '').split(/, and |, | and | & /u) ?? [];
  return names.filter(
    (name, index) => /\s/u.test(name) && !NOBODY.test(name) && !(index > 0 && OUTLET.test(name)),
  );
}

function ignoreFirstCase(alternatives: string): string {
  return alternatives.replace(/(?<=\(\?:|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
