/** `npm run bench:growth`: what it costs to resolve a name, and to find the claim of a statement, among many. */
import path from 'node:path';
import { loadLexicon } from '../src/read/lexicon';
import { createResolution } from '../src/resolve/resolution';
import { projectRoot } from '../src/util/project-root';
import { printGrowth } from './print-growth';

const lexicon = loadLexicon(path.join(projectRoot, 'data'));
printGrowth(createResolution(lexicon), lexicon);
