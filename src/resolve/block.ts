import type { Profile } from '../model/referent';
import { bodyWords } from './body-words';
import { initialsOf } from './compare/acronym';
import { wordsKey } from './compare/same-words';
import { markKeys } from './decided';
import type { Lists } from './lists';
import { formMeant } from './office-key';
import { personKeys, type Keys } from './person-keys';
import { skeletons } from './skeleton';

/**
 * The keys of a profile. Two that are judged a match have a key that one is filed under and the other asks for, so that
 * all others need not be compared and a graph of a million names stays cheap. No key depends on what else is known.
 */
export function keysOf(profile: Profile, lists: Lists): Keys {
  const { kind, names, shortForms, onlyShort } = profile;
  const exact = [...names, ...shortForms, ...onlyShort.map(formMeant), ...markKeys(profile)];
  const found = names.map((name) =>
    kind === 'PERSON' ? personKeys(name, lists) : thingKeys(name, profile, lists),
  );
  const tagged = (keys: readonly string[]) => [...new Set(keys)].map((key) => `${kind}|${key}`);
  return {
    filed: tagged([...exact, ...found.flatMap(({ filed }) => filed)]),
    asked: tagged([...exact, ...found.flatMap(({ asked }) => asked)]),
  };
}

/** Bodies and places: by their words whatever the order, by their initials, towns also by their sound. */
function thingKeys(name: string, { kind }: Profile, lists: Lists): Keys {
  const body = bodyWords(name, lists);
  const words = wordsKey(body);
  const place =
    kind === 'PLACE'
      ? [`=${body.words.join(' ')}`, ...skeletons(body.words.join(' ')).map((key) => `~${key}`)]
      : [];
  const initials =
    kind === 'PLACE' ? undefined : (initialsOf(name) ?? (name.includes(' ') ? undefined : name));
  const keys = [
    ...(words === undefined ? [] : [`=${words}`]),
    ...place,
    ...(initials === undefined || initials.length < 4 || initials.length > 8 ? [] : [`^${initials}`]),
  ];
  return { filed: keys, asked: keys };
}
