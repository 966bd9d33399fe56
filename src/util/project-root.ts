import path from 'node:path';

/** The folder of package.json, found from `src/util` and from `dist/util` alike: `cypher`, `data` and `examples` lie in it. */
export const projectRoot = path.resolve(__dirname, '..', '..');
