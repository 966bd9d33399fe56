import fc from 'fast-check';
import { arrange } from '../../src/explorer/network/arrange';
import { firstPlaces } from '../../src/explorer/network/first-places';
import { placeLabels } from '../../src/explorer/network/labels';
import { neighbour } from '../../src/explorer/network/neighbour';
import { cap, heaviest, join, pictureOf, pictureOfPairs, without } from '../../src/explorer/network/picture';
import { edgeWidths } from '../../src/explorer/network/sizes';
import { zoomAt } from '../../src/explorer/network/camera';

const entity = (id: string) => ({ id, name: id.toUpperCase(), kind: 'PERSON' as const });
const edge = (from: string, to: string, count = 1, denials = 0) => ({ from, to, count, denials });
const ids = (picture: { readonly nodes: readonly { readonly id: string }[] }) =>
  picture.nodes.map(({ id }) => id);

describe('a picture', () => {
  const picture = pictureOf(['a', 'b', 'c', 'd'].map(entity), [
    edge('a', 'b', 5, 1),
    edge('b', 'c', 2),
    edge('a', 'd'),
  ]);

  it('weighs entities by the statements of their pairs, once where one speaks about himself', () => {
    const alone = pictureOf(['a', 'b'].map(entity), [edge('a', 'a', 3), edge('a', 'b')]);
    expect(alone.nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ['a', 4],
      ['b', 1],
    ]);
  });

  it('has of a matrix those who are in some pair', () => {
    const pairs = {
      speakers: ['a', 'x'].map(entity),
      about: ['b', 'a'].map(entity),
      cells: [{ speaker: 'a', about: 'b', count: 2, denials: 0 }],
    };
    expect(ids(pictureOfPairs(pairs))).toEqual(['a', 'b']);
  });

  it('takes of each pair the largest counts where others are joined to it', () => {
    const joined = join(
      picture,
      pictureOf(['a', 'b', 'e'].map(entity), [edge('a', 'b', 9, 2), edge('e', 'a', 4)]),
    );
    expect(joined.edges).toEqual([edge('a', 'b', 9, 2), ...picture.edges.slice(1), edge('e', 'a', 4)]);
    expect(ids(joined)).toEqual(['a', 'b', 'e', 'c', 'd']);
  });

  it('loses with an entity those that only it held', () => {
    expect(ids(without(picture, ['b']))).toEqual(['a', 'd']);
    expect(without(picture, [])).toBe(picture);
  });

  it('counts what a cap leaves out', () => {
    expect(cap(picture, 2)).toEqual({
      nodes: picture.nodes.slice(0, 2),
      edges: [edge('a', 'b', 5, 1)],
      omittedNodes: 2,
      omittedEdges: 2,
    });
  });

  it('draws the pairs of most statements, and those around an opened entity', () => {
    expect(heaviest(picture, 2, [])).toEqual({
      nodes: picture.nodes.filter(({ id }) => id !== 'd'),
      edges: [edge('a', 'b', 5, 1), edge('b', 'c', 2)],
      omittedNodes: 1,
      omittedEdges: 1,
    });
    expect(heaviest(picture, 1, ['d']).edges).toEqual([edge('a', 'b', 5, 1), edge('a', 'd')]);
    expect(heaviest(picture, 3, [])).toBe(picture);
  });

  it('leaves entities in their places as others arrive, and starts these beside those they speak with', () => {
    const before = firstPlaces(picture, new Map());
    const more = join(picture, pictureOf(['d', 'e'].map(entity), [edge('d', 'e')]));
    const after = firstPlaces(more, before);
    for (const { id } of picture.nodes) expect(after.get(id)).toEqual(before.get(id));
    const [d, e] = [after.get('d')!, after.get('e')!];
    expect(Math.hypot(d.x - e.x, d.y - e.y)).toBeLessThan(31);
  });
});

describe('edgeWidths', () => {
  it.each([
    [
      [1, 2, 4],
      [1, 2.1, 3.2],
    ],
    [
      [10, 20, 320],
      [1, 2, 6],
    ],
    [
      [7, 7],
      [1, 1],
    ],
  ])('of %j statements', (counts, widths) => {
    const widthOf = edgeWidths(counts.map((count) => ({ count })));
    expect(counts.map((count) => Number(widthOf(count).toFixed(2)))).toEqual(widths);
  });
});

describe('arrange', () => {
  const given = {
    nodes: [0, 1, 2].map((at) => ({ x: 10 * at, y: at, size: 8, fixed: at === 0 })),
    edges: [
      { from: 0, to: 1, weight: 4 },
      { from: 1, to: 2, weight: 1 },
    ],
  };

  it('moves all but those that are fixed, ever in the same way', () => {
    const steps = [...arrange(given, 100)];
    expect(steps).toHaveLength(5);
    expect(steps.at(-1)?.[0]).toEqual({ x: 0, y: 0 });
    expect(steps.at(-1)?.[1]).not.toEqual({ x: 10, y: 1 });
    expect([...arrange(given, 100)]).toEqual(steps);
  });
});

describe('neighbour', () => {
  const places = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 10, y: 2 }],
    ['far right', { x: 50, y: 0 }],
    ['above', { x: 1, y: -20 }],
  ]);

  it.each([
    ['middle', 'ArrowRight', 'right'],
    ['right', 'ArrowRight', 'far right'],
    ['middle', 'ArrowUp', 'above'],
    ['middle', 'ArrowLeft', undefined],
    ['middle', 'a', undefined],
  ])('from %s by %s', (from, key, to) => {
    expect(neighbour(places, from, key)).toBe(to);
  });
});

describe('placeLabels', () => {
  it('lets no two names cover one another, nor one outside the screen, but for the first', () => {
    const node = fc.record({
      id: fc.uuid(),
      name: fc.string({ minLength: 1, maxLength: 20 }),
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      radius: fc.constant(6),
    });
    fc.assert(
      fc.property(fc.uniqueArray(node, { selector: ({ id }) => id, maxLength: 20 }), (nodes) => {
        const labels = placeLabels(nodes, 300, 0);
        const boxes = labels.map(({ id, anchor, x, y }) => {
          const wide = nodes.find((one) => one.id === id)!.name.length * 6.4;
          const left = anchor === 'middle' ? x - wide / 2 : anchor === 'start' ? x : x - wide;
          return { left, right: left + wide, top: y - 11, bottom: y + 3 };
        });
        boxes.forEach((a, index) => {
          expect(a.left >= 0 && a.right <= 300).toBe(true);
          for (const b of boxes.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        });
      }),
    );
  });
});

describe('zoomAt', () => {
  it('holds the point of the screen at which it zooms', () => {
    expect(zoomAt({ x: 10, y: 0, k: 1 }, 2, { x: 30, y: 8 })).toEqual({ x: -10, y: -8, k: 2 });
  });
});
