import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

/** Gainsaid, and neither decided nor sacked. */
const DENIED: readonly string[] = [
  'The White House rejected the proposal on Monday.',
  'House Speaker Jane Doe rejected the plan.',
  'Senate leader Jane Doe rejected the proposal.',
  'Jane Doe, a judge, rejected the charges against her.',
  'A lawyer for the jury dismissed the complaint.',
  'Congress rejected the charges by the president that it had stalled.',
  'The Ruritanian parliament rejected the charges.',
  'The House committee dismissed complaints from Roe as politics.',
  'The Roe Council dismissed claims against it as lies.',
  'Jane Doe dismissed criticism of the government.',
  'Jane Doe dismissed a report on the government.',
  'Jane Doe dismissed rumours about the coach.',
  'Jane Doe dismissed complaints by staff.',
  'Jane Doe dismissed claims by workers.',
  'Jane Doe dismissed the remarks of the minister.',
  '“The claims that votes were forged are false,” Jane Doe said.',
  'Jane Doe said reports that her passport was forged were fabricated.',
];
/** Decided, sacked or charged: nothing is said. */
const DONE: readonly string[] = [
  'The court in Roeville rejected the complaint by the union.',
  'The House of Representatives rejected the bill.',
  'The Roe town council voted down the plan.',
  'Two thirds of voters rejected the plan.',
  'The king dismissed his prime minister.',
  'Prosecutors charged Jane Doe with murder.',
];
/** No denial, and nobody is called on. */
const PLAIN: readonly string[] = [
  'The minister charged that Roe had conspired with Sylvania to rig the vote.',
  'Prosecutors charged that Jane Doe conspired with others to rob a bank.',
  'Jane Doe said the team was made up of volunteers.',
  'Jane Doe said the panel is made up of five judges.',
  '“He did not threaten me,” Jane Doe said.',
  '“They have not committed enough troops,” Jane Doe said.',
  '“We have not committed any money,” Jane Doe said.',
  '“They have never broken the record,” Jane Doe said.',
  '“He did not shoot well tonight,” Jane Doe said.',
  '“We did not steal the show,” Jane Doe said.',
  '“He never touched the ball,” Jane Doe said.',
  '“That has never happened before,” Jane Doe said.',
  '“It wasn’t her best game,” Jane Doe said.',
  '“It was not us who won,” Jane Doe said.',
  '“It’s wrong,” Jane Doe said of the war.',
  '“It was wrong,” Jane Doe said.',
  '“This is a false story about a fake king,” Jane Doe said.',
  '“This is a ridiculous story of survival,” Jane Doe said.',
  '“It was a speculative report,” Jane Doe said.',
  'Jane Doe said the police needed to use force.',
  'Jane Doe said the company needed to borrow money after the fire.',
  'The firm said customers needed to reset their passwords.',
  'Jane Doe said everyone needs to eat.',
  'Jane Doe said the first time that happened she left.',
  '“The time that we spent there was short,” Jane Doe said.',
  '“The time for talks to begin has passed,” Jane Doe said.',
  '“It was time for dinner to be served,” Jane Doe said.',
  '“We’re appealing the decision,” Jane Doe said.',
  '“We are appealing against the ruling,” Jane Doe said.',
  '“We’re encouraging results,” Jane Doe said.',
  '“I am demanding as a coach,” Jane Doe said.',
  '“Those who apply are asked to pay a fee,” Jane Doe said.',
  '“Fight after fight broke out,” Jane Doe said.',
  '“Contact with the crew stopped,” Jane Doe said.',
  '“Put simply, it failed,” Jane Doe said.',
  '“Come to think of it, it rained,” Jane Doe said.',
  '“Go to any shop and you see empty shelves,” Jane Doe said.',
  '“Get out, he shouted,” Jane Doe said.',
  '“Leave now was the message,” Jane Doe said.',
  '“Let there be no doubt,” Jane Doe said.',
  'Jane Doe reiterated that her call for peace stands.',
  'According to the Act of 1990, members must report it.',
];
/** Somebody is called on. */
const URGED: readonly string[] = [
  'The government should release them, according to a law professor.',
  '“The time has come for the board to act,” Doe said.',
  '“Fight back,” Doe said.',
  '“We are demanding answers,” Doe said.',
  '“We are urging calm,” Doe said.',
  '“Contact the police,” Doe said.',
  '“Those with tickets are urged to stay at home,” Doe said.',
  'Jane Doe repeated her call for Roe to release those who were held.',
];
/** What is alleged is denied. */
const WRONGED: readonly string[] = [
  'Roe is accused of theft. “He did not steal the money,” Doe said.',
  '“My client did not commit any crime,” Doe said.',
];

const ROWS: readonly (readonly [text: string, meant: string])[] = [
  ...[...DENIED, ...WRONGED].map((text) => [text, 'DENIES'] as const),
  ...PLAIN.map((text) => [text, 'ASSERTS'] as const),
  ...URGED.map((text) => [text, 'URGES'] as const),
  ...DONE.map((text) => [text, ''] as const),
];

describe('what is said, and how', () => {
  const encoder = useEncoder();

  it.each(ROWS)('reads %s as %s', async (text, meant) => {
    const statements = await readStatements(text, encoder());
    expect(statements.map((words) => / (?<meant>[A-Z]{4,}) /u.exec(words)?.groups?.['meant']).join()).toBe(
      meant,
    );
  });
});
