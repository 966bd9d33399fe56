import { annotate } from './annotate';

/** Five invented reports that share people, places and names for them in every way that matters to resolution. */
export const REPORTS = [
  annotate(
    {
      url: 'https://one.example/a',
      publisher: 'Ruritanian Post',
      authors: ['Ann Writer'],
      publishedAt: '2023-09-13',
    },
    [
      { by: 'Kim Jong-un', says: 'We support Russia', about: ['Russia'], saidAt: '2023-09-13', via: 'TASS' },
      { by: 'Kim Jong-un', says: 'The visit is sacred', about: ['Russia', 'Visit'], saidAt: '2023-09-12' },
      { by: 'two officials', says: 'No arms were sold', about: ['Russia'], polarity: 'DENIES' },
    ],
    {
      'Kim Jong-un': { aliases: ['Kim', 'Kim Chen In'], roles: ['North Korean leader'] },
      Russia: { kind: 'ORGANISATION', aliases: ['Moscow'] },
      Visit: { kind: 'EVENT' },
      TASS: { kind: 'ORGANISATION' },
      'two officials': { kind: 'ORGANISATION', collective: true },
    },
  ),
  annotate(
    { url: 'https://two.example/b', publisher: 'TASS', publishedAt: '2023-09-14' },
    [
      { by: 'Kim Chen In', says: 'We support Russia', about: ['Moscow'], saidAt: '2023-09-13' },
      { by: 'Dmitry Peskov', says: 'They talked', about: ['Kim Chen In', 'Moscow'], saidAt: '2023-09-14' },
      { by: 'two officials', says: 'No arms were sold', about: ['Moscow'], polarity: 'DENIES' },
    ],
    {
      Moscow: { kind: 'ORGANISATION' },
      'Dmitry Peskov': { roles: ['Kremlin spokesman'], aliases: ['Peskov'] },
      Kremlin: { kind: 'ORGANISATION' },
      'two officials': { kind: 'ORGANISATION', collective: true },
    },
  ),
  annotate(
    { path: 'c.txt', publishedAt: '2023-09-15' },
    [
      {
        by: 'Kim',
        says: 'It went well',
        about: ['Dmitry Peskov'],
        to: 'Dmitry Peskov',
        saidAt: '2023-09-15',
      },
      { says: 'Nobody knows', about: ['Kim'] },
    ],
    { Kim: { roles: ['North Korean leader'] } },
  ),
  annotate(
    { path: 'd.txt' },
    [
      { by: 'Kim Yo-jong', says: 'We reject this', about: ['Seoul', 'Kim'], polarity: 'DENIES' },
      { by: 'Kim', says: 'I agree', about: ['Kim Yo-jong'] },
    ],
    {
      'Kim Yo-jong': { aliases: ['Kim'], roles: ['sister of the leader'] },
      Kim: {},
      Seoul: { kind: 'ORGANISATION' },
    },
  ),
  annotate(
    { id: 'own-5', publishedAt: '2023-09-16' },
    [{ by: 'Moscow', says: 'They talked', about: ['Moscow', 'Kim Jong Un'], saidAt: '2023-09-16' }],
    { Moscow: { kind: 'ORGANISATION', aliases: ['Russia'] } },
  ),
] as const;
