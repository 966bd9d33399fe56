import { memoize } from '../../../util/memoize';
import { stem } from './stem';

/**
 * Words of news that are told for one another, as retellings and translations do; between commas stands one meaning. Written for
 * this project: common words of reporting alone, no names. A thesaurus (WordNet) was not taken, since it has many senses
 * for each of these words and would make one of what is not.
 */
const GROUPS = (
  ', abandon forsake scrap shelve ditch, accelerate hasten quicken, accident crash collision, ' +
  'accusation allegation charge accuse allege, admit acknowledge concede, adopt ratify, ' +
  'afraid fear frightened scared, agreement deal accord, aid help assist assistance, airport airfield, ' +
  'allow permit authorise authorize let, ammunition shell munition, anger angry fury furious outrage, ' +
  'approve endorse, arms weapon weaponry, army troop soldier forces military, article story, ' +
  'assassinate murder slay, attack strike raid assault assail, ban forbid prohibit outlaw, ' +
  'barrier obstacle hurdle, begin start launch commence, believe think consider, ' +
  'big large great huge major enormous immense, bomb bombard bombing, border frontier, boss manager, ' +
  'boundary limit, brave courageous, bribe bribery, brother brotherly fraternal, ' +
  'build construct construction production produce manufacture make, buy purchase acquire, cancel annul, ' +
  'capture seize, car vehicle automobile, casualty victim, catastrophe disaster calamity, ' +
  'cause provoke trigger, chance opportunity, cheap inexpensive, child kid, choose select pick, city town, ' +
  'civilian noncombatant, clash skirmish, close shut, collapse crumble, come arrive, ' +
  'company firm business, compensate compensation reimburse, comply obey heed, condemn denounce deplore, ' +
  'condition precondition, confident confidence certain sure convinced, contagious infectious, ' +
  'continue proceed resume, cooperate collaborate cooperation collaboration, corrupt corruption graft, ' +
  'cost price, country nation state, create establish found, crime offence offense wrongdoing, ' +
  'criticise criticize criticism, crop harvest, cut lower reduce decrease, danger threat threaten risk, ' +
  'deceive mislead fool, defect fault faulty defective, defend protect defence defense protection, ' +
  'delay postpone defer, delegate envoy emissary, demand require, deport expel, describe portray, ' +
  'destroy ruin wreck, develop development, die kill perish, difficult hard, disagreement dispute quarrel, ' +
  'discuss talk negotiate conversation, dismiss sack, doctor physician, donate donation, double twofold, ' +
  'drug medicine medication, economy economic, election vote poll ballot, electricity power, ' +
  'employee staff, hire recruit, empty vacant, end finish conclude, enemy foe adversary, ' +
  'enlarge expand grow, enough sufficient, enter entry, error mistake, escape flee, evidence proof, ' +
  'exact precise, examine examination, excellent outstanding, execute implement perform, ' +
  'exercise drill manoeuvre maneuver, explain clarify, explode explosion blast detonate detonation, ' +
  'extend prolong, extra additional further, fabricate invent falsify, ' +
  'fake counterfeit forgery forged bogus, fast quick rapid swift, fatal deadly lethal, ' +
  'fight struggle battle combat, fisherman fishermen, flood flooding inundate, foreign overseas abroad, ' +
  'forest wood woodland, free release liberate, freighter cargo-ship, friend friendship friendly, ' +
  'fulfil fulfill, gasoline petrol, gather meet meeting summit, genuine authentic real, ' +
  'get obtain receive secure, give provide supply deliver furnish delivery send, goal aim purpose target, ' +
  'goods merchandise, government administration cabinet, grateful thankful thank gratitude, ' +
  'guilty culpable, happen occur, happy glad pleased delighted, harbour harbor port, hear listen, ' +
  'hidden secret, hinder obstruct impede, honest frank sincere, hope expect, house home household, ' +
  'hurt injure wound, idea proposal plan suggestion, illness disease sickness sick ill, immediate instant, ' +
  'important significant key crucial, prison jail imprison, increase raise rise climb, infect infection, ' +
  'inform notify, inhabitant resident, innocent blameless, instruct order command, interest curiosity, ' +
  'interfere meddle interference meddling, investigate probe inquiry investigation, islet island, ' +
  'issue question topic matter, job work employment, join accede, journey trip visit travel, ' +
  'lack shortage scarcity, law legislation statute, attorney advocate, leader chief head, leave depart, ' +
  'legal lawful, lend loan credit, lie falsehood, mandatory compulsory obligatory, member participant, ' +
  'message note, migrant immigrant, modern contemporary, money fund cash, monitor supervise oversee, ' +
  'new fresh, newspaper daily, nuclear atomic, obvious clear evident, opponent rival, oppose resist, ' +
  'outdoors outside, alliance league bloc, painting picture, parliament legislature, partner ally, ' +
  'path route, peace peaceful, place location site, aircraft aeroplane airplane, plant factory mill, ' +
  'plea appeal, plot conspiracy conspire, policeman police, possible feasible, pressure coerce, ' +
  'prevent avert, previous former past, detainee inmate captive, profit earning gain, project scheme, ' +
  'promise pledge vow, prosper flourish, protest demonstrate demonstration, punish punishment penalise, ' +
  'pupil student, quake earthquake, quiet calm, quit resign, ready willing, reason motive, ' +
  'rebel insurgent, recover regain retrieve, regret sorry remorse, reliable trustworthy, remain stay keep, ' +
  'remember recall, repair fix mend, repay refund, report account, rescue save, respond reply answer, ' +
  'restrict restriction curb, result outcome consequence, retaliate retaliation revenge avenge, ' +
  'return restore, revolt uprising rebellion, rich wealthy affluent, righteous just, road highway, ' +
  'rubble debris, runaway fugitive, sacred holy, sailor crew seaman, scientist researcher, sea ocean, ' +
  'search hunt, sell trade, separate split, shame disgrace, ship vessel boat, sign signature, ' +
  'slow sluggish, space cosmos cosmic, spaceport cosmodrome, speak address speech, spy espionage, ' +
  'stop halt cease discontinue, strain variant, strategy tactic, strengthen reinforce bolster, ' +
  'strong powerful, suffer endure, sum amount, surrender capitulate, survive survivor, suspect suspicious, ' +
  'symbol emblem, tax levy duty, teacher schoolteacher, territory land soil, ' +
  'tie link relation relationship connection, tired exhausted weary, together jointly, torture torment, ' +
  'trace vestige, tragedy tragic, traitor treason betray betrayal, trap stranded, treat cure, ' +
  'triumph win victory prevail, truth truthful, try attempt endeavour seek, ultimate final, ' +
  'understand grasp, unite unity united, urgent pressing, useful helpful fruitful productive, ' +
  'vaccine vaccination, vanish disappear, verdict ruling judgment judgement, ' +
  'violate violation breach infringe, violent violence, wage salary, want wish desire, war conflict, ' +
  'warn warning caution, weak feeble, withdraw withdrawal retreat, witness onlooker, wonderful marvellous, ' +
  'worry concern anxious, worse worsen deteriorate, young youth'
).split(', ');

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
