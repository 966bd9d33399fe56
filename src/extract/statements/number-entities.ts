import type { AnnotatedEntity, Mention } from '../../model/annotations';
import { byPosition } from '../../model/span';
import { fold } from '../../util/fold';
import { fullestName, oneLine, type Chain } from '../coreference/chain';

/** The entities of a document in order of their first mention, numbered "e1", "e2", …; `ids` finds the number of each. */
export function numberEntities(chains: Iterable<Chain>): {
  entities: AnnotatedEntity[];
  ids: ReadonlyMap<Chain, string>;
} {
  const ordered = [...new Set(chains)]
    .filter(({ names }) => names.size > 0)
    .sort((a, b) => firstStart(a) - firstStart(b));
  const ids = new Map(ordered.map((chain, at) => [chain, `e${at + 1}`]));
  return { entities: ordered.map((chain) => toEntity(chain, ids.get(chain) ?? '')), ids };
}

/** The mentions of the entities in order of position, each place and entity once. */
export function listMentions(ids: ReadonlyMap<Chain, string>): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const [chain, entity] of ids) {
    for (const { start, end, form } of chain.mentions)
      mentions.set(`${entity} ${start} ${end}`, { entity, start, end, form });
  }
  return [...mentions.values()].sort((a, b) => byPosition(a, b) || a.entity.localeCompare(b.entity, 'en'));
}

/** An entity that is only spoken about, such as a state named as a place, comes last. */
function firstStart({ mentions }: Chain): number {
  return mentions.reduce((first, { start }) => Math.min(first, start), Number.MAX_SAFE_INTEGER);
}

function toEntity(chain: Chain, id: string): AnnotatedEntity {
  const name = withStyle(chain);
  const others = [...chain.names.keys()].map(oneLine).filter((other) => other !== name);
  return {
    id,
    kind: chain.kind,
    name,
    aliases: [...new Set(others)],
    roles: titlesOf(chain),
    ...(chain.collective && { collective: true }),
  };
}

/** "Pope Jane", "King John", "Sheikh Roe": who is called by one name is called so with his style. */
function withStyle(chain: Chain): string {
  const name = fullestName(chain);
  const style =
    chain.kind === 'PERSON' && !/\s/u.test(name) && chain.roles.find(({ words }) => STYLE.test(words));
  return style ? `${style.words} ${name}` : name;
}

const STYLE =
  /^(?:Pope|King|Queen|(?:Crown )?Princ(?:e|ess)|Emperor|Sultan|Emir|Sheikha?|Mullah|Lord|Lady)$/u;

/** Titles and offices, each once, "professor" not beside "professor of Roe University"; whose sister or "his counterpart" somebody is is none. */
function titlesOf({ roles }: Chain): string[] {
  const titles = roles.filter(
    ({ family, words }) => family !== 'kin' && !/^(?:his|her|their|its) /u.test(words),
  );
  const each = new Map(titles.map(({ words }) => [fold(words), words]));
  const adds = (longer: string, key: string) =>
    longer.startsWith(`${key} `) &&
    /^(?:of|at|for|from|with|to|in) (?!the time$)/u.test(longer.slice(key.length + 1));
  const isShort = (key: string) => [...each.keys()].some((other) => adds(other, key));
  return [...each].filter(([key]) => !isShort(key)).map(([, words]) => words);
}
