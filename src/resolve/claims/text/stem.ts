/** Endings, the longest first; what is left must have at least three letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ational|ations?|ating)$/u, 'at'],
  [/(?:izations?|isations?|izing|ising)$/u, 'iz'],
  [/(?:iveness|ivity)$/u, 'iv'],
  [/(?:ies|ied)$/u, 'y'],
  [/(?:(?<!depart|apart)ments?|ness|ingly|edly)$/u, ''],
  [/(?:sses)$/u, 'ss'],
  [/(?:ings?|ed|es|ers?|ors?|ly)$/u, ''],
  [/(?<!s)s$/u, ''],
];

const SHORTEST = 3;

/**
 * What inflections of an English word have in common, roughly: "supplying", "supplies" and "supplied" → "suppl". It need
 * not be a word, and it may fold two words into one; it is compared with nothing but other stems.
 */
export function stem(word: string): string {
  const cut = cutEnding(IRREGULAR.get(word) ?? word);
  const again = cutEnding(cut, ENDINGS.slice(0, -1)); // "purchasing" has its "s" from "purchase".
  return tidy(again);
}

function cutEnding(word: string, endings = ENDINGS): string {
  for (const [ending, instead] of endings) {
    const cut = word.replace(ending, instead);
    if (cut !== word && cut.length >= SHORTEST) return cut;
  }
  return word;
}

/** "stopp" → "stop", "closing" and "close" → "clos", "supply" and "suppli" → "suppl". */
function tidy(stemmed: string): string {
  const single = stemmed.replace(/([b-df-hj-np-rt-z])\1$/u, '$1');
  return single.length > SHORTEST ? single.replace(/[ei]$|(?<=....)y$/u, '') : single;
}

/** Verbs and nouns whose forms have no ending in common. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'agree agreed, agreement pact treaty treaties, aircraft plane planes, attorney lawyer lawyers, arise arose arisen, armour armor armored armoured, bad worse worst, bear bore born borne, beat beaten, become became, begin began begun, ' +
    'bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, burn burnt, catch caught, cling clung, cost costs, bring brought, build built, buy bought, choose chose chosen, come came, deal dealt, ' +
    'die died dies dying dead death, dig dug, drink drank drunk, feed fed, feel felt, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, ' +
    'good better best, happy happier happiest, hang hung, hide hid hidden, lay laid, lie lied, light lit, overthrow overthrew overthrown, raise raising, ride rode ridden, ' +
    'rise rising, seek sought, shrink shrank shrunk, sleep slept, sing sang sung, stick stuck, swim swam swum, swing swung, tear tore torn, undergo underwent undergone, ' +
    'undertake undertook undertaken, wake woke woken, wear wore worn, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, fight fought, find found, flee fled, ' +
    'fly flew flown, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hear heard, hold held, ' +
    'keep kept, know knew known, lead led, leave left, lend lent, lose lost loss, make made, mean meant, meet met, pay paid, ' +
    'rise rose risen, run ran, see saw seen, sell sold sale, send sent, shake shook shaken, shoot shot, sink sank sunk, speak spoke ' +
    'spoken speech, spend spent, stand stood, steal stole stolen, strike struck, swear swore sworn, take took taken, teach taught, ' +
    'tell told, think thought, throw threw thrown, understand understood, win won winner victory, withdraw withdrew withdrawn, write wrote ' +
    'written, people person persons, men man, women woman, children child, lives life, wives wife, knives knife, thieves thief'
  )
    .split(', ')
    .flatMap((forms) => {
      const [base = '', ...others] = forms.split(' ');
      return others.map((other): [string, string] => [other, base]);
    }),
);
