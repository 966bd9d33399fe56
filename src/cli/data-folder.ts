import path from 'node:path';
import { projectRoot } from '../util/project-root';

/** The word lists that the reader is handed. */
export const dataFolder = path.join(projectRoot, 'data');
