import { lexiconKey, type Lexicon } from '../../model/lexicon';

/** "Sir", "Datuk Seri", "Mrs.": what somebody is addressed by, and no office as "Judge" is. */
export const isFormOfAddress = (
  words: string,
  { honorifics, offices }: Pick<Lexicon, 'honorifics' | 'offices'>,
) => honorifics.has(lexiconKey(words)) && !offices.has(lexiconKey(words));
