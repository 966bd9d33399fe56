/** Made articles with everything in them annotated: as many as wanted, the same for the same seed, one at a time. */
import { Random } from '../../src/eval/resolution/random';
import type { AnnotatedEntity, AnnotatedStatement, Annotations, Mention } from '../../src/model/annotations';
import type { Span } from '../../src/model/span';
import { makePopulation, type Character } from './population';
import { makeVocabulary } from './words';
import { Zipf } from './zipf';

export interface LoadOptions {
  readonly statements: number;
  readonly entities: number;
  readonly seed?: number;
}

/** Statements of an article: from 4 to 20, 12 on average. */
const [FEWEST, SPREAD] = [4, 17];
const DAYS = 3_650;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAY = 86_400_000;

/**
 * An article has a cast drawn by Zipf, a few of whom speak, mostly about one another; its outlet passes some of it on.
 * Of a hundred statements ten deny, three have no date, and five have a source without a name.
 */
export function* madeDocuments({ statements, entities, seed = 1 }: LoadOptions): Generator<Annotations> {
  const random = new Random(seed);
  const population = makePopulation(random, entities);
  const outlets = makePopulation(random, Math.max(10, Math.round(entities / 200))).map(toOutlet);
  const world: World = {
    random,
    population,
    outlets,
    vocabulary: makeVocabulary(random, 4_000),
    popular: new Zipf(entities),
    common: new Zipf(4_000),
    read: new Zipf(outlets.length),
  };
  for (let left = statements, number = 0; left > 0; number += 1) {
    const size = Math.min(left, FEWEST + random.below(SPREAD));
    left -= size;
    yield new ArticleMaker(world, number).make(size);
  }
}

function toOutlet(character: Character): Character {
  return {
    kind: 'ORGANISATION',
    name: `${character.name.split(' ').at(-1) ?? ''} Post ${character.name}`,
    aliases: [],
    roles: [],
  };
}

interface World {
  readonly random: Random;
  readonly population: readonly Character[];
  readonly outlets: readonly Character[];
  readonly vocabulary: readonly string[];
  readonly popular: Zipf;
  readonly common: Zipf;
  readonly read: Zipf;
}

/** With the name that the article uses most. */
type Listed = AnnotatedEntity & { readonly short: string };

interface Told extends Pick<AnnotatedStatement, 'source' | 'cue' | 'about'> {
  readonly content: readonly [Span];
}

const POLARITIES = [...Array<'ASSERTS'>(17).fill('ASSERTS'), 'PROMISES', 'URGES', 'ASKS'] as const;

class ArticleMaker {
  private text = '';
  private readonly mentions: Mention[] = [];
  private readonly entities: Listed[] = [];
  private readonly random: Random;
  private readonly day: string;

  constructor(
    private readonly world: World,
    private readonly number: number,
  ) {
    this.random = world.random;
    this.day = new Date(FIRST_DAY + this.random.below(DAYS) * DAY).toISOString().slice(0, 10);
  }

  make(size: number): Annotations {
    const cast = this.chooseCast();
    const speakers = cast.filter(({ kind }) => kind !== 'PLACE');
    const outlet = this.list(this.world.outlets[this.world.read.draw(this.random)] as Character);
    const collective = this.random.next() < 0.3 ? this.listCollective() : undefined;
    const statements = Array.from({ length: size }, () => {
      const speaker = this.random.next() < 0.05 ? collective : this.random.pick(speakers);
      const statement = this.tell(speaker, cast, this.random.next() < 0.15 ? outlet : undefined);
      this.narrate();
      return statement;
    });
    const title = this.words(8);
    return {
      document: {
        id: `made-${this.number}`,
        url: `https://news.example/${this.number}`,
        title,
        publisher: outlet.name,
        publishedAt: this.day,
        language: 'en',
        text: this.text,
      },
      entities: this.entities,
      mentions: this.mentions,
      statements,
    };
  }

  private chooseCast(): readonly Listed[] {
    const chosen = new Set<Character>();
    const size = 4 + this.random.below(6);
    const speaks = () => [...chosen].some(({ kind }) => kind !== 'PLACE');
    while (chosen.size < size || !speaks()) {
      chosen.add(this.world.population[this.world.popular.draw(this.random)] as Character);
    }
    return [...chosen].map((one) => this.list(one));
  }

