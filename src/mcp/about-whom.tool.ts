import { z } from 'zod';
import { readMatrix, type MatrixCellRow } from '../query/matrix';
import { resolveNames } from '../query/names';
import { statementPage } from '../query/statements';
import { MOST, NOTICE, USUAL, entityShape, statementShape, unknownShape } from './shapes';
import { tellStatement, unknownNames, type ToldStatement } from './statements';
import { tool, type Toolbox } from './tool';

export const aboutWhom = tool({
  name: 'about_whom',
  title: 'Whom somebody speaks about, and who speaks about them',
  description:
    'For one name: whom they speak about most (direction "speaks"), or who speaks about them most (direction "spoken_about"), with how many statements, how many of them denials, and the newest of each as an example.',
  input: {
    name: z.string().min(1).max(300).describe('A name or id'),
    direction: z.enum(['speaks', 'spoken_about']).optional().describe('"speaks" without it'),
    limit: z.number().int().min(1).max(MOST).optional().describe(`How many others, ${USUAL} without it`),
  },
  output: {
    notice: z.string(),
    unknownNames: unknownShape,
    entities: z.array(entityShape).describe('Whom the name stands for'),
    pairs: z
      .array(
        z.object({
          speaker: entityShape,
          about: entityShape,
          statements: z.number(),
          denials: z.number(),
          newest: statementShape.nullable(),
        }),
      )
      .describe('The most first'),
    limitReached: z.boolean().describe('There may be more than limit'),
  },
  async answer({ name, direction = 'speaks', limit = USUAL }, toolbox) {
    const { named, matched } = await resolveNames(toolbox.reader, { name: [name] });
    const ends = direction === 'speaks' ? { speakers: named.name } : { about: named.name };
    const { speakers, about, cells } = await readMatrix(toolbox.reader, { ...ends, filter: {}, top: limit });
    const entity = new Map([...speakers, ...about].map((one) => [one.id, one]));
    const most = [...cells].sort((a, b) => b.count - a.count).slice(0, limit);
    const newest = await Promise.all(most.map((cell) => newestOf(toolbox, cell)));
    return {
      notice: NOTICE,
      unknownNames: unknownNames(matched),
      entities: [...named.name],
      pairs: most.flatMap((cell, index) => {
        const [from, to] = [entity.get(cell.speaker), entity.get(cell.about)];
        if (!from || !to) return [];
        const { count: statements, denials } = cell;
        return [{ speaker: from, about: to, statements, denials, newest: newest[index] ?? null }];
      }),
      limitReached: cells.length >= limit,
    };
  },
});

async function newestOf(
  { reader, publicUrl }: Toolbox,
  { speaker, about }: MatrixCellRow,
): Promise<ToldStatement | null> {
  const { edges } = await statementPage(reader, {
    filter: { saidBy: [speaker], about: [about] },
    order: 'SAID_AT_DESC',
    page: { first: 1 },
  });
  return edges[0] ? tellStatement(edges[0].node, publicUrl) : null;
}
