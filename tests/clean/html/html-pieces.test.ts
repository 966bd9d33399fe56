import { findPieces } from '../../../src/clean/html/html-pieces';

const words = (html: string) => findPieces(html).map((piece) => piece.words);

describe('findPieces', () => {
  it.each<[string, string[]]>([
    ['<p>One <b>t</b>wo</p><p>three', ['One two', 'three']],
    ['a<br>b<br/>c', ['a', 'b', 'c']],
    ['a<!-- <p>hidden</p> -->b', ['ab']],
    ['a<!doctype html><?xml version="1.0"?>b', ['ab']],
    ['a<script>if (a < b) alert("<p>")</script><style>p{}</style>b', ['a', 'b']],
    ['<SCRIPT>x</SCRIPT>a', ['a']],
    ['<a title="1 > 2" href=\'a>b\'>link</a>', ['link']],
    ['5 < 6 and 7 > 6, <3', ['5 < 6 and 7 > 6, <3']],
    ['Q&amp;A&nbsp;&#8220;no&#x201d; &unknown; &#0; &#xD800;', ['Q&A “no” &unknown; &#0; \ufffd']],
    ['soft&shy;ly', ['softly']],
    ['<p>  \n </p><div></div>', []],
    ['<textarea>never closed <p>x', []],
    ['<nav>never closed <p>x', ['never closed', 'x']],
  ])('%j → %j', (html, pieces) => {
    expect(words(html)).toEqual(pieces);
  });

  it('tells headings, list items and captions', () => {
    expect(findPieces('<h2>A</h2><p>B<ul><li><p>C</p></li></ul><figcaption>D</figcaption>E')).toEqual([
      { words: 'A', role: 'heading' },
      { words: 'B' },
      { words: 'C', role: 'list-item' },
      { words: 'D', role: 'caption' },
      { words: 'E' },
    ]);
  });
});
