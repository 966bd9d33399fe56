import { z } from 'zod';
import { INTERVALS, readTimeline } from '../query/timeline';
import { resolveWhere } from '../query/where';
import { filterShape, unknownShape } from './shapes';
import { unknownNames, whereOf } from './statements';
import { tool } from './tool';

/** The latest are kept: more than this is a longer interval's business. */
const MOST_BUCKETS = 120;

export const timeline = tool({
  name: 'timeline',
  title: 'How much is said when',
  description:
    'How many statements of a filter there are in each day, week, month or year, and how many of them are denials; from is null for those without a date.',
  input: { ...filterShape, by: z.enum(INTERVALS).optional().describe('MONTH without it') },
  output: {
    unknownNames: unknownShape,
    total: z.number(),
    buckets: z.array(z.object({ from: z.string().nullable(), count: z.number(), denials: z.number() })),
    omittedBuckets: z
      .number()
      .describe('Earlier ones that are left out: ask for a longer interval or a later start'),
  },
  async answer({ by = 'MONTH', ...filter }, { reader }) {
    const resolved = await resolveWhere(reader, whereOf(filter));
    const buckets = await readTimeline(reader, resolved.filter, by);
    return {
      unknownNames: unknownNames(resolved.matched),
      total: buckets.reduce((sum, { count }) => sum + count, 0),
      buckets: buckets.slice(-MOST_BUCKETS),
      omittedBuckets: Math.max(0, buckets.length - MOST_BUCKETS),
    };
  },
});
