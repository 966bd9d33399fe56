import path from 'node:path';
import type { Resolution } from './model/referent';
import { loadLexicon } from './read/lexicon';
import { createResolution } from './resolve/resolution';
import { projectRoot } from './util/project-root';

let loaded: Resolution | undefined;

/** Resolution by the word lists of the installation, which are read once. */
export function loadResolution(): Resolution {
  loaded ??= createResolution(loadLexicon(path.join(projectRoot, 'data')));
  return loaded;
}
