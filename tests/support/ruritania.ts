/** Invented reports: every kind of name, date and statement that a question can tell apart. */
import { annotate } from './annotate';

export const RURITANIA = [
  annotate(
    {
      id: 'treaty',
      url: 'https://post.example/treaty',
      title: 'Treaty talks begin in Strelsau',
      publisher: 'Ruritanian Post',
      authors: ['Ann Writer', 'Bob Reporter'],
      publishedAt: '2024-03-01',
      language: 'en',
    },
    [
      {
        by: 'Zoë Márquez',
        says: 'The treaty with Freedonia will hold',
        about: ['Freedonia'],
        saidAt: '2024-03-01',
      },
      {
        by: 'Zoë Márquez',
        with: 'Adam Smith',
        says: 'Both delegations agreed on the treaty',
        about: ['Freedonia', 'Sylvania'],
        saidAt: '2024-03-01',
        to: 'Eva Smith',
      },
      {
        by: 'Adam Smith',
        says: 'No arms were sold to Sylvania 😀 at all',
        about: ['Sylvania'],
        polarity: 'DENIES',
        saidAt: '2024-02-28',
        via: 'Sylvania Wire',
      },
    ],
    {
      'Zoë Márquez': { aliases: ['Márquez'], roles: ['foreign minister'] },
      'Adam Smith': { aliases: ['Smith'] },
      'Eva Smith': { aliases: ['Smith'] },
      Freedonia: { kind: 'ORGANISATION' },
      Sylvania: { kind: 'PLACE' },
      'Sylvania Wire': { kind: 'ORGANISATION', aliases: ['the Wire'] },
    },
  ),
  annotate(
    { id: 'undated', path: 'undated.txt', title: 'What nobody dated' },
    [
      {
        by: 'Eva Smith',
        says: 'It may rain over Sylvania',
        about: ['Sylvania'],
        certainty: 'POSSIBLE',
        kind: 'INDIRECT',
      },
      { says: 'Somebody has to pay for the TREATY', kind: 'INDIRECT', polarity: 'URGES' },
    ],
    {
      'Eva Smith': { aliases: ['Smith', 'Sylvania Wire'] },
      Sylvania: { kind: 'ORGANISATION' },
    },
  ),
  annotate(
    { id: 'later', title: 'Later news', publisher: 'Sylvania Wire', publishedAt: '2024-04-05' },
    [
      {
        by: 'Zoë Márquez',
        says: "We won't pay Ruritania's debts",
        about: ['Eva Smith'],
        polarity: 'DENIES',
        saidAt: '2024-04-05',
      },
    ],
    { 'Zoë Márquez': {}, 'Eva Smith': {}, 'Sylvania Wire': { kind: 'ORGANISATION' } },
  ),
];
