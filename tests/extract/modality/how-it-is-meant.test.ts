import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** How news denies, confirms, asks, urges and promises. */
const SAID: readonly Row[] = [
  ['Kovar refused to confirm that the talks had failed.', []],
  ['The ministry declined to comment.', []],
  ['“They will not be satisfied,” Kovar is convinced.', ['Kovar ASSERTS They will not be satisfied,']],
  ['Neither of the ministers commented on the document.', []],
  ['The province declared independence in 2008.', []],
  [
    'Kovar rejected the notion that the bridge was unsafe.',
    ['Kovar DENIES the notion that the bridge was unsafe'],
  ],
  ['Kovar rejected the idea of early elections.', ['Kovar DENIES the idea of early elections']],
  ['Kovar dismissed the report as “nonsense”.', ['Kovar DENIES the report as “nonsense”']],
  ['Kovar dismissed the request as theatre.', ['Kovar ASSERTS the request as theatre']],
  ['Kovar denied that he had access to the file.', ['Kovar DENIES he had access to the file']],
  ['Kovar denied the envoy access to the file.', []],
  ['The jail denied Petrov medical care.', []],
  ['Kovar denied the army had blocked food.', ['Kovar DENIES the army had blocked food']],
  ['Kovar insisted that the minister would resign.', ['Kovar ASSERTS the minister would resign']],
  ['Kovar insisted that the minister resign.', ['Kovar URGES the minister resign']],
  ['Kovar suggested the director leave.', ['Kovar URGES the director leave']],
  ['Kovar insisted that the minister had resigned.', ['Kovar ASSERTS the minister had resigned']],
  ['Kovar called the report false.', ['Kovar DENIES the report false']],
  ['Kovar called the allegations “a fairy tale”.', ['Kovar DENIES the allegations “a fairy tale”']],
  ['Kovar described the claims as baseless.', ['Kovar DENIES the claims as baseless']],
  ['Kovar ruled out early elections.', ['Kovar DENIES early elections']],
  ['Kovar did not rule out early elections.', ['Kovar ASSERTS early elections']],
  ['Kovar refused to rule out early elections.', ['Kovar ASSERTS early elections']],
  [
    'Kovar said she would not rule out early elections.',
    ['Kovar ASSERTS she would not rule out early elections'],
  ],
  [
    '“We do not rule out early elections,” Kovar said.',
    ['Kovar ASSERTS We do not rule out early elections,'],
  ],
  ['The Example News cited three people with knowledge of the talks.', []],
  [
    'The Example News reported, without citing sources, that the bridge was unsafe.',
    ['Example News ASSERTS the bridge was unsafe'],
  ],
  ['Kovar has told customers the same thing for years.', []],
  ['Kovar said free speech was dead.', ['Kovar ASSERTS free speech was dead']],
  ['Kovar called the allegations “concerning”.', ['Kovar ASSERTS the allegations “concerning”']],
  [
    'Kovar said the council remained committed to peace.',
    ['Kovar ASSERTS the council remained committed to peace'],
  ],
  ['Neither minister said whether the bridge was safe.', []],
  [
    'Kovar warned the three towns against closing the bridge.',
    ['Kovar URGES the three towns against closing the bridge'],
  ],
  ['Kovar disagreed, saying the bridge would last.', ['Kovar ASSERTS the bridge would last']],
  ['Kovar gave her word that no school would close.', ['Kovar PROMISES no school would close']],
  ['Kovar vowed to rebuild the bridge.', ['Kovar PROMISES rebuild the bridge']],
  ['Kovar vowed that the bridge would be rebuilt.', ['Kovar PROMISES the bridge would be rebuilt']],
  ['“We will rebuild the bridge,” Kovar promised.', ['Kovar PROMISES We will rebuild the bridge,']],
  ['Kovar warned that the bridge could collapse.', ['Kovar ASSERTS the bridge could collapse']],
  [
    'Kovar warned drivers to stay away from the bridge.',
    ['Kovar URGES drivers to stay away from the bridge'],
  ],
  ['Kovar demanded that the bridge be closed.', ['Kovar URGES the bridge be closed']],
  ['Kovar demanded an inquiry.', ['Kovar URGES an inquiry']],
  ['Kovar called on the government to close the bridge.', ['Kovar URGES the government to close the bridge']],
  ['Kovar called for the bridge to be closed.', ['Kovar URGES the bridge to be closed']],
  ['Reporters asked whether the bridge was safe.', ['Reporters ASKS whether the bridge was safe']],
  ['“Is the bridge safe?” Kovar asked.', ['Kovar ASKS Is the bridge safe?']],
  ['Kovar asked why the bridge had not been closed.', ['Kovar ASKS why the bridge had not been closed']],
  ['Kovar asked the government to close the bridge.', ['Kovar URGES the government to close the bridge']],
  ['“No comment,” Kovar said.', ['Kovar ASSERTS No comment,']],
  ['Kovar denied that the bridge was unsafe.', ['Kovar DENIES the bridge was unsafe']],
  ['Kovar denied any wrongdoing.', ['Kovar DENIES any wrongdoing']],
  ['Kovar has repeatedly denied wrongdoing.', ['Kovar DENIES wrongdoing']],
  ['Kovar did not deny that the bridge was unsafe.', ['Kovar ASSERTS the bridge was unsafe']],
  ['Kovar confirmed the report.', ['Kovar ASSERTS the report']],
  ['Kovar said the report was untrue.', ['Kovar DENIES the report was untrue']],
  ['Kovar said there was no truth in the report.', ['Kovar DENIES there was no truth in the report']],
  ['“That is not true,” Kovar said.', ['Kovar DENIES That is not true,']],
  ['“This is a lie,” Kovar said.', ['Kovar DENIES This is a lie,']],
  ['“It’s complete nonsense,” Kovar said.', ['Kovar DENIES It’s complete nonsense,']],
  ['Kovar insisted that the bridge was safe.', ['Kovar ASSERTS the bridge was safe']],
  ['Kovar disputed the figures.', ['Kovar DENIES the figures']],
  [
    'Kovar pushed back against claims that the bridge was unsafe.',
    ['Kovar DENIES claims that the bridge was unsafe'],
  ],
  ['Kovar refuted the claims.', ['Kovar DENIES the claims']],
  [
    'Kovar scoffed at suggestions that the bridge was unsafe.',
    ['Kovar DENIES suggestions that the bridge was unsafe'],
  ],
  ['Kovar brushed aside the criticism.', ['Kovar DENIES the criticism']],
  ['Kovar played down the risks.', ['Kovar ASSERTS the risks']],
  ['Kovar disavowed the letter.', ['Kovar DENIES the letter']],
  ['Kovar pleaded not guilty.', ['Kovar DENIES not guilty']],
  ['Kovar said she was innocent.', ['Kovar ASSERTS she was innocent']],
  ['Kovar promised to look into the matter.', ['Kovar PROMISES look into the matter']],
  ['Kovar offered to resign.', ['Kovar PROMISES resign']],
  ['Kovar threatened to resign.', ['Kovar PROMISES resign']],
  ['Kovar guaranteed that nobody would lose a job.', ['Kovar PROMISES nobody would lose a job']],
  [
    'Kovar assured residents that the bridge would be rebuilt.',
    ['Kovar > residents PROMISES the bridge would be rebuilt'],
  ],
  ['Kovar gave assurances that nobody would be harmed.', ['Kovar PROMISES nobody would be harmed']],
  ['Kovar committed to rebuilding the bridge.', ['Kovar PROMISES rebuilding the bridge']],
  ['Kovar swore to rebuild the bridge.', ['Kovar PROMISES rebuild the bridge']],
  ['Kovar told drivers to stay at home.', ['Kovar URGES drivers to stay at home']],
  ['Kovar ordered police to close the bridge.', ['Kovar URGES police to close the bridge']],
  ['Kovar recommended that drivers take the ferry.', ['Kovar URGES drivers take the ferry']],
  ['Kovar advised drivers to take the ferry.', ['Kovar URGES drivers to take the ferry']],
  ['Kovar appealed to residents to stay calm.', ['Kovar URGES residents to stay calm']],
  ['Kovar appealed for calm.', ['Kovar URGES calm']],
  ['Kovar begged residents to leave.', ['Kovar URGES residents to leave']],
  ['Kovar encouraged residents to leave.', ['Kovar URGES residents to leave']],
  ['Kovar proposed that the bridge be closed.', ['Kovar URGES the bridge be closed']],
  ['“Please stay at home,” Kovar said.', ['Kovar URGES Please stay at home,']],
  ['“Let’s wait for the results,” Kovar said.', ['Kovar URGES Let’s wait for the results,']],
  ['“We urge both sides to talk,” Kovar said.', ['Kovar URGES We urge both sides to talk,']],
  ['“We call on both sides to talk,” Kovar said.', ['Kovar URGES We call on both sides to talk,']],
  ['Asked whether she would resign, Kovar said: “No.”', ['Kovar DENIES No.']],
  [
    'Asked about the minutes, Kovar said that she did not recall the meeting.',
    ['Kovar ASSERTS she did not recall the meeting'],
  ],
  ['Kovar said she had never seen the document.', ['Kovar ASSERTS she had never seen the document']],
  [
    'Kovar was accused of taking bribes. She said she had never taken a bribe.',
    ['Kovar DENIES she had never taken a bribe'],
  ],
  [
    'Kovar was accused of taking bribes. “I never took a cent,” she said.',
    ['Kovar DENIES I never took a cent,'],
  ],
  [
    'Reports said the ship had been attacked. “There was no attack,” Kovar said.',
    ['Reports ASSERTS the ship had been attacked', 'Kovar DENIES There was no attack,'],
  ],
  [
    'The photograph shows a walkout. Kovar said the photograph was fake. “Our delegation has not left the building,” she writes on X.',
    ['Kovar DENIES the photograph was fake', 'Kovar DENIES Our delegation has not left the building,'],
  ],
  ['“We don’t recognise this account,” Kovar said.', ['Kovar DENIES We don’t recognise this account,']],
  [
    'Kovar denied the allegations. “This is a complete fabrication,” she said.',
    ['Kovar DENIES the allegations', 'Kovar DENIES This is a complete fabrication,'],
  ],
  ['Kovar denied having met the banker.', ['Kovar DENIES having met the banker']],
  ['Kovar denied knowledge of the payments.', ['Kovar DENIES knowledge of the payments']],
  ['Kovar contradicted the account of the police.', ['Kovar DENIES the account of the police']],
  [
    'Kovar says the bridge is safe and denies hiding a report.',
    ['Kovar ASSERTS the bridge is safe', 'Kovar DENIES hiding a report'],
  ],
  ['Police deny firing on protesters', ['Police DENIES firing on protesters']],
  ['Kovar neither confirmed nor denied that the bridge was unsafe.', []],
  ['Kovar refused to say whether she would resign.', []],
  ['Kovar did not say when the bridge would reopen.', []],
  ['Kovar acknowledged that mistakes had been made.', ['Kovar ASSERTS mistakes had been made']],
  ['Kovar conceded that the bridge was unsafe.', ['Kovar ASSERTS the bridge was unsafe']],
  ['Kovar admitted taking the money.', ['Kovar ASSERTS taking the money']],
  ['Kovar apologised for the delay.', ['Kovar ASSERTS the delay']],
  // Words that take up what was said before.
  [
    'Kovar said the council had received no such request.',
    ['Kovar DENIES the council had received no such request'],
  ],
  [
    'The clinic told reporters that it had no patient by that name.',
    ['clinic > reporters DENIES it had no patient by that name'],
  ],
  ['Kovar said she had never seen such a crowd.', ['Kovar ASSERTS she had never seen such a crowd']],
  [
    'Kovar insists there is “no hesitation whatsoever”.',
    ['Kovar DENIES there is “no hesitation whatsoever”'],
  ],
  ['Kovar insisted there was no other way.', ['Kovar ASSERTS there was no other way']],
  [
    'Kovar maintained that what she signed was a set of minutes, not an agreement.',
    ['Kovar DENIES what she signed was a set of minutes, not an agreement'],
  ],
  [
    'Kovar retorted that she had never worked for the company.',
    ['Kovar DENIES she had never worked for the company'],
  ],
  [
    'The mayor called this blackmail. “It isn’t blackmail,” Kovar said.',
    ['mayor ASSERTS this blackmail', 'Kovar DENIES It isn’t blackmail,'],
  ],
  ['Kovar retorted that the bridge was old.', ['Kovar ASSERTS the bridge was old']],
  [
    'Kovar rejected the claim, saying the bridge was closed for repairs.',
    ['Kovar DENIES the claim', 'Kovar ASSERTS the bridge was closed for repairs'],
  ],
  [
    'The union called for a strike. “This is not a strike,” Kovar said.',
    ['union URGES a strike', 'Kovar ASSERTS This is not a strike,'],
  ],
  ['“It isn’t a school,” Kovar said.', ['Kovar ASSERTS It isn’t a school,']],
  [
    'Kovar sees things differently. “The gate was not open,” she said.',
    ['Kovar DENIES The gate was not open,'],
  ],
  [
    'Villagers accused the company of lying. “Nobody listened to us,” Kovar said.',
    ['Villagers ASSERTS the company of lying', 'Kovar ASSERTS Nobody listened to us,'],
  ],
  [
    'Kovar stressed the need for an early end to the talks.',
    ['Kovar URGES the need for an early end to the talks'],
  ],
  [
    'Kovar assured investors that the strike would have no impact on exports.',
    ['Kovar > investors ASSERTS the strike would have no impact on exports'],
  ],
  [
    'Kovar dismissed the offer of talks as a dream. “We have no interest in talks,” she said.',
    ['Kovar ASSERTS the offer of talks as a dream', 'Kovar ASSERTS We have no interest in talks,'],
  ],
  [
    'The report alleged that workers had been sent. Not a single worker has been sent abroad, Kovar said.',
    ['report ASSERTS workers had been sent', 'Kovar DENIES Not a single worker has been sent abroad'],
  ],
  [
    'Kovar is ready to discuss gas, but there are no such proposals from Kyiv, the ministry stated.',
    ['ministry ASSERTS Kovar is ready to discuss gas, but there are no such proposals from Kyiv'],
  ],
  [
    'Kovar denied it was an attack. “I am not asking for mercy,” she said.',
    ['Kovar DENIES it was an attack', 'Kovar ASSERTS I am not asking for mercy,'],
  ],
  ['“These things were never said,” Kovar replied.', ['Kovar DENIES These things were never said,']],
  ['Kovar announced that she would resign.', ['Kovar ASSERTS she would resign']],
  ['Kovar said Germany would donate 20 tanks.', ['Kovar PROMISES Germany would donate 20 tanks']],
  [
    'Reuters: The mayor has resigned. Will you?\n\nAnna Kovar: I will not. It is late.\n\nKyodo: Why not?\n\nAnna Kovar: It is late.',
    [
      'Reuters ASKS The mayor has resigned. Will you?',
      'Anna Kovar ASSERTS I will not. It is late.',
      'Kyodo ASKS Why not?',
      'Anna Kovar ASSERTS It is late.',
    ],
  ],
  ['Kovar calls the figure exaggerated.', ['Kovar DENIES the figure exaggerated']],
];

describe('the whole reader', () => {
  const encoder = useEncoder();

  it.each(SAID)('knows how it is meant that %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
