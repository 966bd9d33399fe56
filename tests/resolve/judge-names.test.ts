import type { EntityKind } from '../../src/model/annotations';
import { createJudge } from '../../src/resolve/judge';
import { keysOf } from '../../src/resolve/block';
import { profileOf } from '../../src/resolve/profile';
import { lists } from '../support/lists';

const judge = createJudge(lists);

const profile = (kind: EntityKind, name: string) =>
  profileOf({ kind, name, aliases: [], roles: [], collective: false }, name, lists);

/** "verdict: first sentence of evidence", the same in both directions. */
function tell(kind: EntityKind, first: string, second: string): string {
  const [a, b] = [profile(kind, first), profile(kind, second)];
  const { verdict, evidence } = judge(a, b);
  expect(judge(b, a)).toEqual(judge(a, b));
  if (verdict === 'match')
    expect(keysOf(a, lists).asked.some((key) => keysOf(b, lists).filed.includes(key))).toBe(true);
  return [verdict, ...evidence.slice(0, 1)].join(': ');
}

const DIFFERENT = 'different: the names do not go together';

describe('names of persons', () => {
  it.each([
    ['Jane Doe', 'JANE DOE', 'match: both are named "jane doe"'],
    ['Jane Doe', 'Doe Jane', 'match: "doe jane" and "jane doe": one has the family name first'],
    ['J. Doe', 'Jane Doe', 'match: "j doe" and "jane doe": "j" is the initial of "jane"'],
    [
      'Doe J.',
      'Jane Mary Doe',
      'match: "doe j" and "jane mary doe": one has the family name first; "j" is the initial of "jane"; "mary" is left out',
    ],
    ['Jane R. Doe', 'Jane S.R. Doe', DIFFERENT],
    ['Jane Mary Doe', 'Jane Doe', 'match: "jane doe" and "jane mary doe": "mary" is left out'],
    [
      'Bob Henderson',
      'Robert Henderson',
      'match: "bob henderson" and "robert henderson": "bob" is short for "robert"',
    ],
    [
      'Jane Hendersn',
      'Jane Henderson',
      'match: "jane hendersn" and "jane henderson": "hendersn" and "henderson" differ by one letter',
    ],
    [
      'Joseph R. Henderson Jr.',
      'Joe Henderson',
      'match: "joe henderson" and "joseph r henderson jr": "joe" is short for "joseph"; "r" is left out; "jr" is left out',
    ],
    ['Joe Henderson Jr.', 'Joe Henderson III', DIFFERENT],
    ['Joe Henderson Sr.', 'Joe Henderson', DIFFERENT],
    ['George W. Roe', 'George P. Roe', DIFFERENT],
    [
      'Peter T.',
      'Peter Trollope',
      'unsure: "peter t" and "peter trollope": "t" is the initial of "trollope"',
    ],
    ['Jane Doe', 'John Doe', DIFFERENT],
    ['J. Doe', 'K. Doe', DIFFERENT],
    ['Ned Henderson', 'Ted Henderson', DIFFERENT],
    ['Martin Henderson', 'Marvin Henderson', DIFFERENT],
    ['Andrea Doe', 'Andreas Doe', DIFFERENT],
  ])('%s | %s → %s', (a, b, expected) => {
    expect(tell('PERSON', a, b)).toBe(expected);
  });

  it.each([
    [
      'Yuri Gagarin',
      'Jurij Gagarin',
      'match: "jurij gagarin" and "yuri gagarin": "jurij" and "yuri" spell one Russian or Ukrainian word',
    ],
    [
      'Nikita Khrushchev',
      'Nikita Chruschtschow',
      'match: "nikita chruschtschow" and "nikita khrushchev": "chruschtschow" and "khrushchev" spell one Russian or Ukrainian word',
    ],
    [
      'Leonid Brezhnev',
      'Leonid Brejnev',
      'match: "leonid brejnev" and "leonid brezhnev": "brejnev" and "brezhnev" spell one Russian or Ukrainian word',
    ],
    [
      'Oleksandr Dovzhenko',
      'Aleksandr Dovzhenko',
      'match: "aleksandr dovzhenko" and "oleksandr dovzhenko": "aleksandr" and "oleksandr" spell one Russian or Ukrainian word',
    ],
    ['Anna Petrova', 'Anna Petrov', DIFFERENT],
    ['Dmitry Petrov', 'Dmitry Pavlov', DIFFERENT],
    [
      'Mohammed Morsi',
      'Mohamed Mursi',
      'match: "mohamed mursi" and "mohammed morsi": "mohamed" and "mohammed" spell one Arabic word; "mursi" and "morsi" spell one Arabic word',
    ],
    [
      'Gamal Abdel Nasser',
      'Jamal Abd al-Nasir',
      'match: "gamal abdel nasser" and "jamal abd al nasir": "gamal" and "jamal" spell one Arabic word; "nasser" and "nasir" spell one Arabic word',
    ],
    ['Bashar al-Hakim', 'Bashar Hakim', 'match: "bashar al hakim" and "bashar hakim" have the same words'],
    ['Hassan Nasrallah', 'Hussein Nasrallah', DIFFERENT],
    ['Mahmoud Darwish', 'Mohammed Darwish', DIFFERENT],
  ])('%s | %s → %s', (a, b, expected) => {
    expect(tell('PERSON', a, b)).toBe(expected);
  });

  it.each([
    ['Mao Zedong', 'Mao Tse-tung', 'match: "mao tse tung" and "mao zedong" spell one Chinese name'],
    [
      'Deng Xiaoping',
      'Teng Hsiao-p’ing',
      'match: "deng xiaoping" and "teng hsiao ping" spell one Chinese name',
    ],
    ['Ren Zhengfei', 'Zhen Chzhenfey', 'match: "ren zhengfei" and "zhen chzhenfey" spell one Chinese name'],
    ['Li Wei', 'Li Wen', DIFFERENT],
    ['Cheng Wei', 'Chang Wei', DIFFERENT],
    ['Park Geun-hye', 'Pak Kŭn-hye', 'match: "pak kun hye" and "park geun hye" spell one Korean name'],
    ['Moon Jae-in', 'Jae-in Moon', 'match: "jae in moon" and "moon jae in": one has the family name first'],
    ['Ri Yong-ho', 'Lee Yong-ho', 'match: "lee yong ho" and "ri yong ho" spell one Korean name'],
    ['Kim Jong-un', 'Kim Chen In', 'match: "kim chen in" and "kim jong un" spell one Korean name'],
    ['Jo Chun-ryong', 'Cho Chun Ren', 'match: "cho chun ren" and "jo chun ryong" spell one Korean name'],
    ['Kim Jong-un', 'Kim Jong-in', DIFFERENT],
    ['Kim Jong-un', 'Kim Yo-jong', DIFFERENT],
  ])('%s | %s → %s', (a, b, expected) => {
    expect(tell('PERSON', a, b)).toBe(expected);
  });
});

