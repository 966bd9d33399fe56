/** After all tests of `live` and `browser`: stops what `start-neo4j.ts` started. */
async function stop(): Promise<void> {
  await globalThis.stopTestNeo4j?.();
}

export = stop;
