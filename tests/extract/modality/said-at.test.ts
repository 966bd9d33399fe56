import { findSaidAt } from '../../../src/extract/modality/said-at';
import { findIn } from '../attribution/attributions-of';

/** A Friday. */
const PUBLISHED = '2024-05-17';

const saidAt = (text: string, publishedAt?: string) => {
  const [first] = findIn(text).filter(({ speech }) => speech);
  return first && findSaidAt(text, first, publishedAt);
};

describe('findSaidAt', () => {
  it.each([
    ['“We won,” Doe said during the meeting on May 13, 2023.', '2023-05-13'],
    ['“We won,” Doe said on 13 May 2023.', '2023-05-13'],
    ['“We won,” Doe said on May 13.', '2024-05-13'],
    ['“We won,” Doe said on December 30.', '2023-12-30'],
    ['Doe said on Tuesday that the talks failed.', '2024-05-14'],
    ['Doe said Friday that the talks failed.', '2024-05-17'],
    ['Doe said yesterday that the talks failed.', '2024-05-16'],
    ['Doe said the talks failed on May 13.', '2024-05-17'],
    ['Doe said the talks failed.', '2024-05-17'],
    ['Doe said two days ago that the talks failed.', '2024-05-15'],
    ['“We won,” Doe said the day before yesterday.', '2024-05-15'],
    ['Doe said 3 weeks ago that the talks failed.', undefined],
    ['Doe said last week that the talks failed.', undefined],
    ['“We won,” Doe said on February 31, 2023.', '2024-05-17'],
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
});
