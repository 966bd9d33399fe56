import { annotationsOf } from '../../support/read-text';
import { showReporters } from '../../support/show-reporters';

describe('what is said on one occasion', () => {
  it.each([
    [
      'Anna Lind told Radio Ponte that it was late. “Too late,” she said. She added that it rained.\n\nIvan Petrov said that it snowed. Petrov said that it froze. Petrov said that it thawed. Petrov said that he left. Petrov said that he came.',
      [
        'Anna Lind < Radio Ponte > Radio Ponte',
        'Anna Lind < Radio Ponte',
        'Anna Lind < Radio Ponte',
        'Ivan Petrov',
        'Ivan Petrov',
        'Ivan Petrov',
        'Ivan Petrov',
        'Ivan Petrov',
      ],
    ],
    [
      'Anna Lind told Radio Ponte that it was late.\n\nLind denied that it rained.',
      ['Anna Lind < Radio Ponte > Radio Ponte', 'Anna Lind'],
    ],
    [
      'Anna Lind told Radio Ponte that it was late.\n\n“It rained,” Lind said.\n\nLind added that it froze.\n\nA week later, however, Lind said that it snowed.',
      [
        'Anna Lind < Radio Ponte > Radio Ponte',
        'Anna Lind < Radio Ponte',
        'Anna Lind < Radio Ponte',
        'Anna Lind',
      ],
    ],
    [
      'Anna Lind told Radio Ponte that Freedonia had promised to help and that it was late. Lind added that it rained.',
      [
        'Anna Lind < Radio Ponte > Radio Ponte',
        'Freedonia < Anna Lind + Radio Ponte',
        'Anna Lind < Radio Ponte',
      ],
    ],
    [
      'Radio Ponte quoted Anna Lind as saying that it was late.\n\nShe stressed that it rained.',
      ['Anna Lind < Radio Ponte', 'Anna Lind < Radio Ponte'],
    ],
    [
      'Anna Lind told Radio Ponte that it was late. Lind said that it rained.',
      ['Anna Lind < Radio Ponte > Radio Ponte', 'Anna Lind < Radio Ponte'],
    ],
    [
      'Anna Lind told Radio Ponte that it was late. At a press conference she said that it rained.',
      ['Anna Lind < Radio Ponte > Radio Ponte', 'Anna Lind'],
    ],
    [
      'Anna Lind told Radio Ponte that it was late. Ivan Petrov said that it was early. Lind said that it rained.',
      ['Anna Lind < Radio Ponte > Radio Ponte', 'Ivan Petrov', 'Anna Lind'],
    ],
    [
      'Anna Lind said that it was late, Radio Ponte reported. She said that it rained.',
      ['Anna Lind < Radio Ponte', 'Anna Lind < Radio Ponte'],
    ],
  ])('is passed on by who was told: %s', async (text, expected) => {
    expect(showReporters(await annotationsOf(text))).toEqual(expected);
  });

  it.each([
    [
      'The weekly Nordlys was founded in 1950. Anna Lind told the weekly that it was late.',
      ['Anna Lind < Nordlys > Nordlys'],
    ],
    [
      'Anna Lind said in a conversation with the correspondent of Radio Ponte that it was late.',
      ['Anna Lind < Radio Ponte > correspondent of Radio Ponte'],
    ],
  ])('names the house that passes it on: %s', async (text, expected) => {
    expect(showReporters(await annotationsOf(text))).toEqual(expected);
  });

  it.each([
    [
      'Anna Lind said that it was late, that the roads to the old town by the river were wet, and that Ivan Petrov had urged her to wait.',
      ['Anna Lind', 'Ivan Petrov < Anna Lind'],
    ],
    [
      'Anna Lind denied that it was late, that the roads to the old town by the river were wet, and that Ivan Petrov had urged her to wait.',
      ['Anna Lind', 'Ivan Petrov'],
    ],
  ])('passes on what another tells among much else: %s', async (text, expected) => {
    expect(showReporters(await annotationsOf(text))).toEqual(expected);
  });
});
