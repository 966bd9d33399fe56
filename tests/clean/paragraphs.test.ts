import { findParagraphs } from '../../src/clean/paragraphs';
import { PROSE } from './marks';

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

/** The text in lines of at most `width` characters. */
function wrap(text: string, width: number, newline = '\n'): string {
  return text.replace(new RegExp(String.raw`(.{1,${width}})(?: |$)`, 'gu'), `$1${newline}`).trimEnd();
}

describe('findParagraphs', () => {
  const [ONE, TWO] = PROSE;

  it.each([
    ['\n', 'one a line'],
    ['\r\n', 'one a line, CRLF'],
    ['\n\n', 'blank lines between'],
    ['\r\n\r\n\r\n', 'many blank lines between'],
    ['\r', 'old Macintosh line ends'],
    ['\u2028', 'Unicode line separators'],
  ])('takes paragraphs apart at %j: %s', (newline) => {
    expect(paragraphs(`${ONE}${newline}  ${TWO} ${newline}`)).toEqual([ONE, TWO]);
  });

  it.each(['\n', '\r\n'])('joins paragraphs that are wrapped with %j', (newline) => {
    const [one, two] = [wrap(ONE, 72, newline), wrap(`${TWO} ${ONE}`, 72, newline)];
    expect(paragraphs(one + newline + newline + two + newline)).toEqual([one, two]);
  });

  it('ends a paragraph at a line that has room left, without a blank line', () => {
    const [one, two] = [wrap(`${ONE} So it is.`, 60), wrap(`${TWO} ${ONE}`, 60)];
    expect(paragraphs(`${one}\n${two}`)).toEqual([one, two]);
  });

  it('keeps a headline over wrapped text apart', () => {
    const text = wrap(`${ONE} ${TWO}`, 72);
    expect(paragraphs(`Talks end\n${text}`)).toEqual(['Talks end', text]);
  });

  it('joins a sentence that was cut for a link', () => {
    expect(paragraphs('Jane Doe regularly\nincites\nviolence, he said.\nShe denied it.')).toEqual([
      'Jane Doe regularly\nincites\nviolence, he said.',
      'She denied it.',
    ]);
  });

  it('does not join the lines of a list or of a dialogue', () => {
    expect(paragraphs('Grain\nOil\nSteel\nCoal\nGas')).toEqual(['Grain', 'Oil', 'Steel', 'Coal', 'Gas']);
    expect(paragraphs('It names the price of grain,\n- the price of oil')).toEqual([
      'It names the price of grain,',
      'the price of oil',
    ]);
  });

  it('has nothing to give for a text without words', () => {
    expect(paragraphs(' \r\n\n\t')).toEqual([]);
  });
});