  private list({ kind, name, aliases, roles }: Character): Listed {
    const alias = this.random.next() < 0.6 ? aliases : [];
    const role = roles.length > 0 && this.random.next() < 0.3 ? [this.random.pick(roles)] : [];
    return this.enter({ kind, name, aliases: alias, roles: role, short: alias[0] ?? name });
  }

  private listCollective(): Listed {
    const name = this.random.pick(['two officials', 'experts', 'residents', 'people close to the talks']);
    return this.enter({ kind: 'ORGANISATION', name, aliases: [], roles: [], collective: true, short: name });
  }

  private enter(entity: Omit<Listed, 'id'>): Listed {
    const listed = { id: `e${this.entities.length + 1}`, ...entity };
    this.entities.push(listed);
    return listed;
  }

  /** `Jane Doe said that … John Roe ….` or `"… John Roe …," Jane Doe said.` */
  private tell(speaker: Listed | undefined, cast: readonly Listed[], outlet?: Listed): AnnotatedStatement {
    const denies = this.random.next() < 0.1;
    const cue = denies ? 'denied' : this.random.pick(['said', 'added', 'told reporters']);
    const others = cast.filter((one) => one !== speaker);
    const kind = this.random.next() < 0.4 ? 'DIRECT' : 'INDIRECT';
    const parts = kind === 'DIRECT' ? this.quote(speaker, cue, others) : this.report(speaker, cue, others);
    const reportedBy = outlet ? [this.credit(outlet)] : [];
    this.write('. ');
    const { start, end } = parts.content[0];
    return {
      kind,
      text: this.text.slice(start, end),
      ...parts,
      reportedBy,
      addressees: [],
      polarity: denies ? 'DENIES' : this.random.pick(POLARITIES),
      certainty: this.random.next() < 0.1 ? 'POSSIBLE' : 'CERTAIN',
      ...(this.random.next() < 0.03 ? {} : { saidAt: this.day }),
      confidence: 0.9,
    };
  }

  private quote(speaker: Listed | undefined, cue: string, others: readonly Listed[]): Told {
    this.write('“');
    const told = this.content(others);
    this.write(',” ');
    const source = [this.source(speaker)];
    return { ...told, source, cue: this.cue(cue) };
  }

  private report(speaker: Listed | undefined, cue: string, others: readonly Listed[]): Told {
    const source = [this.source(speaker)];
    const said = this.cue(cue);
    this.write('that ');
    return { source, cue: said, ...this.content(others) };
  }

  private source(speaker: Listed | undefined) {
    return { entity: speaker?.id ?? null, ...(speaker ? this.name(speaker) : this.write('somebody ')) };
  }

  private credit(outlet: Listed) {
    this.write(' according to ');
    return { entity: outlet.id, ...this.name(outlet) };
  }

  private content(others: readonly Listed[]): Pick<Told, 'content' | 'about'> {
    const start = this.text.length;
    const count = Math.min(others.length, this.random.pick([0, 1, 1, 1, 2]));
    this.write(`${this.words(6)} `);
    const subjects = new Set<Listed>();
    while (subjects.size < count) subjects.add(this.random.pick(others));
    const about = [...subjects].map((subject) => {
      const span = this.name(subject);
      this.write(`${this.words(3)} `);
      return { entity: subject.id, ...span };
    });
    this.write(this.words(5));
    return { content: [{ start, end: this.text.length }] as const, about };
  }

  private narrate(): void {
    this.write(`${this.words(20)}.${this.random.next() < 0.5 ? '\n\n' : ' '}`);
  }

  private cue(cue: string) {
    const span = this.write(cue);
    this.write(' ');
    return { ...span, text: cue };
  }

  private name(entity: Listed) {
    const span = this.write(this.random.next() < 0.5 ? entity.short : entity.name);
    this.mentions.push({ entity: entity.id, ...span, form: 'NAME' });
    this.write(' ');
    return span;
  }

  private write(words: string) {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  private words(count: number): string {
    const { vocabulary, common } = this.world;
    return Array.from({ length: count }, () => vocabulary[common.draw(this.random)]).join(' ');
  }
}
