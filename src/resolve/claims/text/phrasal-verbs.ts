import { groupBy } from '../../../util/group-by';
import { memoize } from '../../../util/memoize';
import { stem } from './stem';

/** Verbs of two words, and the one word that says the same; the small word may stand a few words behind the verb. */
const PHRASAL = groupBy(
  (
    'back up support, beef up strengthen, blow up explode, break down fail, break into burgle, bring back restore, bring down topple, ' +
    'build up strengthen, burn down burn, call off cancel, call for demand, calm down calm, carry on continue, carry out perform, cave in collapse, ' +
    'close down close, come back return, cut off sever, cut down reduce, do without lack, draw up draft, drive out expel, drop out withdraw, ease off weaken, fall in collapse, ' +
    'fall apart collapse, fight back resist, find out learn, get back recover, get away escape, get rid remove, give away donate, give back return, ' +
    'give in yield, give up abandon, go ahead proceed, go away leave, go back return, go down fall, go into enter, go off explode, go on continue, go up increase, ' +
    'hand back return, hand in submit, hand over surrender, head for approach, hit back retaliate, hold back restrain, hold on persist, hold up delay, kick out expel, knock down demolish, ' +
    'lay off dismiss, leave out omit, let down disappoint, let go dismiss, let in admit, lock up imprison, look after tend, look for search, look into investigate, make up invent, ' +
    'move in enter, move out leave, open up open, pay back repay, phase out abandon, pull back withdraw, pull down demolish, pull out withdraw, ' +
    'push back repel, put down suppress, put off postpone, put out extinguish, run away flee, sell off sell, send back return, ' +
    'send in deploy, send out dispatch, set off leave, set out describe, set up establish, shoot down destroy, shut down close, sign up join, speed up accelerate, split up separate, ' +
    'stand down quit, stay away avoid, step down quit, step up increase, stick to keep, sum up summarise, switch off disconnect, switch on connect, ' +
    'take away remove, take back withdraw, take off depart, take on assume, take over acquire, take part participate, take place happen, ' +
    'talk about discuss, team up cooperate, tear down demolish, throw out reject, turn away reject, turn down reject, use up exhaust, wake up wake, ' +
    'wipe out destroy, win back regain, wind up end, work together cooperate, write off cancel, hold talks discuss'
  )
    .split(', ')
    .map((line) => {
      const [verb = '', small = '', instead = ''] = line.split(' ');
      return { verb: stem(verb), small, instead };
    }),
  ({ verb }) => verb,
);

/** What the verbs of two words that begin with a word are, by the small word. */
const phrasesOf = memoize(
  (word: string) => new Map(PHRASAL.get(stem(word))?.map(({ small, instead }) => [small, instead])),
);

const FARTHEST = 4;

interface Worded {
  readonly word: string;
  readonly clause: number;
}

/**
 * "Stepping down" → "quit", "give the painting back" → "return the painting". The words as they are to be compared; the
 * small word of a verb is left out (undefined).
 */
export function joinPhrasal(tokens: readonly Worded[]): readonly (string | undefined)[] {
  const words: (string | undefined)[] = tokens.map(({ word }) => word);
  tokens.forEach(({ word, clause }, at) => {
    const phrases = phrasesOf(word);
    if (phrases.size === 0) return;
    for (let behind = at + 1; behind <= at + FARTHEST && tokens[behind]?.clause === clause; behind += 1) {
      const instead = phrases.get(tokens[behind]?.word ?? '');
      if (instead === undefined || words[behind] === undefined) continue;
      if (words[at] !== word) break;
      words[at] = instead;
      words[behind] = undefined;
      break;
    }
  });
  return words;
}
