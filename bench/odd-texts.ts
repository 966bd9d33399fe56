/** Texts that no newsroom would write, each repeated to any size: what a reader must not choke on. */
export const ODD_TEXTS: Readonly<Record<string, string>> = {
  'plain reporting': 'The minister, Jane Doe, said on Monday that the bridge would open in May.\n\n',
  'quotation marks': '" “ ” \' ',
  'quotes never closed': '“We will see, he said. ',
  'one long sentence': 'and the minister said that ',
  'nested reports': 'according to a source who said that Jane Doe told reporters that ',
  'names only': 'Jane Mary van der Doe-Smith ',
  'capitals only': 'JANE DOE SAID THAT THE BRIDGE WILL OPEN. ',
  'no spaces': 'said',
  'numbers of bytes': 'f3a09c7be1d24856 ',
  'line breaks': '\n\n',
  pronouns: 'He said he told him that she said it. ',
  emoji: '😀👩‍👩‍👧‍👦🇳🇴',
  'right to left': 'אמר השר \u202eמחר\u202c ',
  'control characters': 'he\u0000 said\u001b[0m\u0007 ',
  HTML: '<p class="lead">Jane &amp; John said &quot;no&quot;</p><!-- -->',
};

/** `text` repeated to exactly `length` code units. */
export function ofLength(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
