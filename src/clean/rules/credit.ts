import { expression, NAME, pattern, type LineRule } from './line-rule';

const PICTURE =
  '(?:photo(?:graph)?s?|images?|pictures?|pics?|videos?|footage|illustrations?|graphics?|infographics?|screenshots?)';
const ARCHIVES =
  '(?:getty images|getty|shutterstock|alamy|istock(?:photo)?|wikimedia commons|unsplash|pixabay|(?:ap|afp|epa|pa) (?:photo|images))';

/** Whose picture it is, and from whom the news was taken. */
export const CREDITS: readonly LineRule[] = [
  pattern(
    'credit',
    'Photo: Jane Doe / Agency / Agency',
    expression(
      'iu',
      String.raw`^[([]?(?:(?:file|archive|stock|featured?|cover|main|lead) )?${PICTURE}`,
      '(?: (?:credit|by|source|courtesy(?: of)?|via|from))?s? ?[:©]',
    ),
    300,
  ),
  pattern(
    'credit',
    '(Photo by Jane Doe/Agency)',
    expression(
      'u',
      String.raw`^[([]?(?:File |AP |AFP |EPA )?(?:Photo|Photograph|Image|Picture|Illustration|Graphic)s? `,
      `(?:by|courtesy of|via|from) ${NAME}`,
    ),
    120,
  ),
  pattern('credit', 'Credit: Jane Doe', /^(?:credit|courtesy|image source|photo source)s?: /iu, 120),
  pattern(
    'credit',
    'Jane Doe via Getty Images',
    expression('iu', String.raw`^[^.!?"“”]{0,60}\b${ARCHIVES}\b[^.!?"“”]{0,40}\.?$`),
    90,
  ),
  pattern('credit', 'Jane Doe / Agency / Agency', expression('u', `^${NAME}(?: ?/ ?${NAME}){1,4}$`), 90),
  pattern('credit', 'Source: Example News Agency', /^(?:sources?|via|h\/t) ?: ?\S[^.!?]{1,80}\.?$/iu, 90),
  pattern('credit', '(h/t The Daily Herald.)', /^\(?(?:h\/t|hat tip|via) [^.!?]{1,60}\.?\)?$/u, 80),
  pattern(
    'caption',
    'The minister in Geneva on Monday. Image: Jane Doe.',
    expression(
      'u',
      String.raw`[\p{L}\p{N}"”).]\s(?:File )?(?:Image|Photo|Photograph|Picture|Video|Credit|Illustration)s?`,
      String.raw`(?: by| credit)?: [^.!?:]{2,80}\.?$`,
    ),
    500,
  ),
  pattern(
    'caption',
    'The minister speaks in Geneva. (Jane Doe/Agency)',
    expression('u', String.raw`\((?:[Pp]hoto by |[Pp]hoto: |[Ii]mage: )?${NAME}(?:/${NAME}){1,4}\.?\)\.?$`),
    500,
  ),
];

/** The agency that a line gives as the origin of the news: "Source: Example News Agency". */
export function findOrigin(words: string): string | undefined {
  return expression('u', String.raw`^(?:[Ss]ource|SOURCE) ?: ?((?:The )?${NAME})\.?$`)
    .exec(words)?.[1]
    ?.replace(/\.$/u, '');
}
