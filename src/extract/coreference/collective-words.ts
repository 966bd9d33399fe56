import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { singular } from './descriptions';

const INDEFINITE =
  /^(?:a|an|some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|one|another|other|various|numerous|certain|unnamed|anonymous|senior|local|foreign|independent|all|both|no|more|his|her|its|their)$/u;

/**
 * Whether the words are an unnamed source: "experts", "two officials", "a senior diplomat", "Western media".
 * "the minister" is somebody whom the text does not name here, and is not.
 */
export function isCollective(words: string, lexicon: Lexicon): boolean {
  const parts = nounPhrase(words).split(/\s+/u).map(lexiconKey).filter(Boolean);
  const head = parts[parts.length - 1] ?? '';
  const noun = singular(head);
  if (!parts.length || !/\p{L}/u.test(head)) return false;
  const known =
    lexicon.collectives.has(noun) || lexicon.offices.has(noun) || lexicon.organisationWords.has(noun);
  const plural =
    noun !== head ||
    /^(?:media|press|police|people|public|opposition|military|intelligence|some|many|others|several|most|few)$/u.test(
      head,
    );
  if (plural) return known || !/^\p{Lu}/u.test(words);
  const indefinite = INDEFINITE.test(lexiconKey(words.split(/\s+/u)[0] ?? ''));
  return known && indefinite;
}

/** The words up to what is added to them: "officials" of "officials in the ministry". */
function nounPhrase(words: string): string {
  return (
    words.split(
      /,|\s(?:of|in|at|from|for|to|with|on|who|which|that|close|familiar|about|near|by|inside|within)\s/u,
    )[0] ?? words
  );
}
