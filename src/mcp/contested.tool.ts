import { z } from 'zod';
import { claimPage, countClaims, type ClaimOpponents } from '../query/claims';
import { bothSides } from '../query/contested';
import { listId } from '../query/cursor';
import { resolveNames } from '../query/names';
import type { Page } from '../query/page';
import type { ClaimRow, EntityRow } from '../query/rows';
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

async function tellClaims(
  { reader, publicUrl }: Toolbox,
  { edges }: Page<ClaimRow>,
): Promise<z.infer<typeof claimShape>[]> {
  const claims = edges.map(({ node }) => node);
  const known = await bothSides(reader, claims, { listed: allSides, withEvidence: false });
  const tell = (others: readonly ClaimRow[] = []) =>
    listed(others).map(({ id, text }) => ({ id, text, speakers: [...known.speakers(id)] }));
  return claims.map(({ id, text }) => {
    const [against, newest] = [known.against(id), known.newest(id)];
    return {
      id,
      speakers: [...known.speakers(id)],
      outlets: known.outlets(id),
      independent: known.independent(id),
      newest: newest && tellStatement(newest, publicUrl),
      fromArticle: {
        text,
        denies: tell(against?.denies),
        deniedBy: tell(against?.deniedBy),
        contradicts: tell(against?.contradicts),
      },
    };
  });
}

const listed = (others: readonly ClaimRow[]) => others.slice(0, MOST_OPPONENTS);

function allSides({ denies, deniedBy, contradicts }: ClaimOpponents): readonly ClaimRow[] {
  return [denies, deniedBy, contradicts].flatMap(listed);
}

function idsOf(entities: readonly EntityRow[]): readonly string[] {
  return entities.map(({ id }) => id);
}
