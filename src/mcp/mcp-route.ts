/** `/mcp`: the tools over Streamable HTTP, each request on its own. */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { Router, type RequestHandler } from 'express';
import { createMcpServer, type McpParts } from './mcp-server';

const LARGEST_BODY = '100kb';

export interface McpRoute extends Omit<McpParts, 'publicUrl'> {
  /** Asked for when the server listens. */
  readonly publicUrl: () => string;
  /** Other origins whose pages may ask; ["*"] is all. */
  readonly origins: readonly string[];
}

/** No session is kept, so that any number of servers can answer; a page of another origin is refused unless it is named. */
export function mcpRoute(parts: McpRoute): Router {
  const router = Router();
  router.use(refuseOrigins(parts.origins));
  router.post('/', express.json({ limit: LARGEST_BODY }), answer(parts));
  router.use((_request, response) => {
    response.status(405).setHeader('allow', 'POST');
    response.json({
      jsonrpc: '2.0',
      id: null,
      error: { code: -32000, message: 'Only POST is answered here.' },
    });
  });
  return router;
}

function answer({ publicUrl, ...parts }: McpRoute): RequestHandler {
  return async (request, response) => {
    const server = createMcpServer({ ...parts, publicUrl: publicUrl() });
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
    });
    response.on('close', () => void server.close());
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response, request.body);
  };
}

function refuseOrigins(origins: readonly string[]): RequestHandler {
  return ({ headers }, response, next) => {
    const { origin, host } = headers;
    const isKnown = origin === undefined || origins.includes('*') || origins.includes(origin);
    if (isKnown || (URL.canParse(origin) && new URL(origin).host === host)) return next();
    response.status(403).json({
      jsonrpc: '2.0',
      id: null,
      error: {
        code: -32000,
        message: `Pages of ${origin} may not ask: HEARSAY_CORS_ORIGINS names those that may.`,
      },
    });
  };
}
