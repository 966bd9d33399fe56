import { findSaidAt } from '../../../src/extract/modality/said-at';
import { tokenize } from '../../../src/extract/tokens/tokenize';
import { blocksOf, findIn } from '../attribution/attributions-of';

/** A Friday. */
const PUBLISHED = '2024-05-17';

const saidAt = (text: string, publishedAt?: string) => {
  const all = findIn(text).filter(({ speech }) => speech);
  const last = all[all.length - 1];
  return (
    last &&
    findSaidAt(last, {
      text,
      tokenized: tokenize(text, blocksOf(text)),
      publishedAt,
      contents: all.flatMap(({ content }) => content),
    })
  );
};

describe('findSaidAt', () => {
  it.each([
    ['“We won,” Doe said during the meeting on May 13, 2023.', '2023-05-13'],
    ['“We won,” Doe said on 13 May 2023.', '2023-05-13'],
    ['“We won,” Doe said on May 13.', '2024-05-13'],
    ['“We won,” Doe said on December 30.', '2023-12-30'],
    ['Doe said on Tuesday that the talks failed.', '2024-05-14'],
    ['Doe said Friday that the talks failed.', '2024-05-17'],
    ['Doe told the Sunday Times that the talks failed.', '2024-05-17'],
    ['Doe said yesterday that the talks failed.', '2024-05-16'],
    ['Doe said the talks failed on May 13.', '2024-05-17'],
    ['Doe said the talks failed.', '2024-05-17'],
    ['Doe said two days ago that the talks failed.', '2024-05-15'],
    ['“We won,” Doe said the day before yesterday.', '2024-05-15'],
    ['A month ago Roe left the post. Doe said then that the talks failed.', undefined],
    ['On Tuesday Roe left. Doe said then that the talks failed.', '2024-05-14'],
    ['Doe said 3 weeks ago that the talks failed.', undefined],
    ['Doe said last week that the talks failed.', undefined],
    ['As Doe will say on Monday, the talks failed.', undefined],
    ['“We won,” Doe said on February 31, 2023.', '2024-05-17'],
    ['Doe said in an April 3 interview that the talks failed.', '2024-04-03'],
    ['Doe, a teacher until 2019, said the talks failed.', '2024-05-17'],
    ['Doe, who until last week led the bank, said the talks failed.', '2024-05-17'],
    [`On Tuesday, Doe said the talks failed. ${'It rained. '.repeat(30)}`, '2024-05-14'],
    [`A week later Doe said the talks failed. ${'It rained on Monday. '.repeat(30)}`, undefined],
    ['Doe said on his last march that the talks failed.', '2024-05-17'],
    ['Doe, speaking on Tuesday, said the talks failed.', '2024-05-14'],
    ['“We won,” said the boxer, who has led the club since 2019.', '2024-05-17'],
    ['Doe said at Monday’s briefing that the talks failed.', '2024-05-13'],
    ['After Monday’s attack Doe said the talks failed.', '2024-05-17'],
    ['Doe said ahead of a vote on Monday that the talks failed.', '2024-05-17'],
    ['Ahead of the June 2 vote Doe said that the talks failed.', '2024-05-17'],
    ['Doe said on Tuesday last week that the talks failed.', '2024-05-07'],
    ['Doe said last Tuesday that the talks failed.', undefined],
    ['In March 2021 Doe said the talks failed.', undefined],
    ['Doe said in the summer of 2022 that the talks failed.', undefined],
    ['Doe said at the weekend that the talks failed.', undefined],
    ['Doe said in a report for 2022 that the talks failed.', '2024-05-17'],
    ['In a 2019 interview, Doe said the talks failed.', undefined],
    ['Doe once said the talks failed.', undefined],
    ['Doe, once a spy, said the talks failed.', '2024-05-17'],
    ['Doe said on 05.04.2024 that the talks failed.', '2024-04-05'],
    ['Doe left on April 3. A week later Roe said the talks failed.', '2024-04-10'],
    ['Doe left on April 3. The next day he met Roe. Two days later Roe said the talks failed.', '2024-04-06'],
    ['Doe left on Tuesday. “The talks failed,” Roe had said the day before.', '2024-05-13'],
    ['Doe left last week. “The talks failed,” Roe had said the day before.', undefined],
    ['A week later Roe said the talks failed.', undefined],
    ['“It was signed on April 3,” Doe said, adding that the talks failed.', '2024-05-17'],
  ])('dates %s', (text, expected) => {
    expect(saidAt(text, PUBLISHED)).toBe(expected);
  });

  it.each([
    ['“We won,” Doe said on May 13, 2023.', '2023-05-13'],
    ['“We won,” Doe said on May 13.', undefined],
    ['Doe said on Tuesday that the talks failed.', undefined],
    ['Doe said the talks failed.', undefined],
  ])('dates %s without a day of publication', (text, expected) => {
    expect(saidAt(text)).toBe(expected);
  });

  it.each([
    ['Doe denied the claims in a speech on Tuesday.', '2024-05-14'],
    ['Doe denied the claims on Wednesday, May 1.', '2024-05-01'],
    ['Doe denied the claims of Tuesday.', PUBLISHED],
  ])('dates what a day stands behind: %s', (text, day) => {
    const [found] = findIn(text);
    const content = [{ start: text.indexOf('the'), end: text.indexOf('claims') + 'claims'.length }];
    const dated = {
      text,
      tokenized: tokenize(text, blocksOf(text)),
      publishedAt: PUBLISHED,
      contents: content,
    };
    expect(found && findSaidAt({ ...found, content }, dated)).toBe(day);
  });
});
