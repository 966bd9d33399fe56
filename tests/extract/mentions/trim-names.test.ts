import { markNames, showMentions } from '../../support/read-text';

describe('findMentions, where the encoder marks more than a name', () => {
  it.each([
    ['Later Her husband Dumavel agreed.', ['PERSON 0.4 Her husband Dumavel'], ['PERSON Dumavel']],
    ['Later Dumavel (Ind) spoke.', ['PERSON 0.7 Dumavel (Ind'], ['PERSON Dumavel']],
    [
      'Then Mum-of-three Xiyo Dumanek left.',
      ['PERSON 0.5 Mum-of-three Xiyo Dumanek'],
      ['PERSON Xiyo Dumanek'],
    ],
    ['He met an Ohio Republican.', ['PERSON 0.7 Ohio Republican'], ['PLACE Ohio']],
    ['He met Adam Green there.', ['PERSON 0.7 Adam Green'], ['PERSON Adam Green']],
    ['A Democratic Senate left.', ['ORGANISATION 0.7 Democratic Senate'], ['ORGANISATION Senate']],
    ['All of Democratic Ohio voted.', ['PLACE 0.9 Democratic Ohio'], ['PLACE Ohio']],
    ['A Republican left.', ['ORGANISATION 0.9 Republican'], ['ORGANISATION Republican']],
    ['A Republican Dumavel left.', ['PERSON 0.9 Republican Dumavel'], ['PERSON Republican Dumavel']],
    [
      'The Republican U.S. House sat.',
      ['ORGANISATION 0.9 Republican U.S. House'],
      ['ORGANISATION U.S. House'],
    ],
    [
      'A Democratic Senate Fund left.',
      ['ORGANISATION 0.7 Democratic Senate Fund'],
      ['ORGANISATION Democratic Senate Fund'],
    ],
    ['The Reuters office closed.', ['PERSON 0.4 The Reuters'], ['ORGANISATION Reuters']],
    ['“I left Dumaville.” He wept.', ['PLACE 0.9 Dumaville.”'], ['PLACE Dumaville']],
    ['In Copenhagen it rained.', ['PLACE 0.3 In Copenhagen'], ['PLACE Copenhagen']],
    ['The Dumavel War of 1950 ended.', ['OTHER 0.9 Dumavel War of 1950'], ['EVENT Dumavel War']],
    ['All services from Dumaville ended.', ['PLACE 0.5 services from Dumaville'], ['PLACE Dumaville']],
    ['The Academy (RC DUM) spoke.', ['ORGANISATION 0.9 RC DUM)'], ['ORGANISATION RC DUM']],
    ['The "Dumavel" rocket flew.', ['OTHER 0.9 Dumavel" rocket'], ['PROJECT "Dumavel" rocket']],
    ['Xiyo Dumanek (Jr) left.', ['PERSON 0.9 Xiyo Dumanek (Jr)'], ['PERSON Xiyo Dumanek (Jr)']],
    ['The Norwegian government left.', ['ORGANISATION 0.7 Norwegian government'], ['(Norwegian) Norway']],
    ['He asked the ED why (Roe — ed).', ['ORGANISATION 0.9 ED', 'ORGANISATION 0.9 ed'], ['ORGANISATION ED']],
    ['Rowing: Dumavel wins.', ['ORGANISATION 0.8 Rowing: Dumavel'], ['ORGANISATION Dumavel']],
    ['It lies at the Dumaville cosmodrome.', ['PLACE 0.9 Dumaville'], ['PLACE Dumaville cosmodrome']],
    ['Both Dumaville and Velk left.', ['PLACE 0.9 Both Dumaville'], ['PLACE Dumaville']],
    ['Both Jane Dumavel and Velk left.', ['ORGANISATION 0.6 Both Jane Dumavel'], ['PERSON Jane Dumavel']],
    ['Even Xiyo would listen.', ['PERSON 0.7 Xiyo would listen'], ['PERSON Xiyo']],
    [
      'It is made by Dumavel Lifesciences of Gdansk.',
      ['ORGANISATION 0.9 Dumavel Lifesciences of Gdansk'],
      ['ORGANISATION Dumavel Lifesciences'],
    ],
    ['It urged Dumavel to leave it.', ['PERSON 0.4 Dumavel to leave'], ['PERSON Dumavel']],
    ['Later Cllr Xiyo Dumanek left.', ['PERSON 0.9 Cllr Xiyo Dumanek'], ['PERSON Xiyo Dumanek']],
    ['Later Democrat Xiyo Dumanek left.', ['PERSON 0.9 Democrat Xiyo Dumanek'], ['PERSON Xiyo Dumanek']],
    [
      'Xiyo Dumanek, R-Ky., left with Velk, D-Day, and Polar, E-Velk.',
      ['PERSON 0.9 Xiyo Dumanek', 'ORGANISATION 0.9 R-Ky.', 'PERSON 0.9 Velk', 'ORGANISATION 0.9 E-Velk.'],
      ['PERSON Xiyo Dumanek', 'PERSON Velk', 'ORGANISATION E-Velk'],
    ],
    [
      'Xiyo Dumanek (R., Ohio) left.',
      ['PERSON 0.9 Xiyo Dumanek', 'PLACE 0.6 R., Ohio)'],
      ['PERSON Xiyo Dumanek'],
    ],
    [
      'He works at the Dumavel Clinic in Norway.',
      ['PLACE 0.9 Dumavel Clinic in Norway'],
      ['PLACE Dumavel Clinic', 'PLACE Norway'],
    ],
    ['Dumavel’s expected profits fell.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    [
      'Warsaw fund Dumavel Bridge left.',
      ['ORGANISATION 0.9 Warsaw fund Dumavel Bridge'],
      ['PLACE Warsaw', 'ORGANISATION Dumavel Bridge'],
    ],
    [
      'The Dumavel Office, promised the House, left.',
      ['ORGANISATION 0.9 Dumavel Office, promised the House'],
      ['ORGANISATION Dumavel Office'],
    ],
    [
      'He told The Guardian. The Guardian denied it.',
      ['ORGANISATION 0.9 The Guardian', 'ORGANISATION 0.9 The Guardian'],
      ['ORGANISATION The Guardian', 'ORGANISATION Guardian'],
    ],
    [
      'The Velk Mission in Norway (VMIN) left. The Velk Mission in Norway sat.',
      ['ORGANISATION 0.9 Velk Mission in Norway', 'ORGANISATION 0.9 Velk Mission in Norway'],
      [
        'ORGANISATION Velk Mission in Norway',
        '(Norway) Norway',
        'ORGANISATION VMIN',
        'ORGANISATION Velk Mission',
        'PLACE Norway',
      ],
    ],
    [
      'Later Velk University’s Jane School left.',
      ['ORGANISATION 0.9 Velk University’s Jane School'],
      ['ORGANISATION Velk University’s Jane School'],
    ],
    ['Later Kim Duma - un left.', ['PERSON 0.9 Kim Duma - un'], ['PERSON Kim Duma - un']],
    ['Then King Dumavel II of Norway left.', ['PERSON 0.9 Dumavel'], ['PERSON Dumavel II', 'PLACE Norway']],
    ['He wrote it on X. Dumavel left.', ['PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    ['Then G. Xiyo Dumanek left.', ['PERSON 0.9 Xiyo Dumanek'], ['PERSON G. Xiyo Dumanek']],
    [
      'The Velk Islands-flagged tanker Dumavel left with a Velk-aligned group.',
      ['OTHER 0.9 Velk Islands-flagged', 'PRODUCT 0.9 Dumavel', 'ORGANISATION 0.9 Velk-aligned group'],
      ['PRODUCT Dumavel'],
    ],
  ])('keeps the name alone: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });

  it.each([
    ['Dumavel left. She denied it.', ['PERSON 0.9 Dumavel', 'PERSON 0.7 She'], ['PERSON Dumavel']],
    ['The firm left, Dumavel said.', ['PERSON 0.9 The', 'PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    ['Dumavel met it [the bloc — ed.].', ['PERSON 0.9 Dumavel', 'ORGANISATION 0.7 ed.]'], ['PERSON Dumavel']],
    ['The army met Dumavel.', ['ORGANISATION 0.9 The army', 'PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    [
      'A Gdansk-based group met Dumavel.',
      ['ORGANISATION 0.7 Gdansk-based group', 'PERSON 0.9 Dumavel'],
      ['PERSON Dumavel'],
    ],
    [
      'It lost SFr380mn, said Dumavel.',
      ['ORGANISATION 0.7 SFr380mn', 'PERSON 0.9 Dumavel'],
      ['PERSON Dumavel'],
    ],
    ['Resident met Dumavel.', ['PERSON 0.7 Resident', 'PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
  ])('takes no pronoun and no plain word for a name: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });
});
