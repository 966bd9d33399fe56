import { encode } from '../../src/encode/encode';
import { useEncoder } from '../support/encoder';
import { toArticle } from '../support/read-text';

jest.setTimeout(60_000);

describe('the encoder', () => {
  const encoder = useEncoder();

  /** Each cue, and whether the encoder takes it that something is said. */
  const readCues = async (text: string) => {
    const { attributions } = await encode(toArticle(text), encoder());
    return attributions.map(({ cue, said = NaN }) => `${text.slice(cue.start, cue.end)} ${said > 0.5}`);
  };

  it.each([
    ['The minister, Jane Doe, said on Monday that the bridge would open in May.', ['said true']],
    ['The minister, Jane Doe, gushed that the bridge would open in May.', ['gushed true']],
    ['The minister, Jane Doe, feels that the bridge will open in May.', ['feels false']],
  ])('tells what is said from what is thought or felt: %s', async (text, expected) => {
    expect(await readCues(text)).toEqual(expected);
  });
});
