import { memoize } from '../../../util/memoize';
import { stem } from './stem';

/**
 * Words of news that are told for one another, as retellings and translations do; each line is one meaning. Written for
 * this project: common words of reporting alone, no names. A thesaurus (WordNet) was not taken, since it has many senses
 * for each of these words and would make one of what is not.
 */
const GROUPS = [
  'accusation allegation charge accuse allege',
  'agreement deal accord pact treaty',
  'aid help assist assistance',
  'ammunition shell munition',
  'army troop soldier forces military',
  'arms weapon weaponry',
  'attack strike raid assault',
  'ban forbid prohibit outlaw',
  'begin start launch commence',
  'believe think consider',
  'big large great huge major',
  'blame fault',
  'build construct construction production produce manufacture make',
  'buy purchase acquire',
  'cheap inexpensive',
  'city town',
  'close shut',
  'come arrive',
  'company firm business',
  'confident confidence certain sure convinced',
  'continue proceed resume',
  'cost price',
  'country nation state',
  'cut lower reduce decrease',
  'danger threat risk',
  'defect fault faulty defective',
  'demand require',
  'destroy ruin wreck',
  'develop development',
  'die kill perish',
  'difficult hard',
  'discuss talk negotiate conversation',
  'doctor physician',
  'election vote poll ballot',
  'employ hire recruit',
  'end finish conclude',
  'enemy foe adversary',
  'enlarge expand grow',
  'evacuate leave depart',
  'fast quick rapid swift',
  'fight struggle battle combat',
  'forest wood',
  'free release liberate',
  'gather meet meeting summit',
  'get obtain receive secure',
  'give provide supply deliver furnish delivery send',
  'goal aim purpose target',
  'hidden secret',
  'hope expect',
  'hurt injure wound',
  'idea proposal plan suggestion',
  'illness disease sickness sick ill',
  'important significant key crucial',
  'increase raise rise climb',
  'infect infection',
  'investigate probe inquiry investigation',
  'issue question topic matter',
  'job work employment',
  'journey trip visit travel',
  'law legislation statute',
  'leader chief head',
  'lie falsehood',
  'money fund cash',
  'new fresh',
  'pact alliance league bloc',
  'peace peaceful',
  'plant factory mill',
  'poor needy',
  'pupil student',
  'quake earthquake',
  'quit resign',
  'remain stay keep',
  'repair fix mend',
  'report account',
  'respond reply answer',
  'rich wealthy affluent',
  'sacred holy',
  'sea ocean water',
  'sell trade',
  'speak address speech',

  'swift speedy',
  'tie link relation relationship connection',
  'triumph win victory prevail',
  'try attempt endeavour seek',
  'vanish disappear',
  'wage pay salary',
  'want wish desire',
  'war conflict',
  'young youth',
];

const MEANINGS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(stem);
    return [first, ...others].map((one): [string, string] => [one, first]);
  }),
);

/** The stem of a word, or that of the word which stands for all that mean the same: "purchased" → as "buy". */
export const meaningOf = memoize((word: string): string => {
  const stemmed = stem(word);
  return MEANINGS.get(stemmed) ?? stemmed;
});
