import { findAuthors } from '../../../src/clean/rules/byline';
import { findOrigin } from '../../../src/clean/rules/credit';
import { findLineKind, LINE_RULES } from '../../../src/clean/rules/line-rules';
import { isTeaserHeading } from '../../../src/clean/rules/teaser-line';

describe('findLineKind', () => {
  it.each(LINE_RULES.map(({ kind, reads }) => [kind, reads]))('%s: %s', (kind, reads) => {
    expect(findLineKind(reads)).toBe(kind);
  });

  it.each([
    ['credit', 'Photo: Jane Doe'],
    ['credit', 'File photo: the minister in Geneva, 2019'],
    ['credit', 'Image credit: Agency'],
    ['credit', 'Bloomberg via Getty Images'],
    ['credit', 'Handout/Agency'],
    ['byline', 'By Jane Doe | Example News | The Daily Herald'],
    ['byline', 'by Jane van Doe'],
    ['byline', 'Editor John Roe'],
    ['byline', 'Translated by Jane Doe'],
    ['byline', 'Jane Doe and John Roe contributed reporting from Geneva.'],
    ['subscribe', 'Follow Jane Doe on Twitter @jane.'],
    ['subscribe', 'Find us on Facebook'],
    ['subscribe', 'Want to receive this in your inbox? Sign up for our newsletter:'],
    ['subscribe', 'Got a tip? Email us at tips@herald.example'],
    ['subscribe', 'Only verified news in our Telegram channel. Do not fall for fakes!'],
    ['teaser', 'SEE ALSO: Minister denies the claims'],
    ['teaser', 'Watch the video above.'],
    ['comment-rule', 'Please keep comments civil: insults and spam will be removed.'],
    ['comment-rule', 'Comments (12)'],
    ['comment-rule', 'Leave a comment'],
    ['other', 'Advertisement'],
    ['other', 'Copyright 2023 The Daily Herald'],
    ['other', 'By continuing to use this site you agree to our terms.'],
  ])('%s: %s', (kind, line) => {
    expect(findLineKind(line)).toBe(kind);
  });

  it.each([
    'By Monday the talks had ended.',
    'By Christmas, Ruritania will have joined, the minister said.',
    'Photos of the minister surfaced on Monday.',
    'Getty sues a software house over its images',
    'Sources: Minister to resign on Monday',
    'Source: the minister will resign',
    'Video: Minister denies the claims in parliament',
    'Copyright law of 1976 is challenged in court',
    'The US Facebook page was taken down, officials said.',
    'The US embassy closed its Twitter account on Monday',
    'Questions about the email server follow the candidate',
    'Support for the minister falls after email leak',
    '“We announced it in our Telegram channel,” the minister said.',
    'The company said it removed comments that contain insults.',
    'Comments by the minister were insulting, his rival said.',
    'We baked cookies for the troops, she told them.',
    'His father, he said, contributed to the campaign.',
    'Related to the talks, the minister said, was the price of grain.',
    'Also on Monday: the minister resigned.',
    'The lead widened, according to a new poll (Example News/Daily Herald).',
    'Subscribers of the newspaper were told to wait.',
    'Read the law, the minister told them.',
    'Talks end without a deal',
  ])('leaves the article: %s', (line) => {
    expect(findLineKind(line)).toBeUndefined();
  });
});

describe('isTeaserHeading', () => {
  it.each([
    'Other News',
    'Related',
    'RELATED ARTICLES',
    'Read also:',
    'You may also like',
    'More from Example News',
    'Most popular',
    'Also on Example News:',
  ])('reads %s', (line) => {
    expect(isTeaserHeading(line)).toBe(true);
  });

  it.each([
    'Other topics of the talks',
    'News of the talks reached the capital',
    'Related charges',
    'Also on Monday',
  ])('leaves %s', (line) => {
    expect(isTeaserHeading(line)).toBe(false);
  });
});

describe('findAuthors', () => {
  it.each([
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, John Roe, and Mary van Major | Example News', ['Jane Doe', 'John Roe', 'Mary van Major']],
    ['Author`s name Jane Doe', ['Jane Doe']],
    ['By Jane Doe, The Daily Example', ['Jane Doe']],
    ['By Jane Doe, Example Times', ['Jane Doe']],
    ['By Emily Post', ['Emily Post']],
    ['Editor Jane Doe', []],
    ['By Reuters', []],
    ['By Staff Reporter | Updated: Mar 3, 2024', []],
    ['Story by Jane Doe Video produced by John Roe', []],
  ])('%s → %j', (line, authors) => {
    expect(findAuthors(line)).toEqual(authors);
  });
});

describe('findOrigin', () => {
  it.each([
    ['Source: Example News Agency', 'Example News Agency'],
    ['Source: https://x.example', undefined],
    ['Sources: Jane Doe', undefined],
  ])('%s → %s', (line, origin) => {
    expect(findOrigin(line)).toBe(origin);
  });
});
