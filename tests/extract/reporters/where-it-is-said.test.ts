import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

describe('what is said', () => {
  const encoder = useEncoder();

  it.each([
    [
      'Anna Lind said in a statement that it rained. The statement, quoted by Reuters, said it was late.',
      ['Anna Lind ASSERTS it rained', 'Anna Lind < Reuters ASSERTS it was late'],
    ],
    [
      'After John Roe was shot on Monday, the Swedish police issued a statement. The statement said two men were held.',
      ['Swedish police ASSERTS two men were held'],
    ],
    [
      'Anna Lind came. “It rained,” the statement published by the Polar Ministry said.',
      ['Polar Ministry ASSERTS It rained,'],
    ],
  ])('in a statement is said by whoever made it: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      'Kovar demanded through the channel Canal Horizonte that the bridge be closed.',
      ['Kovar < Canal Horizonte URGES the bridge be closed'],
    ],
    [
      'Jan Kovar, answering a question from Ala-Too Inform, said the bridge was unsafe.',
      ['Jan Kovar < Ala-Too Inform ASSERTS the bridge was unsafe'],
    ],
    [
      'On his podcast, Studs Up, Jan Kovar argued that the bridge was unsafe.',
      ['Jan Kovar < Studs Up ASSERTS the bridge was unsafe'],
    ],
    [
      'In the programme “Late Hour”, Anna Kovar said the bridge was unsafe.',
      ['Anna Kovar < Late Hour ASSERTS the bridge was unsafe'],
    ],
    [
      'A guest on LBC this morning, Jan Kovar, said the bridge was unsafe.',
      ['Jan Kovar < LBC ASSERTS the bridge was unsafe'],
    ],
    [
      'Asked on Sky News about the bridge, Kovar said it was unsafe.',
      ['Kovar < Sky News ASSERTS it was unsafe'],
    ],
    [
      'Kovar attacked the council in an interview with Swim World, accusing it of sleeping.',
      ['Kovar < Swim World > Swim World ASSERTS it of sleeping'],
    ],
    [
      'Kovar told the Gazette that an investigation by Sky News was wrong.',
      ['Kovar < Gazette > Gazette ASSERTS an investigation by Sky News was wrong'],
    ],
    [
      '“The bridge is unsafe,” Anna Kovar said on RTB’s "Good Morning Polar." “It must be closed.”',
      ['Anna Kovar < RTB ASSERTS The bridge is unsafe, … It must be closed.'],
    ],
    ['Anna Kovar told RTB’s “Good Morning” that it rained.', ['Anna Kovar < RTB > RTB ASSERTS it rained']],
    [
      '“It rained,” Anna Kovar told "The Polar Show," and left.',
      ['Anna Kovar < The Polar Show > The Polar Show ASSERTS It rained,'],
    ],
    [
      'On Monday’s broadcast of “Polar News Hour,” Anna Lind said it was late.',
      ['Anna Lind < Polar News Hour ASSERTS it was late'],
    ],
    [
      '“It rained,” Anna Lind said in May on the podcast “Here’s the Sea.”',
      ['Anna Lind < Here’s the Sea ASSERTS It rained,'],
    ],
    ['In a review of “Late Polar,” Anna Lind said it was late.', ['Anna Lind ASSERTS it was late']],
    [
      'Sunday on KPTV’s “Late Polar,” while it rained, Anna Lind said it was late.',
      ['Anna Lind < KPTV ASSERTS it was late'],
    ],
    ['“It rained,” Anna Kovar told Mr. Omara at the gate.', ['Anna Kovar > Omara ASSERTS It rained,']],
    ['Kovar told the OTAN’s “Open Door” group that it was late.', ['Kovar > OTAN ASSERTS it was late']],
    [
      'The bridge stays. Said Anna Lind: “It was built by our parents, and nobody will take it from us.”',
      ['Anna Lind ASSERTS It was built by our parents, and nobody will take it from us.'],
    ],
    [
      'Asked about a report in the Strelsau Gazette, Kovar said the bridge was safe.',
      ['Kovar ASSERTS the bridge was safe'],
    ],
  ])('somewhere goes with the outlet of its sentence: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      'Kovar spoke on the podcast Dos Copas. According to him, the bridge is unsafe.',
      ['Kovar < Dos Copas ASSERTS the bridge is unsafe'],
    ],
    [
      'Kovar made the comments on the Sunday programme of TV Norte. “I will not be lectured,” he said.',
      ['Kovar < TV Norte ASSERTS I will not be lectured,'],
    ],
    [
      'Two pilots spoke to the Eastport Ledger. “We flew on one engine,” said one of them.',
      ['one of them < Eastport Ledger ASSERTS We flew on one engine,'],
    ],
  ])('right after an appearance goes with its outlet: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      'Kovar told Skarven that the hoses had frozen.',
      ['Kovar < Skarven > Skarven ASSERTS the hoses had frozen'],
    ],
    [
      'Kovar told the RIA Sever agency that the hoses had frozen.',
      ['Kovar < RIA Sever > RIA Sever ASSERTS the hoses had frozen'],
    ],
    [
      'The firefighter Jan Kovar wrote on X that the hoses had frozen.',
      ['Jan Kovar ASSERTS the hoses had frozen'],
    ],
    [
      'Villagers told Amnesty International that the mill had burned.',
      ['Villagers < Amnesty International > Amnesty International ASSERTS the mill had burned'],
    ],
    [
      'The channel Norte Uno said the ferry had been sold, attributing the information to a port official.',
      ['port official < Norte Uno ASSERTS the ferry had been sold'],
    ],
    [
      'The daily Die Rheinpost quoted an officer: “We are waiting for shells.”',
      ['officer < Die Rheinpost ASSERTS We are waiting for shells.'],
    ],
  ])('to somebody shows who is an outlet: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      'The bridge is unsafe, Kovar said at a briefing on Monday, the Strelsau Gazette reported.',
      ['Kovar < Strelsau Gazette ASSERTS The bridge is unsafe'],
    ],
    [
      'Reuters said that the bridge was unsafe, according to engineers.',
      ['engineers < Reuters ASSERTS the bridge was unsafe'],
    ],
    [
      'As reported by Reuters, citing the local fire brigade, the bridge is unsafe.',
      ['local fire brigade < Reuters ASSERTS the bridge is unsafe'],
    ],
    [
      'The Strelsau Gazette claimed that the bridge was unsafe. It quoted an engineer, Ivan Petrov, as saying two cables had broken.',
      [
        'Strelsau Gazette ASSERTS the bridge was unsafe',
        'Ivan Petrov < Strelsau Gazette ASSERTS two cables had broken',
      ],
    ],
    [
      'The bridge will reopen in May, Reuters reported, citing two officials.\n\nOne of the officials said that it had been late.',
      [
        'two officials < Reuters ASSERTS The bridge will reopen in May',
        'two officials < Reuters ASSERTS it had been late',
      ],
    ],
  ])('goes with who cites it: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      'The bridge is unsafe, according to a report by a commission to which Reuters had access.',
      ['commission to which Reuters had access < Reuters ASSERTS The bridge is unsafe'],
    ],
    [
      'Two engineers who spoke with the Strelsau Gazette said that the bridge was unsafe.',
      ['Two engineers who spoke with the Strelsau Gazette < Strelsau Gazette ASSERTS the bridge was unsafe'],
    ],
    [
      'Sources of the ministry cited by the agency RNA indicated that the bridge would reopen.',
      ['Sources of the ministry cited by the agency RNA < RNA ASSERTS the bridge would reopen'],
    ],
    [
      'The ministry, according to the state agency RNA, has closed the bridge.',
      ['RNA ASSERTS The ministry … has closed the bridge'],
    ],
    ['The factory, according to the union, will close.', ['union ASSERTS The factory … will close']],
    [
      'The union said the bridge would close; its lawyers have sued, according to papers reviewed by Reuters.',
      [
        'union ASSERTS the bridge would close',
        'papers reviewed by Reuters < Reuters ASSERTS its lawyers have sued',
      ],
    ],
    [
      'Kovar told the BBC’s Laura Hill that the bridge would reopen.',
      ['Kovar < BBC > Laura Hill ASSERTS the bridge would reopen'],
    ],
    [
      'Kovar told the Polar News Network (PNN) newspapers that the bridge would reopen.',
      ['Kovar < Polar News Network > Polar News Network ASSERTS the bridge would reopen'],
    ],
    [
      'Kovar, speaking to GB News, denied that the bridge was unsafe. Kovar also told reporters that it would reopen.',
      ['Kovar < GB News DENIES the bridge was unsafe', 'Kovar > reporters ASSERTS it would reopen'],
    ],
    [
      'In a post on social media, Kovar said only that the bridge would reopen.',
      ['Kovar ASSERTS the bridge would reopen'],
    ],
    [
      'Kovar confided to KNR Sports that the bridge was unsafe.',
      ['Kovar < KNR Sports ASSERTS the bridge was unsafe'],
    ],
    [
      'Kovar told the Weather Desk that the bridge was unsafe.',
      ['Kovar < Weather Desk > Weather Desk ASSERTS the bridge was unsafe'],
    ],
    [
      'Kovar told Deputy Aaron Fix that the bridge was unsafe.',
      ['Kovar > Aaron Fix ASSERTS the bridge was unsafe'],
    ],
    [
      'Kovar told WTHR-TV that the bridge was unsafe. Eva Reed told the station that it would reopen.',
      [
        'Kovar < WTHR-TV > WTHR-TV ASSERTS the bridge was unsafe',
        'Eva Reed < WTHR-TV > WTHR-TV ASSERTS it would reopen',
      ],
    ],
  ])('goes with whoever asks or is shown it: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
