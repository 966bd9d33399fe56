import { annotationsOf } from '../../support/read-text';
import { showReporters } from '../../support/show-reporters';

const LEAD = 'Norway could build it soon, minister Anna Lind said in an interview with Radio Ponte.';

describe('an article that retells an interview', () => {
  it('has all that the guest says passed on by who asks', async () => {
    const text = `${LEAD}\n\n“It is late,” Lind said. “We will hurry.”\n\nShe added that the bridge was old.`;
    expect(showReporters(await annotationsOf(text))).toEqual([
      'Anna Lind < Radio Ponte > Radio Ponte',
      'Anna Lind < Radio Ponte > Radio Ponte',
      'Anna Lind < Radio Ponte > Radio Ponte',
    ]);
  });

  it('leaves what is said elsewhere, and what others say', async () => {
    const text = `${LEAD}\n\n“It is late,” Lind said.\n\nLast week Lind said that it was early. Ivan Petrov said that it rained.\n\nLind stressed that the bridge was old.`;
    expect(showReporters(await annotationsOf(text))).toEqual([
      'Anna Lind < Radio Ponte > Radio Ponte',
      'Anna Lind < Radio Ponte > Radio Ponte',
      'Anna Lind',
      'Ivan Petrov',
      'Anna Lind < Radio Ponte > Radio Ponte',
    ]);
  });

  it('is none of him who says most, where another has told the outlet something', async () => {
    const text =
      'Ivan Petrov spoke to Radio Ponte in an interview with Radio Ponte about Anna Lind.\n\n“It is late,” Petrov told Radio Ponte.\n\nLind said that it rained. Lind added that it was cold. Lind said that the bridge was old.';
    expect(showReporters(await annotationsOf(text))).toEqual([
      'Ivan Petrov < Radio Ponte > Radio Ponte',
      'Anna Lind',
      'Anna Lind',
      'Anna Lind',
    ]);
  });

  it('is none where somebody says little of what is said', async () => {
    const text = `${LEAD}\n\nIvan Petrov said it rained. Petrov added it was cold.`;
    expect(showReporters(await annotationsOf(text)).slice(1)).toEqual(['Ivan Petrov', 'Ivan Petrov']);
  });

  it('is none where another only speaks of the interview', async () => {
    const text =
      'Ivan Petrov answered that the interview with Radio Ponte was a mistake.\n\n“It is late,” Anna Lind said. Lind added that it was cold. Lind said that the bridge was old.';
    expect(showReporters(await annotationsOf(text))).toEqual([
      'Ivan Petrov',
      'Anna Lind',
      'Anna Lind',
      'Anna Lind',
    ]);
  });

  it('is one too where the guest speaks on air', async () => {
    const text =
      'Speaking on Radio Ponte on Monday, Anna Lind said that it was late.\n\n“We will hurry,” she said.\n\nLind stressed that the bridge was old.';
    expect(showReporters(await annotationsOf(text))).toEqual([
      'Anna Lind < Radio Ponte',
      'Anna Lind < Radio Ponte > Radio Ponte',
      'Anna Lind < Radio Ponte > Radio Ponte',
    ]);
  });

  it.each([
    'Anna Lind told the breakfast show on Radio Ponte that it was late.',
    'During a phone-in on Radio Ponte, Anna Lind said that it was late.',
    'Anna Lind, who was interviewed on Radio Ponte, said that it was late.',
  ])('is one where its lead tells of a broadcast: %s', async (lead) => {
    const text = `${lead}\n\n“We will hurry,” she told listeners.\n\nLind stressed that the bridge was old.`;
    expect((await annotationsOf(text)).statements.map(({ reportedBy }) => reportedBy.length)).toEqual([
      1, 1, 1,
    ]);
  });
});
