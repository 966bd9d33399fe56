import { z } from 'zod';
import { claimDetails, claimOpponents, claimPage, countClaims, independentOutlets } from '../query/claims';
import { listId } from '../query/cursor';
import { resolveNames } from '../query/names';
import type { Page } from '../query/page';
import type { ClaimRow, EntityRow, StatementRow } from '../query/rows';
import { statementsOfClaims } from '../query/statements';
import { NOTICE, USUAL, entityShape, filterShape, pageShape, statementShape, unknownShape } from './shapes';
import { tellStatement, unknownNames } from './statements';
import { tool, type Toolbox } from './tool';

const opponents = z.array(z.object({ id: z.string(), speakers: z.array(entityShape), text: z.string() }));
const claimShape = z.object({
  id: z.string(),
  speakers: z.array(entityShape),
  outlets: z.number().describe('How many outlets carry it'),
  independent: z.number().describe('How many of them did not copy it or cite another for it'),
  newest: statementShape.nullable().describe('The newest statement of it, with its evidence'),
  fromArticle: z.object({ text: z.string(), denies: opponents, deniedBy: opponents, contradicts: opponents }),
});

/** Opponents of one kind that are listed for a claim. */
const MOST_OPPONENTS = 10;

export const contested = tool({
  name: 'contested',
  title: 'What is contested, with both sides',
  description:
    'Claims (what statements of one meaning by the same speakers have in common) that others deny or contradict, the one made last first, each with its opponents, how many outlets carry it independently, and its newest statement as evidence. Neither side is taken for true.',
  input: {
    speaker: filterShape.speaker,
    about: filterShape.about,
    text: filterShape.text,
    ...pageShape,
  },
  output: {
    notice: z.string(),
    total: z.number(),
    unknownNames: unknownShape,
    claims: z.array(claimShape),
    nextCursor: z.string().nullable(),
  },
  async answer({ limit = USUAL, cursor, speaker, about, text }, toolbox) {
    const { reader } = toolbox;
    const { named, matched } = await resolveNames(reader, { saidBy: speaker ?? [], about: about ?? [] });
    const filter = {
      saidBy: speaker && idsOf(named.saidBy),
      about: about && idsOf(named.about),
      text,
      contested: true,
    };
    const [total, page] = await Promise.all([
      countClaims(reader, filter),
      claimPage(reader, filter, { first: limit, after: cursor, list: listId(['contested', filter]) }),
    ]);
    return {
      notice: NOTICE,
      total,
      unknownNames: unknownNames(matched),
      claims: await tellClaims(toolbox, page),
      nextCursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    };
  },
});

/** All of a page in one query each. */
async function tellClaims(
  toolbox: Toolbox,
  { edges }: Page<ClaimRow>,
): Promise<z.infer<typeof claimShape>[]> {
  const { reader } = toolbox;
  const ids = edges.map(({ node }) => node.id);
  const against = await claimOpponents(reader, ids);
  const others = [...against.values()].flatMap(sides).map(({ id }) => id);
  const [details, independent, statements] = await Promise.all([
    claimDetails(reader, [...new Set([...ids, ...others])]),
    independentOutlets(reader, ids),
    statementsOfClaims(reader, ids, { first: 1 }),
  ]);
  const speakersOf = (id: string) => [...(details.get(id)?.speakers ?? [])];
  const tell = (claims: readonly ClaimRow[] = []) =>
    claims.slice(0, MOST_OPPONENTS).map(({ id, text }) => ({ id, text, speakers: speakersOf(id) }));
  return edges.map(({ node: { id, text } }) => ({
    id,
    speakers: speakersOf(id),
    outlets: details.get(id)?.outlets.length ?? 0,
    independent: independent.get(id) ?? 0,
    newest: newestOf(statements.get(id), toolbox.publicUrl),
    fromArticle: {
      text,
      denies: tell(against.get(id)?.denies),
      deniedBy: tell(against.get(id)?.deniedBy),
      contradicts: tell(against.get(id)?.contradicts),
    },
  }));
}

function sides(
  against: Record<'denies' | 'deniedBy' | 'contradicts', readonly ClaimRow[]>,
): readonly ClaimRow[] {
  return (['denies', 'deniedBy', 'contradicts'] as const).flatMap((side) =>
    against[side].slice(0, MOST_OPPONENTS),
  );
}

function newestOf(page: Page<StatementRow> | undefined, publicUrl: string) {
  const [newest] = page?.edges ?? [];
  return newest ? tellStatement(newest.node, publicUrl) : null;
}

function idsOf(entities: readonly EntityRow[]): readonly string[] {
  return entities.map(({ id }) => id);
}
