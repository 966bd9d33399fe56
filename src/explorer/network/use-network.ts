import { ask } from '../graphql/ask';
import { COUNT_PAIRS, OPEN_NETWORK } from '../graphql/operations';
import { usePromise, type Asked } from '../graphql/use-promise';
import { withFields, isEmpty, type Where } from '../address/where';
import { join, MOST_ROWS, pictureOfNetwork, pictureOfPairs, type Picture } from './picture';

/** So many more entities come with each that is opened. */
const MOST_OPENED = 15;

export interface Network {
  /** The pairs of the selected statements, with those around the opened entities. */
  readonly picture: Picture;
  /** Whether the selection has more speakers or subjects than are counted. */
  readonly isCut: boolean;
}

export function useNetwork(where: Where, opened: readonly string[]): Asked<Network> {
  return usePromise(JSON.stringify([where, opened]), async () => {
    const [base, ...around] = await Promise.all([
      ask(COUNT_PAIRS, { where, top: MOST_ROWS }),
      ...opened.map((id) => openAround(id, where)),
    ]);
    const { matrix } = base.data;
    return {
      picture: join(pictureOfPairs(matrix), ...around),
      isCut: matrix.speakers.length >= MOST_ROWS || matrix.about.length >= MOST_ROWS,
    };
  });
}

/** Whom an entity speaks about and who speaks about it: under the same filter, whoever else the selection names. */
async function openAround(id: string, where: Where): Promise<Picture> {
  const others = withFields(where, { saidBy: undefined, about: undefined });
  if (isEmpty(others)) {
    const { data } = await ask(OPEN_NETWORK, { around: [id], limit: MOST_OPENED + 1 });
    return pictureOfNetwork(data.network);
  }
  const [says, said] = await Promise.all([
    ask(COUNT_PAIRS, { where: { ...others, saidBy: [id] }, top: MOST_OPENED }),
    ask(COUNT_PAIRS, { where: { ...others, about: [id] }, top: MOST_OPENED }),
  ]);
  const pictures = [says, said].map(({ data }) => pictureOfPairs(data.matrix));
  return join(...(pictures as [Picture, Picture]));
}
