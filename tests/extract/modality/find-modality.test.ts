import { findModality } from '../../../src/extract/modality/find-modality';
import type { Certainty, Polarity } from '../../../src/model/annotations';
import { findIn, lexicon } from '../attribution/attributions-of';

const modalityOf = (text: string) => {
  const spoken = findIn(text).filter(({ speech }) => speech);
  const last = spoken[spoken.length - 1];
  return last && findModality(text, last, lexicon);
};

describe('findModality: polarity', () => {
  it.each<[string, Polarity]>([
    ['Doe said the talks failed.', 'ASSERTS'],
    ['Doe denied the reports.', 'DENIES'],
    ['Doe denied that she had lied.', 'DENIES'],
    ['Doe did not deny the reports.', 'ASSERTS'],
    ['Doe said the reports were false.', 'DENIES'],
    ['Doe dismissed the reports as baseless.', 'DENIES'],
    ['Ruritania is accused of supplying shells. Doe said it was not supplying any shells.', 'DENIES'],
    ['Doe said she had no plans to leave.', 'ASSERTS'],
    ['Doe said it was not raining.', 'ASSERTS'],
    ['Doe asked whether the talks had failed.', 'ASKS'],
    ['“Will you come?” Doe asked.', 'ASKS'],
    ['Doe asked Roe to leave the room.', 'URGES'],
    ['Doe urged Roe to wait.', 'URGES'],
    ['Doe called on the agency not to publish the report.', 'URGES'],
    ['“We urge Syldavia to honor its word,” Doe said.', 'URGES'],
    ['Doe warned that the deal should not be signed.', 'URGES'],
    ['Doe warned that the deal would fail.', 'ASSERTS'],
    ['Doe vowed to fight on.', 'PROMISES'],
    ['Doe told Roe that she will support his country.', 'PROMISES'],
    ['Doe confirmed that France will help Chad to build dams.', 'PROMISES'],
    ['Doe said the weather will help the crops.', 'ASSERTS'],
    ['“We will always be with you,” Doe said.', 'ASSERTS'],
    ['Doe called the reports “pure invention”.', 'DENIES'],
    ['Roe spoke of a report. Doe disputed this. “I never wrote one,” she said.', 'DENIES'],
    ['“This is not nonsense,” Doe said.', 'ASSERTS'],
    ['There are rumours of a deal. Doe said she never comments on rumours.', 'ASSERTS'],
    ['Doe has agreed that the bank is for sale.', 'ASSERTS'],
    ['Doe proposed both sides to meet.', 'URGES'],
    ['Doe said the claims were “nonsense on ice”.', 'DENIES'],
    ['The firm is accused of a cover-up. “Nobody hid anything,” Doe said.', 'DENIES'],
    ['“Nobody knows the way,” Doe said.', 'ASSERTS'],
    ['Doe said it was not true that the gates were closed.', 'DENIES'],
    ['Doe said reports of a leak do not correspond to reality.', 'DENIES'],
    ['Doe said no such meeting took place.', 'DENIES'],
    ['The firm is accused of hiding invoices. “There were no hidden invoices,” Doe said.', 'DENIES'],
    ['The channel reported a fire. Doe said there had been no fire.', 'DENIES'],
    ['Roe dismissed the move as theatre. Doe said Ruritania had no plans to reply.', 'ASSERTS'],
    ['Roe denied that money had been discussed. Doe said she had no memory of it.', 'ASSERTS'],
    ['Asked whether he had left, Doe said: “No.”', 'DENIES'],
    ['“That never happened,” Doe said.', 'DENIES'],
    ['Jane Doe, 61, denies three counts of fraud.', 'DENIES'],
    ['The plan was dismissed as “nonsense” by Doe.', 'DENIES'],
    ['Doe pleaded not guilty to theft.', 'DENIES'],
    ['Doe warned against travel.', 'URGES'],
    ['“Stay at home,” Doe said.', 'URGES'],
    ['“Nobody has more patience than me,” Doe said of the claims.', 'ASSERTS'],
    ['Roe rejected the suggestion.\n\nDoe said no jobs were at risk.', 'ASSERTS'],
    ['Doe denied this. “Our gates were closed,” she said.', 'DENIES'],
    ['Doe denied this. He accused Roe of not telling the truth.', 'ASSERTS'],
    ['Doe disputed this. “We bought nine routes,” she said.', 'ASSERTS'],
    ['Roe denied that the bridge was closed. “We never closed it,” he said.', 'DENIES'],
    ['Doe called the allegation that she had lied a campaign trick.', 'DENIES'],
    ['Doe called the allegations serious.', 'ASSERTS'],
    ['The idea that Syldavia would pay was “kitchen economics”, Doe said.', 'DENIES'],
    ['Doe said the claims had no basis.', 'DENIES'],
    ['Doe said the reports were wide of the mark.', 'DENIES'],
    ['“We categorically reject these accusations,” Doe said.', 'DENIES'],
    ['“I have done nothing wrong,” Doe said.', 'DENIES'],
    ['Doe said she did not accept the findings.', 'DENIES'],
    ['Doe said no such offer has ever been made.', 'ASSERTS'],
    ['Roe says Doe took the money. Doe says she did not.', 'DENIES'],
    ['Doe insisted that she never promised a bridge.', 'DENIES'],
    ['The board is accused of hiding letters. “Not one of them reached us,” Doe said.', 'DENIES'],
    ['There are reports of a strike. Doe said the terms had not been agreed.', 'ASSERTS'],
    ['Doe said nobody had called her back.', 'ASSERTS'],
    ['Doe told the clerk to “find a way to yes”.', 'URGES'],
    ['“Release the prisoners,” Doe said.', 'URGES'],
    ['“Let them vote,” Doe said.', 'URGES'],
    ['Syldavia reiterated that it will open its border.', 'PROMISES'],
    ['Doe said the state would pay for the funerals.', 'PROMISES'],
    ['“We will see,” Doe said.', 'ASSERTS'],
    ['Doe said reports of a rout were “enemy propaganda”.', 'DENIES'],
    ['“Absolutely untrue,” Doe said.', 'DENIES'],
    ['Police accused the driver of speeding. Officials said not a single passenger was injured.', 'ASSERTS'],
    ['Roe is accused of lying. “There is no reason for alarm,” Doe said.', 'ASSERTS'],
    ['“Give us back our children,” Doe said.', 'URGES'],
  ])('reads %s as %s', (text, polarity) => {
    expect(modalityOf(text)?.polarity).toBe(polarity);
  });
});

describe('findModality: certainty', () => {
  it.each<[string, Certainty]>([
    ['Doe said the talks failed.', 'CERTAIN'],
    ['Doe said the talks could fail.', 'POSSIBLE'],
    ['Doe said the talks could not fail.', 'CERTAIN'],
    ['Doe said Roe was allegedly buying shells.', 'POSSIBLE'],
    ['Doe did not rule out that the talks would fail.', 'POSSIBLE'],
    ['Doe said the court would decide whether Roe may go.', 'CERTAIN'],
    ['Doe speculated that the talks would fail.', 'POSSIBLE'],
    ['“Perhaps we shall win,” Doe said.', 'POSSIBLE'],
    ['Doe said Roe is expected to come.', 'PROBABLE'],
    ['Doe said Roe will probably come.', 'PROBABLE'],
    ['“I think we shall win,” Doe said.', 'PROBABLE'],
    ['Doe said the talks failed in May and that nobody who may be asked knew why they had.', 'CERTAIN'],
  ])('reads %s as %s', (text, certainty) => {
    expect(modalityOf(text)?.certainty).toBe(certainty);
  });
});
