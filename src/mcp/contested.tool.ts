import { z } from 'zod';
import type { Polarity } from '../model/annotations';
import { NOTICE, filterShape, listShape, pageShape } from './shapes';
import { listStatements, whereOf } from './statements';
import { tool } from './tool';

const side = z.object(listShape);

export const contested = tool({
  name: 'contested',
  title: 'Who denies, and who says otherwise',
  description:
    'Both sides of what is said about somebody or something: denials beside what others assert about the same subject. Whether a denial answers one of those assertions is yours to read; neither side is taken for true.',
  input: {
    about: filterShape.about.unwrap().min(1),
    saidAfter: filterShape.saidAfter,
    saidBefore: filterShape.saidBefore,
    text: filterShape.text,
    limit: pageShape.limit,
  },
  output: { notice: z.string(), denials: side, assertions: side },
  async answer({ limit, ...filter }, toolbox) {
    const ask = (polarity: Polarity) =>
      listStatements(toolbox, { ...whereOf(filter), polarity: [polarity] }, { limit });
    const [denials, assertions] = await Promise.all([ask('DENIES'), ask('ASSERTS')]);
    return { notice: NOTICE, denials, assertions };
  },
});
