import { isUnion, lexiconKey, type Lexicon } from '../../../model/lexicon';
import type { FoundMention } from '../../mentions/found-mention';
import type { Span } from '../../../model/span';
import { addName, newChain, type Chain } from '../chain';

/** The two entities that a state can be in one text: the one that acts, and the place. */
export class States {
  private readonly acting = new Map<string, Chain>();
  private readonly towns = new Map<string, Chain>();
  private readonly asPlaces = new Map<string, Chain>();
  /** What the text calls a state, it calls both of its entities. */
  private readonly names = new Map<string, Map<string, number>>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The state as the organisation that acts and is spoken about. */
  acts(code: string): Chain {
    return this.get(this.acting, code, 'ORGANISATION');
  }

  /** The state as the place where something happens; a union of states is none. */
  place(code: string): Chain {
    if (isUnion(this.lexicon.countries.get(code)?.name ?? '')) return this.acts(code);
    return this.get(this.asPlaces, code, 'PLACE');
  }

  /** A capital as the town that it is. */
  town(name: string): Chain {
    const key = lexiconKey(name);
    const chain = this.towns.get(key) ?? newChain('PLACE');
    this.towns.set(key, chain);
    return chain;
  }

  /** Every state that the text names as a place, and every capital that it names as a town. */
  places(): Chain[] {
    return [...this.asPlaces.values(), ...this.towns.values()];
  }

  private get(chains: Map<string, Chain>, code: string, kind: 'ORGANISATION' | 'PLACE'): Chain {
    const known = chains.get(code);
    if (known) return known;
    const names = this.names.get(code) ?? new Map<string, number>();
    this.names.set(code, names);
    const chain = { ...newChain(kind, { state: code }), names };
    addName(chain, this.lexicon.countries.get(code)?.name ?? code);
    chains.set(code, chain);
    return chain;
  }
}

const PLACE_BEFORE =
  /\b(?:in|at|from|to|near|into|across|through|throughout|outside|inside|within|around|toward|towards|over|via|off|leave|left|leaving|visit|visited|visiting|enter|entered|reach|reached)(?:\s(?:the|northern|southern|eastern|western|central|north|south|east|west|neighbou?ring))*\s$/iu;
const ACTS_AFTER =
  /^\s(?:has|have|had|is|was|will|would|can|could|may|might|must|should|did|does|do|said|says|denied|denies|accused|accuses|warned|warns|called|calls|urged|urges|wants|wanted|plans|planned|agreed|agrees|announced|announces|condemned|condemns|confirmed|confirms|claims|claimed|rejected|rejects|insists|insisted|supports|supported|refused|refuses|demanded|demands|seeks|sought|and|also|itself)\b/u;

const TOWN_BEFORE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|visit(?:s|ed|ing)?|(?:area|outskirts|cent(?:re|er)|north|south|east|west|suburbs?|streets|mayor|city|airport|people|residents) of)\s(?:The\s)?$/u;

const JOINED_BEFORE = /\b(?:link(?:s|ing|ed)?|connect(?:s|ing|ed)?|between|from|to|via|with|and|,)\s$/u;
const TRAVEL =
  /\b(?:trains?|travel(?:l?ed|s)?|flown|flying|taken|returned|drove|driven|deported|moved|headed|went|rail|railway|railways|line|lines|flights?|flew|fly|route|routes|road|roads|motorway|highway|bus|buses|ferry|ferries|drive|journey|kilomet(?:re|er)s|miles)\b/u;

/** Beside words of travel: "trains would link Roeville with [Dumaville]". */
function isOnTheWay(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 100), start)
      .split(/[.!?\n]/u)
      .pop() ?? '';
  const after = text.slice(end, end + 60).split(/[.!?\n]/u)[0] ?? '';
  return TRAVEL.test(before) || TRAVEL.test(after);
}

/** A capital is a town where something happens in it: "met in Dumaville", "trains to Dumaville", and not "relations with Dumaville". */
export function isScene({ start, end }: FoundMention, text: string, lexicon: Lexicon): boolean {
  const words = lexicon.states.get(lexiconKey(text.slice(start, end))) ?? [];
  if (words[0]?.how !== 'capital') return false;
  if (TOWN_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return true;
  return JOINED_BEFORE.test(text.slice(Math.max(0, start - 30), start)) && isOnTheWay(text, { start, end });
}

/** "Ruritania denied" acts; "in Ruritania" is a place, and so is every other bare name of a state. */
export function isActing({ start, end }: FoundMention, text: string): boolean {
  if (PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false;
  return ACTS_AFTER.test(text.slice(end, end + 14));
}
