import path from 'node:path';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';

/** The word lists of the project, read once for each test file. */
export const lists = loadLexicon(path.join(projectRoot, 'data'));
