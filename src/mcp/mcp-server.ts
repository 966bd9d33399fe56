/** Hearsay for assistants: a Model Context Protocol server whose tools only read. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { AppError } from '../errors';
import { aboutWhom } from './about-whom.tool';
import { contested } from './contested.tool';
import { evidence } from './evidence.tool';
import { findEntity } from './find-entity.tool';
import { NOTICE } from './shapes';
import { timeline } from './timeline.tool';
import type { Tool, Toolbox } from './tool';
import { whoSaidWhat } from './who-said-what.tool';

const TOOLS = [
  whoSaidWhat,
  aboutWhom,
  findEntity,
  evidence,
  contested,
  timeline,
] as unknown as readonly Tool[];

const INSTRUCTIONS = `Hearsay knows who is reported to have said what about whom, with the place in the article where it stands.
A statement is what somebody is reported to have said; it is not a fact. Say who says it, in which outlet, and give its evidence url. A denial is a denial.
${NOTICE}
Lists are short: total says how many there are, nextCursor gets the next ones.`;

const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

export interface McpParts extends Toolbox {
  readonly version: string;
  /** Gets what assistants must not see. */
  readonly log: (error: unknown) => void;
}

export function createMcpServer(parts: McpParts): McpServer {
  const server = new McpServer({ name: 'hearsay', version: parts.version }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, output, answer } of TOOLS) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: z.strictObject(input),
        outputSchema: output,
        annotations: READ_ONLY,
      },
      (asked) => resultOf(answer(asked, parts), parts.log),
    );
  }
  return server;
}

async function resultOf(
  answer: Promise<Record<string, unknown>>,
  log: McpParts['log'],
): Promise<CallToolResult> {
  try {
    const structuredContent = await answer;
    return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: explain(error, log) }] };
  }
}

function explain(error: unknown, log: McpParts['log']): string {
  if (error instanceof AppError && (error.kind === 'input' || error.kind === 'usage')) return error.message;
  log(error);
  if (error instanceof AppError)
    return 'The graph cannot be asked at the moment: try again, or ask for less.';
  return 'Something went wrong in Hearsay; its log says more.';
}
