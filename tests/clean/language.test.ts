import { findLanguage, isForeignPassage } from '../../src/clean/language';
import { PROSE } from './marks';

describe('findLanguage', () => {
  it.each([
    [PROSE[0], 'en'],
    [
      'Le ministre des Affaires étrangères a déclaré mardi que la France ne participerait pas à la réunion.',
      'fr',
    ],
    ['Der Minister sagte am Dienstag, dass die Regierung die Vorwürfe zurückweise.', 'de'],
    ['De minister zei dinsdag dat Nederland niet zal deelnemen aan de bijeenkomst over de oorlog.', 'nl'],
    ['Bakan salı günü yaptığı açıklamada toplantıya katılmayacağını söyledi.', 'tr'],
    ['Министр во вторник отверг обвинения', 'ru'],
    ['北韩领导人访问俄罗斯会见总统', 'zh'],
    [
      'Prosecutors say Doe killed her for money. “He planned it,” prosecutor John Roe told jurors. Defense attorney Ann Poe told them Doe was at home.',
      'en',
    ],
    ['Prosecutors claim Xavi Price transferred $2 million to a shell company.', undefined],
    ['Putin met Kim', undefined],
    ['12:30', undefined],
    ['', undefined],
  ])('%j → %s', (text, language) => {
    expect(findLanguage(text)).toBe(language);
  });

  it('calls an English article with foreign quotations English', () => {
    expect(findLanguage(`${PROSE.join(' ')} «Министр отверг обвинения», he said. ${PROSE.join(' ')}`)).toBe(
      'en',
    );
  });
});

describe('isForeignPassage', () => {
  it.each([
    ['запланирована', true],
    ['Le ministre a déclaré mardi que la France ne participerait pas à la réunion de ses voisins.', true],
    [PROSE[1], false],
    ['Jane Doe, John Roe, Jean-Luc Picard, François Hollande, Nicolas Sarkozy', false],
    ['Ruritanian leader calls plan for border wall ‘stupid’, ‘useless’', false],
    ['***', false],
  ])('%j → %s', (text, foreign) => {
    expect(isForeignPassage(text)).toBe(foreign);
  });
});
