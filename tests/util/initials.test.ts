import { initials } from '../../src/util/initials';

it.each([
  ['Roe Bank', 'RB'],
  ['Bank of the Roe-Doe Coast', 'BRDC'],
  ['UK Navy', 'UKN'],
  ['UK Roe Agency', 'UKRA'],
])('takes the initials of %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
