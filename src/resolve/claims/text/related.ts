import { meaningOf } from './synonyms';

/**
 * Words that are near one another without being told for one another everywhere: a word may stand in several lines. Those
 * who pay wages speak of the same, yet "paid" is not a wage. It counts for less than a word in common.
 */
const LINES = (
  'pay wage, house home, leave withdraw flee quit, job work office, election voter turnout, dead hurt casualty victim wound, ' +
  'electricity power energy current, cut fall, increase grow climb strengthen, expect anticipate, agree meet join, talk meet conversation, travel visit, ' +
  'pay give fund finance sponsor, buy pay cost, sell cost pay, money fund finance cost, defect fail break, destroy break demolish ruin, destroy kill, ' +
  'attack bomb shoot fire hit, fight war, troop force fighter rebel, weapon missile rocket shell, missile rocket, gun artillery, tank armour, drone unmanned, ' +
  'evidence sign, see notice, find learn discover, find recover, know learn, believe know, want need demand, condition demand, must need demand, ' +
  'aid save rescue support, aid support back, friend partner ally brother, danger harm hurt damage, damage destroy hurt break, harm damage injury, ' +
  'open free, close end stop, end stop, stop prevent ban, refuse reject, dismiss remove, remove take, take steal seize, steal rob loot, ' +
  'arrest detain hold imprison seize, release let, court trial judge verdict, verdict sentence convict, crime guilt, lie invent, ' +
  'fast increase, contagious spread infect, disease virus fever infection, doctor hospital medicine, patient ill, cure drug, heal recover, ' +
  'school pupil teacher lesson, ship tanker sail, ship sink wreck, harbour coast, coast sea beach landfall, river water flood, water drink, ' +
  'fire burn, storm wind hurricane, quake rubble, rain flood, crop grain wheat farm, farm farmer, food hunger famine, hungry hunger starve, ' +
  'price cost expensive, inflation price, profit income revenue, loss deficit, debt loan, bank money, share stock, company employer, factory plant production, ' +
  'law rule, rule govern power, government minister state, minister ministry, president presidency leader, parliament lawmaker deputy vote, term office, ' +
  'plan intend idea, idea thought, promise plan, hope dream, fear worry, hate anger, love like, great big, strong great, deep close, ' +
  'visit guest come, come go, go move, move leave, return back, back again, repeat again, last past, next come, new last recent, early soon, ' +
  'begin open, begin first, first begin, all full complete, complete end, full complete, half middle, part half, ' +
  'big wide, show tell, tell explain, say word, word promise, write letter report, report article, newspaper article, source witness, ' +
  'hear listen, hear sound, knock sound, speak word, word article, picture film video, border cross, cross enter, enter invade, invade attack, invade occupy, occupy seize, ' +
  'independent free, peace ceasefire truce, truce ceasefire, ceasefire talk, peace talk, treaty alliance, alliance member join, ' +
  'satellite orbit space, orbit space rocket, space rocket launch, launch start begin, engine engineer motor, technology technical, ' +
  'blame responsible cause, responsible guilt, involve behind, involve participate, participate join, ' +
  'reduce limit, limit ban, tax duty, rich money, poor hunger, charity donate give, prize win award, win lead, goal match game, game match play, play match, ' +
  'miss absent, absent lack, empty lack, poor lack'
)
  .split(', ')
  .map((line) => new Set(line.split(' ').map(meaningOf)));

const PLACES = new Map<string, Set<number>>();
LINES.forEach((line, at) => {
  for (const one of line) PLACES.set(one, (PLACES.get(one) ?? new Set()).add(at));
});

/** Whether two stems stand in one line. */
export function areRelated(one: string, other: string): boolean {
  const lines = PLACES.get(one);
  return lines !== undefined && [...lines].some((at) => LINES[at]?.has(other));
}
