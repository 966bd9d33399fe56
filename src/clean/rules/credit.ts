import { expression, NAME, NAMES, pattern, type LineRule } from './line-rule';

const STILL = '(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?)';
const ARCHIVES = [
  'Getty Images',
  'Getty',
  'Shutterstock',
  'Alamy',
  'iStock(?:photo)?',
  'Wikimedia Commons',
  'Unsplash',
  'Pixabay',
  '(?:AP|AFP|EPA|PA) (?:Photo|Images)',
].join('|');
const SLASHED = `${NAME}(?: ?/ ?${NAME}){1,4}`;

/** Whose picture it is, and from whom the news was taken. */
export const CREDITS: readonly LineRule[] = [
  pattern(
    'credit',
    'Photo: Jane Doe / Agency / Agency',
    expression(
      'iu',
      String.raw`^[([]?(?:(?:file|archive|stock|featured?|cover|main|lead) )?${STILL}`,
      '(?: (?:credit|by|source|courtesy(?: of)?|via|from))?s? ?[:©]',
    ),
    300,
  ),
  pattern(
    'credit',
    'Video: Jane Doe / Agency',
    expression('u', `^(?:Video|Footage|Graphic|Infographic|Screenshot)s?: (?:${SLASHED}|${NAMES})$`),
    100,
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
    expression(
      'u',
      String.raw`^(?:[^.!?"“”]{0,60}(?:/ ?|via |© ?|\(|by ))?(?:${ARCHIVES})(?: ?/ ?${NAME}){0,3}[.)]{0,2}$`,
    ),
    110,
  ),
  pattern('credit', 'Jane Doe / Agency / Agency', expression('u', `^${SLASHED}$`), 90),
  pattern(
    'credit',
    'Source: Example News Agency',
    expression(
      'u',
      String.raw`^(?:[Ss]ources?|SOURCES?|[Vv]ia|[Hh]\/[Tt]) ?: ?`,
      String.raw`(?:https?:|www\.|(?:[Tt]he )?${NAMES}(?:, [\p{L}\d ,]+)?\.?$)`,
    ),
    120,
  ),
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
    'File photo of the minister in Geneva (Image: Agency)',
    /\((?:file |photo |image )?(?:image|photo|picture|pic|credit|source)s?(?: credit| courtesy)?: [^()]{2,60}\)\.?$/iu,
    300,
  ),
  pattern(
    'caption',
    'The minister speaks in Geneva. (Jane Doe/Agency)',
    expression('u', String.raw`[.!?]["”’]? \((?:[Pp]hoto by |[Pp]hoto: |[Ii]mage: )?${SLASHED}\.?\)\.?$`),
    500,
  ),
];

/** The agency that a line gives as the origin of the news: "Source: Example News Agency". */
export function findOrigin(words: string): string | undefined {
  const origin = expression('u', String.raw`^(?:[Ss]ource|SOURCE) ?: ?((?:The )?${NAME})\.?$`).exec(
    words,
  )?.[1];
  return origin?.replace(/\.$/u, '');
}