describe('names of bodies', () => {
  it.each([
    [
      'Ministry of Foreign Affairs of Russia',
      'Russia’s Foreign Ministry',
      'match: "ministry of foreign affairs of russia" and "russias foreign ministry" say the same in other words',
    ],
    ['DPRK', 'Democratic People’s Republic of Korea', 'match: both are named "north korea"'],
    ['Moscow', 'Russian Federation', 'match: both are named "russia"'],
    [
      'RSMA',
      'Ruritanian Space and Missile Agency',
      'match: "rsma" are the initials of "ruritanian space and missile agency"',
    ],
    ['RMA', 'Ruritanian Mining Agency', 'unsure: "rma" are the initials of "ruritanian mining agency"'],
    ['R.M.A.', 'RMA', 'match: both are named "rma"'],
    ['Zenda Inc.', 'Zenda', 'match: "zenda" and "zenda inc" say the same in other words'],
    [
      'Zenda Motor Co.',
      'Zenda Motor',
      'match: "zenda motor" and "zenda motor co" say the same in other words',
    ],
    ['Hentzau & Company', 'Hentzau', 'unsure'],
    ['RMA Corp.', 'RMA', 'unsure'],
    ['Government of Russia', 'Russia', 'match: both are named "russia"'],
    ['the Russian government', 'Russia', 'match: both are named "russia"'],
    [
      'U.S. House of Representatives',
      'US House',
      'match: "us house" and "us house of representatives" say the same in other words',
    ],
    ['New Jersey Senate', 'Jersey Senate', DIFFERENT],
    ['US Embassy in Russia', 'Russian Embassy in the US', DIFFERENT],
    [
      'White House National Security Council',
      'U.S. National Security Council',
      'match: "us national security council" and "white house national security council" say the same in other words',
    ],
    ['White House National Security Council', 'Kremlin National Security Council', DIFFERENT],
    ['Russian Foreign Ministry', 'Russian Defence Ministry', DIFFERENT],
  ])('%s | %s → %s', (a, b, expected) => {
    expect(tell('ORGANISATION', a, b)).toBe(expected);
  });
});

describe('names of places', () => {
  it.each([
    [
      'Zenda Cosmodrome',
      'Zenda spaceport',
      'match: "zenda cosmodrome" and "zenda spaceport" say the same in other words',
    ],
    [
      'Vostochny Cosmodrome',
      'Vostochnyy spaceport',
      'match: "vostochny cosmodrome" and "vostochnyy spaceport": "vostochny" and "vostochnyy" spell one Russian or Ukrainian word',
    ],
    [
      'Amur region of Russia',
      'Amur Oblast',
      'match: "amur region of russia" says in which state "amur oblast" is',
    ],
    ['Tripoli, Libya', 'Tripoli, Lebanon', DIFFERENT],
    ['Moscow', 'Russia', 'unsure'],
  ])('%s | %s → %s', (a, b, expected) => {
    expect(tell('PLACE', a, b)).toBe(expected);
  });
});
