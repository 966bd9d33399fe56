import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clean } from '../../src/clean/clean';
import { projectRoot } from '../../src/util/project-root';
import { marks, PROSE } from './marks';

const [ONE, TWO] = PROSE;

describe('clean', () => {
  it('keeps a plain text as it is, line ends and all', () => {
    const body = `  Talks end without a deal\r\n\r\n${ONE}\r\n\t${TWO}\r\n`;
    expect(clean({ meta: {}, format: 'text', body }).text).toBe(body);
    expect(marks(body)).toEqual([
      'headline: Talks end without a deal',
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
    ]);
  });

  it('tells the article from what stands around it', () => {
    const body = [
      'World',
      'Talks end without a deal',
      'By Jane Doe and John Roe',
      'Published: 13 September 2023, 10:15 GMT | Updated: 14 September 2023',
      'Ministers in Geneva',
      'Ministers in Geneva',
      ONE,
      'Read also: Minister denies the claims',
      'What comes next',
      TWO,
      'Story continues below advertisement',
      'The prospects are good here Jane Doeminister of trade',
      '- The price of grain has doubled.',
      'Talks end without a deal',
      'He left.',
      'Source: Example News Agency',
      'Subscribe to our Telegram channel!',
      'A view of Geneva',
      'Other News',
      'Simple liver paste',
      'A dish for the family that everybody likes, and that takes ten minutes.',
      '© 2023 The Daily Herald. All rights reserved.',
    ].join('\n');
    expect(marks(body)).toEqual([
      '- other: World',
      'headline: Talks end without a deal',
      '- byline: By Jane Doe and John Roe',
      '- date-line: Published: 13 September 2023, 10:15 GMT | Updated: 14 September 2023',
      '- caption: Ministers in Geneva',
      '- caption: Ministers in Geneva',
      `paragraph: ${ONE}`,
      '- teaser: Read also: Minister denies the claims',
      'subheading: What comes next',
      `paragraph: ${TWO}`,
      '- other: Story continues below advertisement',
      'pull-quote: The prospects are good here Jane Doeminister of trade',
      'list-item: The price of grain has doubled.',
      '- repeated-headline: Talks end without a deal',
      'paragraph: He left.',
      '- credit: Source: Example News Agency',
      '- subscribe: Subscribe to our Telegram channel!',
      '- other: A view of Geneva',
      '- teaser: Other News',
      '- teaser: Simple liver paste',
      '- teaser: A dish for the family that everybody likes, and that takes ten minutes.',
      '- other: © 2023 The Daily Herald. All rights reserved.',
    ]);
    expect(clean({ meta: {}, format: 'text', body }).meta).toEqual({
      title: 'Talks end without a deal',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2023-09-13',
      publisher: 'Example News Agency',
      language: 'en',
    });
  });

  it('keeps what the caller knows', () => {
    const meta = {
      title: 'A title',
      publisher: 'The Daily Herald',
      authors: ['Mary Major'],
      publishedAt: '2020-01-01',
    };
    const body = `Talks end\n\nBy Jane Doe\n\nMay 2, 2021\n\n${ONE}\n\nSource: Example News Agency`;
    expect(clean({ meta, format: 'text', body }).meta).toEqual({ ...meta, language: 'en' });
  });

  it('guesses no title, date or outlet', () => {
    expect(clean({ meta: {}, format: 'text', body: `${ONE}\n${TWO}\nLast update: 3 May 2021` }).meta).toEqual(
      { language: 'en' },
    );
  });

  it('goes on reading after other news in the middle of an article', () => {
    expect(marks(`${ONE}\nRelated articles\nMinister denies the claims\n${TWO}`)).toEqual([
      `paragraph: ${ONE}`,
      '- teaser: Related articles',
      '- teaser: Minister denies the claims',
      `paragraph: ${TWO}`,
    ]);
  });

  it('goes on reading short paragraphs after other news', () => {
    const short = ['“There is no other way,” the minister added.', 'She left.', 'The talks go on.'];
    expect(marks(`${ONE}\nRead also\nMinister denies the claims\n${short.join('\n')}`)).toEqual([
      `paragraph: ${ONE}`,
      '- teaser: Read also',
      '- teaser: Minister denies the claims',
      ...short.map((line) => `paragraph: ${line}`),
    ]);
  });

  it('finds the headline under the furniture of a page', () => {
    const body = [
      'The Daily Herald',
      'Sign in',
      'Politics',
      'Why the minister had to go',
      'Jane Doe',
      'Political editor',
      ONE,
      TWO,
    ];
    expect(marks([...body, 'Explore more', 'Politics', 'Reuse this content'].join('\n'))).toEqual([
      '- other: The Daily Herald',
      '- other: Sign in',
      '- other: Politics',
      'headline: Why the minister had to go',
      '- byline: Jane Doe',
      '- byline: Political editor',
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
      '- other: Explore more',
      '- other: Politics',
      '- other: Reuse this content',
    ]);
  });

  it('sets passages left untranslated aside', () => {
    const foreign = 'Министр отверг обвинения и сказал, что переговоры продолжатся.';
    const article = clean({ meta: {}, format: 'text', body: `${ONE}\n${foreign}\n${TWO}` });
    expect([article.language, article.readable, article.notices]).toEqual(['en', true, []]);
    expect(marks(article.text)).toEqual([`paragraph: ${ONE}`, `- other: ${foreign}`, `paragraph: ${TWO}`]);
  });

  it('does not read an article in another language, and says so', () => {
    const body =
      'Le ministre a nié mardi les accusations portées contre lui par ses voisins, selon un communiqué du gouvernement.';
    const article = clean({ meta: { path: 'a.txt' }, format: 'text', body });
    expect([article.language, article.readable]).toEqual(['fr', false]);
    expect(article.notices).toEqual([
      'a.txt: in French (fr), which is not read: it is stored without statements.',
    ]);
  });

  it('believes the text rather than the language that is given, and the given one where the text is too short', () => {
    const language = (body: string, given: string) =>
      clean({ meta: { language: given }, format: 'text', body }).language;
    expect(language(ONE, 'fr')).toBe('en');
    expect(language('Kim said.', 'en-GB')).toBe('en');
    expect(language('Nein.', 'de')).toBe('de');
  });

  it('reads a text too short to tell if it could be English', () => {
    expect(clean({ meta: {}, format: 'text', body: 'Kim said.' })).toMatchObject({
      language: undefined,
      readable: true,
    });
    expect(clean({ meta: {}, format: 'text', body: 'Нет.' })).toMatchObject({ readable: false });
  });

  it('finds the boilerplate of the example articles, and only that', () => {
    const folder = path.join(projectRoot, 'examples', 'summit');
    const unread = (file: string) =>
      marks(readFileSync(path.join(folder, file), 'utf8'))
        .filter((line) => line.startsWith('-'))
        .map((line) => line.slice(0, 40));
    expect(unread('000_0a7fafe84d3bbe50.txt')).toEqual([
      '- repeated-headline: Vladimir Putin and ',
      '- subscribe: Subscribe to Pravda.Ru Tele',
      '- other: Putin welcomes Kim',
      '- byline: Author`s name Pavel Morozov',
      '- byline: Editor Dmitry Sudakov',
    ]);
    expect(unread('001_e531a566a553fdbb.txt')).toEqual([
      '- date-line: | Last update :',
      '- repeated-headline: Russia’s Putin, Nor',
      '- credit: Source: Ihlas News Agency',
      '- comment-rule: WARNING: Comments that c',
    ]);
    expect(unread('002_2fd743aef477d30f.txt')).toEqual([]);
    expect(unread('003_7285663f1c9e21b0.txt')).toEqual([
      '- byline: Daria DurovaLife',
      '- caption: Kim Jong-un may meet with Vla',
      '- caption: Kim Jong-un may meet with Vla',
      '- subscribe: Only verified information w',
      '- teaser: Other News',
      '- teaser: Simple baked liver pate',
      '- teaser: Simple baked liver pate',
      '- teaser: It has no bitter aftertaste',
      "- teaser: 'Demilitarized' desks and wall",
      '- teaser: "Demilitarized" desks and wall',
      '- teaser: The enemy continues to destroy',
    ]);
    expect(unread('004_65e9eab6453260be.txt')).toEqual([
      '- credit: Photo: Artem Geodakyan / Sputn',
      '- credit: Photo: Mikhail Metzel / Kremli',
    ]);
  });
});
