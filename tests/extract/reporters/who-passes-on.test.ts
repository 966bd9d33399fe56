import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** Every common way in which an outlet passes on what somebody says; at the end those that pass nothing on. */
const PASSED_ON: readonly Row[] = [
  [
    'The channel TSN reports with reference to the regional police that two people were hurt in the crash.',
    ['regional police < TSN ASSERTS two people were hurt in the crash'],
  ],
  [
    'Two people were hurt in the crash, Radio Slavka reports with reference to the regional police.',
    ['regional police < Radio Slavka ASSERTS Two people were hurt in the crash'],
  ],
  [
    'People briefed on the matter said the bank would cut 400 jobs, the Strelsau Gazette reported.',
    ['People briefed on the matter < Strelsau Gazette ASSERTS the bank would cut 400 jobs'],
  ],
  [
    'The bank will cut 400 jobs, the Strelsau Gazette reported, citing people briefed on the matter.',
    ['people briefed on the matter < Strelsau Gazette ASSERTS The bank will cut 400 jobs'],
  ],
  [
    '“We will sell the port,” Kovar told the board, according to a recording obtained by the Strelsau Gazette.',
    ['Kovar < Strelsau Gazette > board ASSERTS We will sell the port,'],
  ],
  [
    'The bridge will reopen in May, Reuters reported, citing two officials.',
    ['two officials < Reuters ASSERTS The bridge will reopen in May'],
  ],
  [
    'Reuters, citing two officials, reported that the bridge would reopen in May.',
    ['two officials < Reuters ASSERTS the bridge would reopen in May'],
  ],
  [
    'Reuters had reported two days earlier, citing two officials, that the bridge would reopen in May.',
    ['two officials < Reuters ASSERTS the bridge would reopen in May'],
  ],
  [
    'Citing two officials, Reuters reported that the bridge would reopen in May.',
    ['two officials < Reuters ASSERTS the bridge would reopen in May'],
  ],
  [
    'Two officials told Reuters that the bridge would reopen in May.',
    ['Two officials < Reuters > Reuters ASSERTS the bridge would reopen in May'],
  ],
  [
    'Kovar told the Strelsau Gazette that the bridge would reopen in May.',
    ['Kovar < Strelsau Gazette > Strelsau Gazette ASSERTS the bridge would reopen in May'],
  ],
  [
    'In remarks carried by the state news agency RNA, Kovar said the bridge would reopen.',
    ['Kovar < RNA ASSERTS the bridge would reopen'],
  ],
  ['RNA quoted Kovar as saying the bridge would reopen.', ['Kovar < RNA ASSERTS the bridge would reopen']],
  [
    '“The bridge will reopen,” Kovar was quoted as saying by RNA.',
    ['Kovar < RNA ASSERTS The bridge will reopen,'],
  ],
  ['“The bridge will reopen,” RNA quoted Kovar as saying.', ['Kovar < RNA ASSERTS The bridge will reopen,']],
  [
    'According to the Strelsau Gazette’s sources, the bridge will reopen in May.',
    ['Strelsau Gazette’s sources < Strelsau Gazette ASSERTS the bridge will reopen in May'],
  ],
  [
    'Sources told the Strelsau Gazette that the bridge would reopen in May.',
    ['Sources < Strelsau Gazette > Strelsau Gazette ASSERTS the bridge would reopen in May'],
  ],
  ['“The bridge will reopen,” said Kovar, as cited by RNA.', ['Kovar < RNA ASSERTS The bridge will reopen,']],
  [
    'As cited by RNA, Kovar said that the bridge would reopen.',
    ['Kovar < RNA ASSERTS the bridge would reopen'],
  ],
  [
    'The bridge will reopen in May, Kovar said, as reported by the Strelsau Gazette.',
    ['Kovar < Strelsau Gazette ASSERTS The bridge will reopen in May'],
  ],
  [
    'As reported by the Strelsau Gazette, Kovar said the bridge would reopen.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'In comments published by the Strelsau Gazette on Monday, Kovar said the bridge would reopen.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  ['Speaking to DXQ, Kovar said the bridge would reopen.', ['Kovar < DXQ ASSERTS the bridge would reopen']],
  [
    'Speaking to Radio Slavka, Kovar said the bridge would reopen.',
    ['Kovar < Radio Slavka ASSERTS the bridge would reopen'],
  ],
  [
    'Kovar said in an Al Jazeera interview that rates would rise.',
    ['Kovar < Al Jazeera ASSERTS rates would rise'],
  ],
  ['Kovar said in a BBC interview that rates would rise.', ['Kovar < BBC ASSERTS rates would rise']],
  [
    'In an interview with the Strelsau Gazette published on Sunday, Kovar said rates would rise.',
    ['Kovar < Strelsau Gazette > Strelsau Gazette ASSERTS rates would rise'],
  ],
  [
    'Rates will rise, Kovar said in an interview to Radio Slavka.',
    ['Kovar < Radio Slavka > Radio Slavka ASSERTS Rates will rise'],
  ],
  [
    'The Strelsau Gazette wrote that Kovar had said the bridge would reopen.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'The Strelsau Gazette wrote that the bridge would reopen.',
    ['Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'A report in the Strelsau Gazette said the bridge would reopen.',
    ['Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'State media quoted Kovar as saying the bridge would reopen.',
    ['Kovar < State media ASSERTS the bridge would reopen'],
  ],
  [
    'Kovar said on her Telegram channel that the bridge would reopen.',
    ['Kovar ASSERTS the bridge would reopen'],
  ],
  ['“The bridge will reopen,” Kovar wrote on X.', ['Kovar ASSERTS The bridge will reopen,']],
  [
    'Kovar said, according to Reuters, that the bridge would reopen.',
    ['Kovar < Reuters ASSERTS the bridge would reopen'],
  ],
  [
    'According to Reuters, Kovar said the bridge would reopen.',
    ['Kovar < Reuters ASSERTS the bridge would reopen'],
  ],
  [
    'According to Reuters, citing two officials, the bridge will reopen in May.',
    ['two officials < Reuters ASSERTS the bridge will reopen in May'],
  ],
  [
    'The bridge will reopen in May, Reuters said, quoting an unnamed official.',
    ['unnamed official < Reuters ASSERTS The bridge will reopen in May'],
  ],
  [
    'The RNA news agency reported on Monday, quoting Kovar, that the bridge would reopen.',
    ['Kovar < RNA ASSERTS the bridge would reopen'],
  ],
  ['RNA, quoting Kovar, said the bridge would reopen.', ['Kovar < RNA ASSERTS the bridge would reopen']],
  ['Local media reported that Kovar had resigned.', ['Local media ASSERTS Kovar had resigned']],
  [
    'The Strelsau Gazette reported that Kovar had denied the charges.',
    ['Kovar < Strelsau Gazette DENIES the charges'],
  ],
  [
    '“I will not resign,” Kovar told presenter Jan Novak on Radio Slavka.',
    ['Kovar < Radio Slavka > Jan Novak ASSERTS I will not resign,'],
  ],
  [
    'Kovar said in an article for the Strelsau Gazette that the bridge would reopen.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'Writing in the Strelsau Gazette, Kovar said the bridge would reopen.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'Kovar wrote in the Strelsau Gazette that the bridge would reopen.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge would reopen'],
  ],
  [
    'In an op-ed in the Strelsau Gazette, Kovar argued that the bridge was unsafe.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge was unsafe'],
  ],
  [
    'Kovar appeared on CNN and said that the bridge was unsafe.',
    ['Kovar < CNN ASSERTS the bridge was unsafe'],
  ],
  ['“It is unsafe,” Kovar told AFP by telephone.', ['Kovar < AFP > AFP ASSERTS It is unsafe,']],
  [
    'Jan Novak, a resident, told The Associated Press that the bridge was unsafe.',
    ['Jan Novak < Associated Press > Associated Press ASSERTS the bridge was unsafe'],
  ],
  [
    'The spokesman confirmed to Reuters that the bridge was unsafe.',
    ['spokesman < Reuters ASSERTS the bridge was unsafe'],
  ],
  [
    'In a statement to the Strelsau Gazette, the company said the bridge was safe.',
    ['company < Strelsau Gazette ASSERTS the bridge was safe'],
  ],
  [
    'In a statement sent to Radio Slavka, the company said the bridge was safe.',
    ['company < Radio Slavka ASSERTS the bridge was safe'],
  ],
  [
    'In an email seen by the Strelsau Gazette, Kovar wrote that the bridge was unsafe.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge was unsafe'],
  ],
  [
    'A document seen by Reuters says that the bridge is unsafe.',
    ['document seen by Reuters < Reuters ASSERTS the bridge is unsafe'],
  ],
  [
    'Documents seen by Reuters show that the bridge is unsafe.',
    ['Documents seen by Reuters < Reuters ASSERTS the bridge is unsafe'],
  ],
  ['Samples seen by doctors show that the water is unsafe.', []],
  [
    'The bridge is unsafe, according to documents seen by Reuters.',
    ['documents seen by Reuters < Reuters ASSERTS The bridge is unsafe'],
  ],
  [
    'The bridge is unsafe, according to a report by the Strelsau Gazette.',
    ['Strelsau Gazette ASSERTS The bridge is unsafe'],
  ],
  [
    'Earlier, the Strelsau Gazette reported that the bridge was unsafe.',
    ['Strelsau Gazette ASSERTS the bridge was unsafe'],
  ],
  ['It was reported by RNA that the bridge was unsafe.', ['RNA ASSERTS the bridge was unsafe']],
  [
    'The bridge is unsafe, RNA said on Friday, citing the ministry of transport.',
    ['ministry of transport < RNA ASSERTS The bridge is unsafe'],
  ],
  ['“The bridge is unsafe,” RNA cited Kovar as saying.', ['Kovar < RNA ASSERTS The bridge is unsafe,']],
  [
    'Russian state news agency TASS cited Kovar as saying the bridge was unsafe.',
    ['Kovar < TASS ASSERTS the bridge was unsafe'],
  ],
  ['According to Kovar, quoted by RNA, the bridge is unsafe.', ['Kovar < RNA ASSERTS the bridge is unsafe']],
  [
    'The bridge is unsafe, Kovar told lawmakers, according to RNA.',
    ['Kovar < RNA > lawmakers ASSERTS The bridge is unsafe'],
  ],
  [
    'Kovar, interviewed by Radio Slavka, said the bridge was unsafe.',
    ['Kovar < Radio Slavka ASSERTS the bridge was unsafe'],
  ],
  [
    'Asked by Radio Slavka whether the bridge was safe, Kovar said it was not.',
    ['Kovar < Radio Slavka > Radio Slavka DENIES it was not'],
  ],
  [
    'The bridge is unsafe, Interfax reported, citing a source in the ministry.',
    ['source in the ministry < Interfax ASSERTS The bridge is unsafe'],
  ],
  [
    'A source in the ministry told Interfax that the bridge was unsafe.',
    ['source in the ministry < Interfax > Interfax ASSERTS the bridge was unsafe'],
  ],
  [
    'Footage aired by Radio Slavka showed Kovar saying the bridge was unsafe.',
    ['Kovar < Radio Slavka ASSERTS the bridge was unsafe'],
  ],
  [
    'The Strelsau Gazette said in an editorial that the bridge was unsafe.',
    ['Strelsau Gazette ASSERTS the bridge was unsafe'],
  ],
  [
    'Kovar, in a letter published by the Strelsau Gazette, said the bridge was unsafe.',
    ['Kovar < Strelsau Gazette ASSERTS the bridge was unsafe'],
  ],
  [
    'Speaking to reporters in Strelsau, Kovar said the bridge was unsafe.',
    ['Kovar ASSERTS the bridge was unsafe'],
  ],
  ['Kovar’s remarks were carried by RNA. (Reporting by Jan Novak; editing by Eva Reed)', []],
  [
    'The Ministry of Transport denied the allegations, the agency reported.',
    ['Ministry of Transport < agency DENIES the allegations'],
  ],
  ['Kovar denied the allegations, Interfax reports.', ['Kovar < Interfax DENIES the allegations']],
  [
    'The Turkish daily Gunluk Posta, which is close to the government, reported that Ankara was considering sending a ship. It cited a naval source.',
    ['naval source < Gunluk Posta ASSERTS Ankara was considering sending a ship'],
  ],
  [
    'In turn, Interfaktor reported with reference to a participant in the tests that one of the engines had been removed.',
    ['participant in the tests < Interfaktor ASSERTS one of the engines had been removed'],
  ],
  [
    "As was reported earlier, the Algerian newspaper El Watan wrote, citing the country's Defence Ministry, that a payload was planned.",
    ['Defence Ministry < El Watan ASSERTS a payload was planned'],
  ],
  ['Bridge to reopen in May, says minister', ['minister ASSERTS Bridge to reopen in May']],
];

describe('the whole reader', () => {
  const encoder = useEncoder();

  it.each(PASSED_ON)('knows who passes on %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
