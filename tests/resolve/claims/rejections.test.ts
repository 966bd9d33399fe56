import { loadSentenceEncoder, type SentenceEncoder } from '../../../src/encode/sentences/sentence-encoder';
import type { Polarity } from '../../../src/model/annotations';
import { createClaimResolution } from '../../../src/resolve/claims/claim-resolution';
import { foldWords } from '../../../src/util/fold-words';
import { modelsFolder } from '../../support/encoder';
import { lists } from '../../support/lists';

let encoder: SentenceEncoder;

beforeAll(async () => {
  encoder = await loadSentenceEncoder(modelsFolder);
});
afterAll(() => encoder.close());

const { rejections } = createClaimResolution(lists);

/** What the denials of a document reject, as "denial → told". Its lines are "speaker: text" or "speaker DENIES: text", in order. */
async function rejected(...lines: readonly string[]): Promise<readonly string[]> {
  const spoken = await Promise.all(
    lines.map(async (line, start) => {
      const [, speaker = '', polarity = 'ASSERTS', text = ''] =
        /^(\w+)(?: (DENIES|URGES))?: (.*)$/u.exec(line) ?? [];
      const vector = await encoder.embed(foldWords(text));
      return { id: text, speakers: [speaker], polarity: polarity as Polarity, text, start, vector };
    }),
  );
  return rejections(spoken).map(({ statement, target }) => `${statement} → ${target}`);
}

describe('what a denial rejects in its document', () => {
  it('is what others say of the same, not that words of it stand in a name', async () => {
    const told = await rejected(
      'Paper: Sylvania is allegedly buying rifles from Norway for its war',
      'Agency: The Norwegian delegation included the director of the Department of Rifle Supplies',
      'Norway DENIES: the supplies of Norwegian rifles',
    );
    expect(told).toEqual([
      'the supplies of Norwegian rifles → Sylvania is allegedly buying rifles from Norway for its war',
    ]);
  });

  it('is what one side buys where the other sells', async () => {
    const told = await rejected(
      'Paper: Peru is said to be purchasing ammunition from Norway',
      'Paper: Norway has a long coast',
      'Envoy DENIES: Oslo was not selling any shells to Lima because it needs them itself',
    );
    expect(told).toEqual([
      'Oslo was not selling any shells to Lima because it needs them itself → Peru is said to be purchasing ammunition from Norway',
    ]);
  });

  it('is not that the matter is spoken of', async () => {
    const told = await rejected(
      'Norway DENIES: the supplies of Norwegian rifles',
      'Paper: rifle supplies could become a key topic of negotiations between the two kings',
      'Agency: Norway and Peru discussed the supply of rifles',
    );
    expect(told).toEqual([]);
  });

  it('is no other matter of the same people', async () => {
    const told = await rejected(
      'Union: the mill will be closed and 300 people will lose their jobs',
      'Mayor: the mill was built by the grandfather of its owner',
      'Union: the owner arrived by train on Monday',
      'Owner DENIES: the mill would close',
    );
    expect(told).toEqual([
      'the mill would close → the mill will be closed and 300 people will lose their jobs',
    ]);
  });

  it('is nothing that its own speaker says, and nothing that somebody is urged to do', async () => {
    const told = await rejected(
      'Owner: the mill will be closed',
      'Mayor URGES: the mill should be closed',
      'Owner DENIES: the mill would close',
    );
    expect(told).toEqual([]);
  });

  it('is what was told last before it where it only points there, wherever that is told again', async () => {
    const told = await rejected(
      'Paper: the minister met smugglers in May',
      'Agency: the harvest was good',
      'Station: in May the minister had a meeting with smugglers',
      'Minister DENIES: these reports',
      'Paper: the minister is ill',
    );
    expect(told).toEqual([
      'these reports → in May the minister had a meeting with smugglers',
      'these reports → the minister met smugglers in May',
    ]);
  });
});
