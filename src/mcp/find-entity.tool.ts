import { z } from 'zod';
import { ENTITY_KINDS } from '../model/annotations';
import { listId } from '../query/cursor';
import { countEntities, entityDetails, entityPage } from '../query/entities';
import { NOTICE, USUAL, entityShape, pageShape } from './shapes';
import { tool } from './tool';

export const findEntity = tool({
  name: 'find_entity',
  title: 'Find people, organisations, places, projects, events, products',
  description:
    'Entities whose names begin with the words given, those with most statements first, with their other names and the roles that articles give them. Use an id from here in the other tools where a name stands for several.',
  input: {
    name: z.string().min(1).max(300),
    kinds: z.array(z.enum(ENTITY_KINDS)).optional(),
    ...pageShape,
  },
  output: {
    notice: z.string(),
    total: z.number(),
    entities: z.array(entityShape.extend({ aliases: z.array(z.string()), roles: z.array(z.string()) })),
    nextCursor: z.string().nullable(),
  },
  async answer({ name, kinds, limit = USUAL, cursor }, { reader }) {
    const filter = { search: name, kinds };
    const page = { first: limit, after: cursor, list: listId(['mcp', filter]) };
    const [total, { edges, pageInfo }] = await Promise.all([
      countEntities(reader, filter),
      entityPage(reader, filter, page),
    ]);
    const details = await entityDetails(
      reader,
      edges.map(({ node }) => node.id),
    );
    return {
      notice: NOTICE,
      total,
      entities: edges.map(({ node }) => ({
        ...node,
        aliases: [...(details.get(node.id)?.aliases ?? [])],
        roles: [...(details.get(node.id)?.roles ?? [])],
      })),
      nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
});
