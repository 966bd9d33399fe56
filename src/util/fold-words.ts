import { fold } from './fold';

/** Folds a text so that its words can be looked for, parted by blanks: "Ruritania’s" has the word "ruritania". */
export function foldWords(text: string): string {
  return fold(text.replace(/['’‘`´]/gu, ' '));
}
