import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import { someName, type Chain } from '../chain';

/** A company, and no outlet by any of the names that the text gives it. */
export const isBusiness = (
  chain: Chain,
  { lexicon, isOutlet }: { readonly lexicon: Lexicon; readonly isOutlet: IsOutlet },
): boolean => isCompany(chain, lexicon) && !someName(chain, isOutlet);

/** Not a ministry, a court or a party, which nobody calls a company, and not an outlet of the lists. */
export function isCompany({ kind, state, names }: Chain, lexicon: Lexicon): boolean {
  if (kind !== 'ORGANISATION' || state) return false;
  return [...names.keys()].map(lexiconKey).every((key) => {
    const last = key.split(' ').pop() ?? '';
    const isPublic = PUBLIC.test(last) || PUBLIC_OF.test(key) || OF_NATIONS.test(key) || isMovement(key);
    return !isPublic && !lexicon.seats.has(key) && !lexicon.outlets.has(key);
  });
}

const PUBLIC =
  /^(?:government|state|administration|ministry|department|court|council|party|commission|parliament|police|army|navy|university|union|workers|committee|assembly|senate|congress|authority|bureau|agency|office|forces|organi[sz]ation|programme|fund|mission|school|college|institute|association|federation|league|movement|nations|club|church|foundation|society|embassy|consulate|crescent|cross|division|tribunal|democrats?|republicans?|conservatives|liberals|tories|greens|gop)$/u;

/** Unions of states and bodies of the whole world, by what they are called for short. */
const OF_NATIONS =
  /^(?:nato|asean|brics|mercosur|g\d+|caricom|ecowas|cis|csto|opec\+?|(?:european|african) union|eu|un|united nations|who|iaea|unesco|unicef|unhcr|imf|wto|osce|oecd|fifa|uefa|ioc|interpol|europol|icc|icj)$|\btreaty organi[sz]ation$/u;

/** Movements that fight a state, by what everybody calls them. */
const MOVEMENTS =
  /^(?:hamas|hezbollah|hizbollah|hizbullah|(?:the )?houthis?(?: movement)?|taliban|islamic jihad|islamic state(?: (?:of|in) iraq and (?:the levant|syria))?|is|isis|isil|da'?esh|al[- ]qa[ei]da|boko haram|al[- ]shaba?ab|pkk|farc|eln|m23|rsf|rapid support forces|jnim|ttp|hts|polisario(?: front)?|tplf|fano|aqap)$/u;

/** Whether a name is that of those who fight a state. */
export const isMovement = (name: string): boolean => MOVEMENTS.test(lexiconKey(name));

/** "Ruritanian ministry of information". */
const PUBLIC_OF =
  /\b(?:government|ministry|department|court|council|parliament|university|union|authority|bureau|agency|office|school|college|institute|association|federation|league|church|embassy|committee|commission) (?:of|for|on) /u;
