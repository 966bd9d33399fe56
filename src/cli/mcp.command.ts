import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { readConfig } from '../config';
import { createMcpServer } from '../mcp/mcp-server';
import { readerOf } from '../serve';
import { withGraph } from './connect';
import { ownVersion } from '../util/own-version';
import { publicUrlOf } from './public-url';
import { createReporter } from './reporter';
import { stopSignal } from './stop-signal';

/** `hearsay mcp`: the tools for an assistant that starts this command itself and talks over standard input and output. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description(
      'Answer an assistant over the Model Context Protocol (standard input and output); "hearsay serve" answers at /mcp',
    )
    .option('--json', 'no effect: the protocol is always JSON')
    .action(async () => {
      const config = readConfig(process.env);
      const { note } = createReporter();
      await withGraph(config, note, async (graph) => {
        const server = createMcpServer({
          reader: readerOf(graph),
          publicUrl: publicUrlOf(config),
          version: ownVersion(),
          log: (error) => note(`hearsay: ${error instanceof Error ? error.message : String(error)}`),
        });
        await server.connect(new StdioServerTransport());
        await Promise.race([stopSignal(), inputEnds()]);
        await server.close();
      });
    });
}

/** The assistant has gone. */
function inputEnds(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
  });
}
