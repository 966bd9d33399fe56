import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [text: string, expected: readonly string[]];

describe('who has said it', () => {
  const encoder = useEncoder();

  it.each<Row>([
    // what somebody is called behind a comma is nobody else, and the administration is not the president
    [
      '“It is over,” said former Sen. Jan Novak, a moderate Ohio Democrat who left. Novak administration officials said it was late.',
      ['Jan Novak ASSERTS It is over,', 'Novak administration officials ASSERTS it was late'],
    ],
    [
      'Kim Berg said it rained. He was joined by Sen. Ana Ruiz of Ohio, the ranking Democrat on the panel, who said it was late.',
      ['Kim Berg ASSERTS it rained', 'Ana Ruiz ASSERTS it was late'],
    ],
    // neither who speaks in a clause of his own nor one of two
    [
      'Karl Roe refrained from attacking Jan Novak, who says it is late. He said it rained.',
      ['Jan Novak ASSERTS it is late', 'Karl Roe ASSERTS it rained'],
    ],
    [
      'The plan drew a damning reaction from Jan Novak, who said it was late. It became the subject of derision from workers, who said it rained.',
      ['Jan Novak ASSERTS it was late', 'workers ASSERTS it rained'],
    ],
    // when it was, how it was and what was told: nobody who is told
    [
      'Jan Novak told Reuters last fall that it rained. Novak told voters recently it was late.',
      ['Jan Novak < Reuters > Reuters ASSERTS it rained', 'Jan Novak > voters ASSERTS it was late'],
    ],
    [
      'Jan Novak told stories of how it rained. Novak told Megyn Kelly in Rome it was late.',
      ['Jan Novak ASSERTS how it rained', 'Jan Novak < Megyn Kelly > Megyn Kelly ASSERTS it was late'],
    ],
    // it is not told what the truth is, and a friend of hers is told of her
    ['Jan Novak said she had told the truth.', ['Jan Novak ASSERTS she had told the truth']],
    ['A friend of Novak’s said she was missing.', ['friend of Novak’s ASSERTS she was missing']],
    [
      'Karl Roe and Jan Novak met. That is the reason Per Berg left. It is late, he says.',
      ['Per Berg ASSERTS It is late'],
    ],
    [
      'Lind adviser Ana Ruiz said it was late. Lind supporter Karl Roe said it was over.',
      ['Ana Ruiz ASSERTS it was late', 'Karl Roe ASSERTS it was over'],
    ],
    [
      'Jan Novak, who represents Ana Ruiz, said it rained. Jan Novak and chairwoman Ana Ruiz said it was late.',
      ['Jan Novak ASSERTS it rained', 'Jan Novak + Ana Ruiz ASSERTS it was late'],
    ],
    [
      'The bank chief, Ana Ruiz, and the Polish president, Jan Novak, said it was late.',
      ['Ana Ruiz + Jan Novak ASSERTS it was late'],
    ],
    // each with what is told of him
    [
      'Jan Novak, the minister, and Ana Ruiz, the mayor of Oslo, said it was late. Jan Novak (Greens) and Ana Ruiz, 45, said it rained.',
      ['Jan Novak + Ana Ruiz ASSERTS it was late', 'Jan Novak + Ana Ruiz ASSERTS it rained'],
    ],
    [
      'Sens. Jan Novak of Ohio and Ana Ruiz of Texas said it was late. Novak and his wife, Ida Berg, said it rained.',
      ['Jan Novak + Ana Ruiz ASSERTS it was late', 'Jan Novak + Ida Berg ASSERTS it rained'],
    ],
    [
      'Among them was Jan Novak, 23, who said it was late. He met Ana Ruiz, a baker, who said it rained.',
      ['Jan Novak ASSERTS it was late', 'Ana Ruiz ASSERTS it rained'],
    ],
    [
      'Referring to the prime minister during the conference, Ana Ruiz said, “It was an injustice.”',
      ['Ana Ruiz ASSERTS It was an injustice.'],
    ],
    [
      'Referring to a port official, the agency reported that it rained.',
      ['port official < agency ASSERTS it rained'],
    ],
    [
      'It was the first meeting, said Jan Novak, a clerk. The door was shut, Novak said.\n\nNeighbours came and saw Karl Lind’s car. His wife was not in the room, he added.',
      [
        'Jan Novak ASSERTS It was the first meeting',
        'Jan Novak ASSERTS The door was shut',
        'Jan Novak ASSERTS His wife was not in the room',
      ],
    ],
    // … and not where the name of who has spoken is a woman's, or somebody else comes first in a sentence
    [
      'Anna Kovar said it rained. Neighbours saw Peter Lind’s car. It was late, he added.',
      ['Anna Kovar ASSERTS it rained', 'Peter Lind ASSERTS It was late'],
    ],
    [
      'The door was shut, said Jan Novak, a clerk.\n\nKarl Lind agreed at once. “It was late,” he added.',
      ['Jan Novak ASSERTS The door was shut', 'Karl Lind ASSERTS It was late,'],
    ],
  ])('is nobody whom the words only tell of: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'Jan Novak, OC of Strelsau Police Station, said it rained. Ana Ruiz left. “It is late,” said the OC.',
      ['Jan Novak ASSERTS it rained', 'Jan Novak ASSERTS It is late,'],
    ],
    // … whom nobody is called so
    [
      'Jan Novak said it rained. “It is late,” said the OC.',
      ['Jan Novak ASSERTS it rained', 'OC ASSERTS It is late,'],
    ],
    [
      'Sheikh Hasina said it rained. She said it was late.',
      ['Sheikh Hasina ASSERTS it rained', 'Sheikh Hasina ASSERTS it was late'],
    ],
  ])(
    'is known by the letters of an office, and by a name that is a title elsewhere: %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );

  it.each<Row>([
    [
      'Velk Watch met the Polar Commission in Oslo. Velk Watch said it rained. The agency said it was late.',
      ['Velk Watch ASSERTS it rained', 'Velk Watch ASSERTS it was late'],
    ],
    [
      'Velk Publishing Co said it rained. Ana Ruiz, who founded the Polar Society, said it was cold. “It is late,” the publisher said.',
      [
        'Velk Publishing Co ASSERTS it rained',
        'Ana Ruiz ASSERTS it was cold',
        'Velk Publishing Co ASSERTS It is late,',
      ],
    ],
    // … but not a company that only spoke, or what has the noun in its name
    [
      'The Polar Agency met Velk Watch in Oslo. Velk Watch said it rained. The agency said it was late.',
      ['Velk Watch ASSERTS it rained', 'Polar Agency ASSERTS it was late'],
    ],
    [
      'The Polar Electoral Tribunal met in Oslo. “It is late,” the electoral body said.',
      ['Polar Electoral Tribunal ASSERTS It is late,'],
    ],
    [
      'The Polar Electoral Tribunal met in Oslo. “It is late,” the health body said.',
      ['health body ASSERTS It is late,'],
    ],
    [
      'The Commission Against Fraud met in Oslo. “It is late,” the commission said.',
      ['Commission Against Fraud ASSERTS It is late,'],
    ],
    ['The Polish army left Oslo. The military said it was late.', ['Polish army ASSERTS it was late']],
    [
      'Fiji banned bags. The island nation said it was late. Saudi Arabia left. The kingdom said it rained.',
      ['Fiji ASSERTS it was late', 'Saudi Arabia ASSERTS it rained'],
    ],
    // … but not one of two that were named there
    ['Fiji bought a ship from China. The country said it rained.', ['country ASSERTS it rained']],
    [
      'Fiji left the talks. China said the country was late. The country said it rained.',
      ['China ASSERTS the country was late', 'country ASSERTS it rained'],
    ],
    ['Nurses across the country said it was late.', ['Nurses across the country ASSERTS it was late']],
    // the only one near that may be called so
    ['Polar Watch left. The Oslo-based rights group said it rained.', ['Polar Watch ASSERTS it rained']],
    [
      'The Polar Food Agency met Velk Foods on Monday. The Geneva-based agency said it rained.',
      ['Polar Food Agency ASSERTS it rained'],
    ],
    ['Police chased Jan Novak from Oslo and Ana Ruiz said it rained.', ['Ana Ruiz ASSERTS it rained']],
    ['Velk Foods was fined. The lawmaker said it rained.', ['lawmaker ASSERTS it rained']],
    ['Velk Foods was fined. The sergeant major said it rained.', ['sergeant major ASSERTS it rained']],
    ['Velk Foods was fined. The carrier said it rained.', ['carrier ASSERTS it rained']],
    ['Velk Airlines was fined. The carrier said it rained.', ['Velk Airlines ASSERTS it rained']],
    ['Pilots at Lufthansa will strike on Monday. The union said it rained.', ['union ASSERTS it rained']],
    ['Boeing fixed its planes. The regulator said it rained.', ['regulator ASSERTS it rained']],
    ['Ofcom, the media watchdog, fined a channel. The watchdog said it rained.', ['Ofcom ASSERTS it rained']],
    ['Velk Foods met in Oslo. The customs broker said it rained.', ['customs broker ASSERTS it rained']],
    [
      'Lind Motors met Acme Motors on Monday. The search giant said it rained.',
      ['search giant ASSERTS it rained'],
    ],
    [
      'The Polar Court met in Oslo. The Geneva-based agency said it rained.',
      ['Geneva-based agency ASSERTS it rained'],
    ],
  ])('is the body that spoke before or whose name the words tell: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    ['Ruiz ’s lawyer, Jan Novak, said it was late.', ['Jan Novak ASSERTS it was late']],
    [
      'A statement issued in Oslo by Jan Novak, the minister, said it was late.',
      ['Jan Novak ASSERTS it was late'],
    ],
    ['A joint statement by Norway and France said it was late.', ['Norway + France ASSERTS it was late']],
    ['A statement by Norway ’s ambassador Jan Novak said it was late.', ['Jan Novak ASSERTS it was late']],
    [
      'Velk Foods closed in Oslo. A Velk Foods statement said it was late.',
      ['Velk Foods ASSERTS it was late'],
    ],
    [
      'Police in Lyon, northern France, said it was late.',
      ['Police in Lyon, northern France ASSERTS it was late'],
    ],
    ['Authorities in Lyon, France, said it was late.', ['Authorities in Lyon, France ASSERTS it was late']],
    ['According to Polar Fund data, it was late.', ['Polar Fund ASSERTS it was late']],
    [
      'Early results of exit polls conducted by Velk Research for the papers said it was late.',
      ['Velk Research ASSERTS it was late'],
    ],
    ['Jan Novak and others in the opposition camp said it was late.', ['Jan Novak ASSERTS it was late']],
  ])('is whose words they are: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'Jan Novak left on Monday, Lo Su said. He said it rained.',
      ['Lo Su ASSERTS Jan Novak left on Monday', 'Lo Su ASSERTS it rained'],
    ],
    [
      'Jan Novak will leave in May, his lawyer said. “It is late,” he said.',
      ['his lawyer ASSERTS Jan Novak will leave in May', 'his lawyer ASSERTS It is late,'],
    ],
    [
      'Ana Ruiz will leave, her brother said. She will return in June. He said it rained.',
      ['her brother ASSERTS Ana Ruiz will leave', 'her brother ASSERTS it rained'],
    ],
    ['The driver was taken to a clinic. “It rained,” he said.', ['driver ASSERTS It rained,']],
    [
      'Several Polar Party leaders said it was late. They said it rained.',
      ['Several Polar Party leaders ASSERTS it was late', 'Several Polar Party leaders ASSERTS it rained'],
    ],
    // where somebody is named, it may be her
    ['Ana Ruiz left in May. The mayor was tired. “It rained,” she said.', ['Ana Ruiz ASSERTS It rained,']],
  ])(
    'goes on with who spoke, and with the one whom the text tells of without a name: %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );
});
