import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [text: string, expected: readonly string[]];

describe('who speaks in a report from abroad', () => {
  const encoder = useEncoder();

  it.each<Row>([
    [
      'One diplomat told lawmakers it was calm. Another told AFP it was late.',
      ['One diplomat > lawmakers ASSERTS it was calm', 'Another < AFP ASSERTS it was late'],
    ],
    // … who are people
    ['Prices rose. “It is a show,” said one.', ['?one ASSERTS It is a show,']],
  ])('finds the several of whom one speaks: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'Ivan Petrov was held in Rome, said police chief K. R. Novak. “The car was stopped on the road,” he added.',
      [
        'K. R. Novak ASSERTS Ivan Petrov was held in Rome',
        'K. R. Novak ASSERTS The car was stopped on the road,',
      ],
    ],
    // whose manager she is does not speak, nor who stands before the comma
    [
      'Per Berg was ill. Giving news of Berg, Berg’s manager Kim Su said it rained. He said it was late.',
      ['Kim Su ASSERTS it rained', 'Kim Su ASSERTS it was late'],
    ],
    // a given name may mislead where nobody else’s tells more
    [
      'The host, Lo Su, said it was late. Jan Kovar showed how it rained. “It is a song,” she said.',
      ['Lo Su ASSERTS it was late', 'Jan Kovar ASSERTS It is a song,'],
    ],
    // one pronoun read wrong does not tell who somebody is
    [
      'Ivan Petrov resigned in Rome. She said it rained. The council met on Monday in Oslo. He said it was late.',
      ['Ivan Petrov ASSERTS it rained', 'Ivan Petrov ASSERTS it was late'],
    ],
    // nobody who neither speaks nor opens a sentence
    [
      'Farmers marched against the Velk Foods Inc. plant in Oslo. They say it rained.',
      ['?They ASSERTS it rained'],
    ],
    ['Velk Foods Inc. closed its plant in Oslo. It says it rained.', ['Velk Foods Inc. ASSERTS it rained']],
  ])('knows who goes on and who is new: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'Kovar said it was late. “It rained for days.\n\n“It froze in the night. The roads were closed. The trains stood still. The ships stayed where they were. The shops shut.”\n\nMost people slept through it, he said.',
      [
        'Kovar ASSERTS it was late',
        'Kovar ASSERTS It rained for days. … It froze in the night. The roads were closed. The trains stood still. The ships stayed where they were. The shops shut.',
        'Kovar ASSERTS Most people slept through it',
      ],
    ],
    // … however far back, where nobody else is named since
    [
      'Kovar said it was late. “It rained for days and nobody came.”\n\nThe roads were closed. The trains stood still. The ships stayed. The shops shut. Most people slept through it, he said.',
      [
        'Kovar ASSERTS it was late',
        'Kovar ASSERTS It rained for days and nobody came.',
        'Kovar ASSERTS Most people slept through it',
      ],
    ],
  ])('knows whom a long quotation just before is from: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      '“There is no date,” Kovar told reporters during his daily call, according to the news agency RNA.',
      ['Kovar < RNA > reporters ASSERTS There is no date,'],
    ],
    [
      '“They will pay,” he told journalists in Strelsau, the state media reported.',
      ['?he < state media > journalists ASSERTS They will pay,'],
    ],
    [
      'Kovar said that it rained, state media reported the next day.',
      ['Kovar < state media ASSERTS it rained'],
    ],
    [
      'Kovar said the bridge was unsafe, adding that the river was high, the Strelsau Gazette reported.',
      [
        'Kovar < Strelsau Gazette ASSERTS the bridge was unsafe',
        'Kovar < Strelsau Gazette ASSERTS the river was high',
      ],
    ],
    // … and not where another sentence begins
    [
      '“They will pay,” Kovar told parliament on Sunday, and the opposition reported him.',
      ['Kovar > parliament ASSERTS They will pay,'],
    ],
  ])('reads one cue behind the other: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'A third diplomat, from a country bordering Sweden, warned that Norway would be next.',
      ['third diplomat ASSERTS Norway would be next'],
    ],
    [
      'Officials quoted by the Strelsau Gazette said it rained.',
      ['Officials quoted by the Strelsau Gazette < Strelsau Gazette ASSERTS it rained'],
    ],
    [
      'The outlet Novy Den, which is banned as “unwanted,” reported that it rained.',
      ['Novy Den ASSERTS it rained'],
    ],
    [
      'Kovar says Norway, Sweden and Finland have told the council that it rained.',
      [
        'Kovar ASSERTS Norway, Sweden and Finland have told the council that it rained',
        'Norway + Sweden + Finland < Kovar > council ASSERTS it rained',
      ],
    ],
    [
      '“We were not asleep,” Kovar said, responding to Ana Ruiz of the Polar Party, who said citizens would pay.',
      ['Kovar ASSERTS We were not asleep,', 'Ana Ruiz ASSERTS citizens would pay'],
    ],
    [
      'Rep. Jan Novak of the ruling Polar Party and Rep. Ana Ruiz of the Greens said it rained.',
      ['Jan Novak + Ana Ruiz ASSERTS it rained'],
    ],
    ['Labour MP Jan Novak told Reuters that it rained.', ['Jan Novak < Reuters > Reuters ASSERTS it rained']],
    ['Army leader Jan Novak, also known as Wolf, said that it rained.', ['Jan Novak ASSERTS it rained']],
    [
      'ECOWAS, in a communique signed by Sierra Leonean President Julius Maada Bio, its chairman, suspended the country and demanded the release of detained officials.',
      ['ECOWAS URGES the release of detained officials'],
    ],
    [
      'The embassy posted on X that it was late, drawing a rebuke from the Polish foreign ministry, which called the post “inappropriate”.',
      ['embassy ASSERTS it was late', 'Polish foreign ministry ASSERTS the post “inappropriate”'],
    ],
    [
      'Presidential spokeswoman Ana Ruiz, in response to media enquiries, said the claims were “unacceptable”.',
      ['Ana Ruiz ASSERTS the claims were “unacceptable”'],
    ],
    [
      'Palace mouthpiece Oleg Petrov insisted yesterday that he knew nothing. “It is late,” he said.',
      ['Oleg Petrov ASSERTS he knew nothing', 'Oleg Petrov ASSERTS It is late,'],
    ],
  ])(
    'takes for the speaker whom the words name, and nobody that they only add: %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );

  it.each<Row>([
    [
      'Ana Ruiz, the ambassador, told Reuters that it rained. Her boss, foreign minister Jan Novak, was more blunt. “It is late,” he said.',
      ['Ana Ruiz < Reuters > Reuters ASSERTS it rained', 'Jan Novak ASSERTS It is late,'],
    ],
    // … and not where nobody is named beside what is his
    [
      'Jan Novak left. His office, which Karl Lind runs, was shut. “It is late,” he said.',
      ['Jan Novak ASSERTS It is late,'],
    ],
    [
      'Hezbollah denied that it rained. “It is late,” the group said in a statement.',
      ['Hezbollah DENIES it rained', 'Hezbollah ASSERTS It is late,'],
    ],
    [
      'President Oleg Petrov was ill.\n\nDeputy Minister Ivan Petrov denounced the plan, which he called wicked. “It is wicked,” Petrov was quoted as saying.',
      ['Ivan Petrov ASSERTS which … wicked', 'Ivan Petrov ASSERTS It is wicked,'],
    ],
    // … where the paragraph names both, who leads is called by the family name
    [
      'Deputy Minister Ivan Petrov denounced President Oleg Petrov’s plan. Petrov called it wicked.',
      ['Oleg Petrov ASSERTS it wicked'],
    ],
  ])('knows who goes on: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    // … who is named first in her own paragraph
    [
      'A British teacher told a court that it rained.\n\nThe police said Anna Kovar, 34, was seized in May.',
      ['British teacher > court ASSERTS it rained', 'police ASSERTS Anna Kovar, 34, was seized in May'],
    ],
    [
      'A driver told the court that it rained. Jan Novak, 41, a nurse, denied it.',
      ['driver > court ASSERTS it rained', 'Jan Novak DENIES it'],
    ],
  ])('knows whom a lead tells of before it names her: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'Oleg Petrov said it was late. Petrov left.\n\nThe Norwegian leader told deputies that it rained.',
      ['Oleg Petrov ASSERTS it was late', 'Norwegian leader > deputies ASSERTS it rained'],
    ],
    [
      'Oleg Petrov met Anna Kovar.\n\nThe Norwegian leader told deputies that it rained.',
      ['Norwegian leader > deputies ASSERTS it rained'],
    ],
    [
      'Jan Novak, an analyst, said it was late.\n\nThe Norwegian leader told deputies that it rained.',
      ['Jan Novak ASSERTS it was late', 'Norwegian leader > deputies ASSERTS it rained'],
    ],
  ])(
    'takes for a leader the only one named beside another of whom nothing else is told: %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );

  it.each<Row>([
    [
      'Anna Kovar said it rained.\n\n“We saw the river rise. It was four. It was dark. Nobody came. Then the boats came,” she said.',
      [
        'Anna Kovar ASSERTS it rained',
        'Anna Kovar ASSERTS We saw the river rise. It was four. It was dark. Nobody came. Then the boats came,',
      ],
    ],
    [
      'An official said it rained. “The river rose. We left,” he said.',
      ['official ASSERTS it rained', 'official ASSERTS The river rose. We left,'],
    ],
    // … where a quotation of somebody else lies between
    [
      'Jan Novak left. “It rained. It was dark,” said a nurse. “Nobody came,” she said.',
      ['nurse ASSERTS It rained. It was dark,', 'nurse ASSERTS Nobody came,'],
    ],
    [
      'Roe Bank chairman Sheikh Jan Novak said it rained.\n\nThe chairman added that it was late.',
      ['Jan Novak ASSERTS it rained', 'Jan Novak ASSERTS it was late'],
    ],
    [
      'The Minister of Tourism, Anna Kovar, opened it. “It rained,” said the official. The official added that it was late.',
      ['Anna Kovar ASSERTS It rained,', 'Anna Kovar ASSERTS it was late'],
    ],
    [
      'Cabinet Chief Jan Novak said it rained. President Ivan Petrov’s office has always talked, he added. “It is a show,” said the official.',
      [
        'Jan Novak ASSERTS it rained',
        'Jan Novak ASSERTS President Ivan Petrov’s office has always talked',
        'Jan Novak ASSERTS It is a show,',
      ],
    ],
    [
      'Jan Novak denied that it rained. The former transport minister said he was ready.',
      ['Jan Novak DENIES it rained', 'Jan Novak ASSERTS he was ready'],
    ],
    // … who is a minister now need not be he in another paragraph
    [
      'Jan Novak denied that it rained.\n\nThe transport minister said he was ready.',
      ['Jan Novak DENIES it rained', 'transport minister ASSERTS he was ready'],
    ],
    ['45.5% said it was late.', ['45.5% ASSERTS it was late']],
    ['A Reuters report this week said it was late.', ['Reuters ASSERTS it was late']],
    ['A government report this week said it was late.', ['government report ASSERTS it was late']],
  ])('goes on with who was named before a long quotation, and by what he is: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each<Row>([
    [
      'Speaking to Radio Slavka, Kovar said the bridge was unsafe. “It is late,” he wrote on X.',
      ['Kovar < Radio Slavka ASSERTS the bridge was unsafe', 'Kovar ASSERTS It is late,'],
    ],
    [
      'Strelsau | Balkan Post\n\nThe council met on Monday and voted.\n\nA student told this reporter that it rained.',
      ['student < Balkan Post > this reporter ASSERTS it rained'],
    ],
    [
      'The Potomac Ledger wrote about it. The US daily said it was late.',
      ['Potomac Ledger ASSERTS it was late'],
    ],
    ['The US daily wrote that it rained.', ['US daily ASSERTS it rained']],
    [
      'Kovar told French media that he had been deposed. He told the media that it was late.',
      [
        'Kovar < French media > French media ASSERTS he had been deposed',
        'Kovar > French media ASSERTS it was late',
      ],
    ],
    [
      'Strelsau Mail Bureau | STOCKHOLM\n\nThe council met on Monday and voted.\n\nA student told this newspaper that it rained.',
      ['student < Strelsau Mail Bureau > this newspaper ASSERTS it rained'],
    ],
  ])(
    'ends an occasion where he posts, and knows the outlet of a dateline or a town: %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );
});
