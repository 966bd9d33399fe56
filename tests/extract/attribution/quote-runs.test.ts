import type { FoundMention } from '../../../src/extract/mentions/found-mention';
import { findIn, toTold } from './attributions-of';

/** Who says which quotations, as "who: words"; `names` are the people of the text. */
function tellers(text: string, names: readonly string[] = []): string[] {
  const mentions = names.map((name): FoundMention => {
    const start = text.indexOf(name);
    return { kind: 'PERSON', form: 'NAME', name, start, end: start + name.length };
  });
  return findIn(text, 'paragraph', mentions)
    .map((one) => toTold(text, one))
    .map(({ source, content }) => `${source}: ${content}`);
}

describe('quotations without a cue', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'And Jane Roe hides nothing. “I will run a firm one day.”',
      ['Jane Roe'],
      ['Jane Roe: I will run a firm one day.'],
    ],
    [
      'Jane Roe works at the mill.\n“When I came, nobody knew me.”',
      ['Jane Roe'],
      ['Jane Roe: When I came, nobody knew me.'],
    ],
    [
      'For Jane Roe, it was a first.\n“We were all afraid of it.”',
      ['Jane Roe'],
      ['Jane Roe: We were all afraid of it.'],
    ],
    [
      'Jane Roe added:\nAnd it was far too late. What a pity.\nIt was late.',
      ['Jane Roe'],
      ['Jane Roe: And it was far too late. What a pity.'],
    ],
    ['Jane Roe added:\nDoe said that it was far too late.', ['Jane Roe'], ['Doe: it was far too late']],
    ['She dreams of the sea.\n“I want to see it once.”', [], ['She: I want to see it once.']],
    [
      '“It was late,” Doe said. In May, Jane Roe came too. “I saw nothing of it.”',
      ['Jane Roe'],
      ['Doe: It was late,', 'Jane Roe: I saw nothing of it.'],
    ],
    [
      'She is tired of it: “The last thing they need is haste.”',
      [],
      ['She: The last thing they need is haste.'],
    ],
  ])('are whose who is told of before them: %s', (text, names, expected) => {
    expect(tellers(text, names)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    // not of oneself
    ['Jane Roe works at the mill.\n“The talks are a great success.”', ['Jane Roe'], []],
    // no person, several, and what is a person's
    ['The mill works again.\n“When I came, nobody knew me.”', [], []],
    [
      'Jane Roe, Xi Lind and Anna Doe work there.\n“When I came, nobody knew me.”',
      ['Jane Roe', 'Xi Lind'],
      [],
    ],
    ['Jane Roe and a friend work there.\n“When I came, nobody knew me.”', ['Jane Roe'], []],
    ['Jane Roe’s mill works again.\n“When I came, nobody knew me.”', ['Jane Roe'], []],
    // who spoke last, where the sentence between tells of nobody by name
    [
      '“It was late,” Doe said. He shrugged. “I saw nothing of it.”',
      [],
      ['Doe: It was late,', 'Doe: I saw nothing of it.'],
    ],
    // a quotation left open
    [
      '“It was late,” Doe said. “It rained hard.\n“I saw nothing of it.”',
      [],
      ['Doe: It was late, … It rained hard. … I saw nothing of it.'],
    ],
  ])('are not in %s', (text, names, expected) => {
    expect(tellers(text, names)).toEqual(expected);
  });
});
