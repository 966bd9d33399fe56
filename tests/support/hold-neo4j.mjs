/** A process that uses the embedded Neo4j of the folder in its argument until it is killed; prints the address as JSON. */
import { readConfig } from '../../dist/config.js';
import { startEmbedded } from '../../dist/graph/embedded/embedded.js';

const { address } = await startEmbedded(readConfig({ ...process.env, HEARSAY_HOME: process.argv[2] }));
console.log(JSON.stringify(address));
setInterval(() => undefined, 1 << 30);
