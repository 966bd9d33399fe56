import { z } from 'zod';
import { InputError } from '../errors';
import { documentTexts } from '../query/documents';
import { findStatement } from '../query/statements';
import { verifyStatement } from '../query/verification';
import { NOTICE, statementShape } from './shapes';
import { tellStatement } from './statements';
import { tool } from './tool';

/** Characters of the article before and after. */
const AROUND = 600;

export const evidence = tool({
  name: 'evidence',
  title: 'Where a statement stands in its article',
  description:
    'Reads every span of a statement again in the stored article and gives the text around it. Use it before you rely on a statement; verified false means that the article no longer says this.',
  input: { statementId: z.string().min(1).max(200).describe('id of a statement from another tool') },
  output: {
    notice: z.string(),
    statement: statementShape,
    verified: z.boolean(),
    checks: z.array(
      z.object({
        part: z.string(),
        start: z.number(),
        end: z.number(),
        expected: z.string(),
        ok: z.boolean(),
      }),
    ),
    fromArticle: z.object({
      passage: z
        .string()
        .describe(`The article around the statement, up to ${AROUND} characters on each side`),
      start: z.number().describe('Where the passage begins in the article'),
    }),
  },
  async answer({ statementId }, { reader, publicUrl }) {
    const statement = await findStatement(reader, statementId);
    if (!statement)
      throw new InputError(`There is no statement "${statementId}": take an id from who_said_what.`);
    const { ok, checks } = await verifyStatement(reader, statementId);
    const text = (await documentTexts(reader, [statement.document.id])).get(statement.document.id) ?? '';
    const start = Math.max(0, statement.evidence.start - AROUND);
    return {
      notice: NOTICE,
      statement: tellStatement(statement, publicUrl),
      verified: ok,
      checks: checks.map((check) => ({
        part: check.part,
        start: check.start,
        end: check.end,
        expected: check.expected,
        ok: check.ok,
      })),
      fromArticle: { passage: text.slice(start, statement.evidence.end + AROUND), start },
    };
  },
});
