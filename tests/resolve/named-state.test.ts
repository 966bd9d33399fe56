import { namedState } from '../../src/resolve/named-state';
import { stateOfPlace } from '../../src/resolve/place-state';
import { fold } from '../../src/util/fold';
import { lists } from '../support/lists';

/** States that are no more, and the union whose seat is the capital of a state. */
const OTHERS: ReadonlySet<string> = new Set(['CS', 'EU', 'SU', 'YU']);

const capitals = [...lists.countries.values()]
  .filter(({ code }) => !OTHERS.has(code))
  .flatMap(({ code, name, capitals: some }) => some.map((capital) => ({ code, name, capital })));

describe('a capital', () => {
  it('that acts is its state, in every state', () => {
    expect(capitals.length).toBeGreaterThan(200);
    const wrong = capitals.filter(
      ({ name, capital }) => namedState('ORGANISATION', capital, lists) !== fold(name),
    );
    expect(wrong).toEqual([]);
  });

  it('is a city as a place, and lies in its state', () => {
    const wrong = capitals.filter(
      ({ code, capital }) =>
        namedState('PLACE', capital, lists) === undefined && stateOfPlace(capital, new Set(), lists) !== code,
    );
    expect(wrong).toEqual([]);
  });
});
