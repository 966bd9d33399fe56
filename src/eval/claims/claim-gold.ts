import { readFile } from 'node:fs/promises';
import { InputError } from '../../errors';
import { POLARITIES, type Polarity } from '../../model/annotations';

/** A statement of the gold: which claim of its scene it makes. */
export interface GoldClaim {
  /** Statements of one scene are by one speaker, on one subject; they are compared with one another alone. */
  readonly scene: string;
  /** A letter for the matter; behind it a sign where another thing is said on it: "-" the opposite, "#" and "@" other numbers and dates. */
  readonly claim: string;
  readonly polarity: Polarity;
  readonly text: string;
}

/** Lines of scene, claim, polarity and text, with tabs between them; `InputError` names the line that is none. */
export async function loadClaimGold(file: string): Promise<readonly GoldClaim[]> {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line, at) => {
    const [scene, claim, polarity, text] = line.split('\t');
    if (!scene || !/^[a-z][-#@]?$/u.test(claim ?? '') || !text || !isPolarity(polarity)) {
      throw new InputError(
        `${file}, line ${at + 2}: it needs scene, claim, polarity and text, with tabs between them.`,
      );
    }
    return { scene, claim: claim as string, polarity, text };
  });
}

function isPolarity(word: string | undefined): word is Polarity {
  return POLARITIES.some((one) => one === word);
}
