import { clean } from '../../src/clean/clean';
import { marks, PROSE } from './marks';

const [ONE, TWO] = PROSE;

describe('clean, of Markdown', () => {
  const body = `---
title: "Talks end"
date: 2023-09-13
authors: [Jane Doe, "John Roe"]
publisher: Example News
url: https://x.example/1
draft: no
---

# Talks end

${ONE.replace('price', '[price](https://x.example)').replace('Monday', '*Monday*').replace(' to talk', '\nto talk')}

> ${TWO}

1. The price of grain

## What comes next

<script>alert(1)</script>

${TWO}
`;

  it('reads the text without its mark-up', () => {
    expect(marks(body, 'markdown')).toEqual([
      'headline: Talks end',
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
      'list-item: The price of grain',
      'subheading: What comes next',
      `paragraph: ${TWO}`,
    ]);
  });

  it('reads the front matter as metadata', () => {
    expect(clean({ meta: { path: 'a.md' }, format: 'markdown', body }).meta).toEqual({
      path: 'a.md',
      title: 'Talks end',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2023-09-13',
      publisher: 'Example News',
      url: 'https://x.example/1',
      language: 'en',
    });
  });

  it('sets a title that only the front matter has over the text', () => {
    expect(marks(`---\r\ntitle: Talks end\r\n---\r\n${ONE}`, 'markdown')).toEqual([
      'headline: Talks end',
      `paragraph: ${ONE}`,
    ]);
  });

  it('takes a rule at the top for a rule', () => {
    expect(marks(`---\n\n${ONE}\n\n---\n\n${TWO}`, 'markdown')).toEqual([
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
    ]);
  });
});
