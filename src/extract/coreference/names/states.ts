import { isUnion, lexiconKey, type Lexicon } from '../../../model/lexicon';
import type { FoundMention } from '../../mentions/found-mention';
import { isAllCapitals } from '../../tokens/letter-case';
import { isCapital } from './capitals';
import { addName, newChain, type Chain } from '../chain';

/** Names as written, with how often. */
type Names = Map<string, number>;

/** The two entities that a state can be in one text: the one that acts, and the place. */
export class States {
  private readonly acting = new Map<string, Chain>();
  private readonly towns = new Map<string, Chain>();
  private readonly asPlaces = new Map<string, Chain>();

  /** What the text calls a state, it calls both of its entities; the place alone by no capital. */
  private readonly names = { ORGANISATION: new Map<string, Names>(), PLACE: new Map<string, Names>() };

  constructor(private readonly lexicon: Lexicon) {}

  /** The text calls the state so, in a name of its own or by its capital. */
  call(code: string, name: string): void {
    for (const kind of isCapital(name, this.lexicon)
      ? (['ORGANISATION'] as const)
      : (['ORGANISATION', 'PLACE'] as const))
      addName({ names: this.namesOf(kind, code) }, name);
  }

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
    if (isAllCapitals(name))
      addName(
        chain,
        name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()),
      );
    addName(chain, name);
    return chain;
  }

  /** Every state that the text names as a place, and every capital that it names as a town. */
  places(): Chain[] {
    return [...this.asPlaces.values(), ...this.towns.values()];
  }

  private get(chains: Map<string, Chain>, code: string, kind: 'ORGANISATION' | 'PLACE'): Chain {
    const known = chains.get(code);
    if (known) return known;
    const chain = { ...newChain(kind, { state: code }), names: this.namesOf(kind, code) };
    chains.set(code, chain);
    return chain;
  }

  private namesOf(kind: 'ORGANISATION' | 'PLACE', code: string): Names {
    const names =
      this.names[kind].get(code) ?? new Map([[this.lexicon.countries.get(code)?.name ?? code, 1]]);
    this.names[kind].set(code, names);
    return names;
  }
}

const PLACE_BEFORE =
  /\b(?:in|at|from|to|near|into|across|through|throughout|outside|inside|within|around|toward|towards|over|via|off|leave|left|leaving|visit|visited|visiting|enter|entered|reach|reached)(?:\s(?:the|northern|southern|eastern|western|central|north|south|east|west|neighbou?ring))*\s$/iu;
const ACTS_AFTER =
  /^\s(?:has|have|had|is|was|will|would|can|could|may|might|must|should|did|does|do|said|says|denied|denies|accused|accuses|warned|warns|called|calls|urged|urges|wants|wanted|plans|planned|agreed|agrees|announced|announces|condemned|condemns|confirmed|confirms|claims|claimed|rejected|rejects|insists|insisted|supports|supported|refused|refuses|demanded|demands|seeks|sought|and|also|itself)\b/u;

/** "Ruritania denied" acts; "in Ruritania" is a place, and so is every other bare name of a state. */
export function isActing({ start, end }: FoundMention, text: string): boolean {
  if (PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false;
  return ACTS_AFTER.test(text.slice(end, end + 14));
}
