import { markNames, showEntities } from '../../support/read-text';

async function bodiesIn(text: string, names: readonly string[]): Promise<string[]> {
  const marked = markNames(
    text,
    names.map((name) => `ORGANISATION 0.9 ${name}`),
  );
  const bodies = (await showEntities(text, marked)).map((entity) => entity.replace('ORGANISATION ', ''));
  return bodies.filter((entity) => names.some((name) => entity.startsWith(name)));
}

describe('bodies called by more than one name inside an article', () => {
  it.each([
    [
      'Polar Foods Ltd said no. Polar Foods is small.',
      ['Polar Foods Ltd', 'Polar Foods'],
      ['Polar Foods Ltd (Polar Foods)'],
    ],
    [
      'Polar Foods said no. Polar Foods Sdn Bhd is small.',
      ['Polar Foods', 'Polar Foods Sdn Bhd'],
      ['Polar Foods Sdn Bhd (Polar Foods)'],
    ],
    [
      'Polar Foods said no. Polar Foods Holdings is small.',
      ['Polar Foods', 'Polar Foods Holdings'],
      ['Polar Foods', 'Polar Foods Holdings'],
    ],
    // once, though "the coalition" is a body without a name elsewhere
    [
      'Jane Doe said that the Coalition was late. John Roe said that the Coalition was wrong.',
      ['Coalition'],
      ['Coalition'],
    ],
    [
      'The Supreme Court of Ghana sat. The Supreme Court said no.',
      ['Supreme Court of Ghana', 'Supreme Court'],
      ['Supreme Court of Ghana (Supreme Court)'],
    ],
    [
      'The Polar Court of Ghana sat. So did the Polar Court of Kenya. The Polar Court said no.',
      ['Polar Court of Ghana', 'Polar Court of Kenya', 'Polar Court'],
      ['Polar Court of Ghana', 'Polar Court of Kenya', 'Polar Court'],
    ],
    [
      'The Ministry of the Interior sat. The Interior Ministry said no.',
      ['Ministry of the Interior', 'Interior Ministry'],
      ['Ministry of the Interior (Interior Ministry)'],
    ],
    [
      'The Polar Trade Commission sat. The P.T.C. said no.',
      ['Polar Trade Commission', 'P.T.C.'],
      ['Polar Trade Commission (P.T.C.)'],
    ],
    [
      'The P.T.C. said no. The Polar Trade Commission and the R.T.C. sat.',
      ['P.T.C.', 'Polar Trade Commission', 'R.T.C.'],
      ['Polar Trade Commission (P.T.C.)', 'R.T.C.'],
    ],
    [
      'The Senate met. The Senate Trade Committee and Senate Democrats said no.',
      ['Senate', 'Senate Trade Committee', 'Senate Democrats'],
      ['Senate', 'Senate Trade Committee', 'Senate Democrats'],
    ],
    ['The House met. The White House said no.', ['House', 'White House'], ['House', 'White House']],
    [
      'Senate Democrats left. Democrats and the Democratic Party said no.',
      ['Senate Democrats', 'Democrats', 'Democratic Party'],
      ['Senate Democrats', 'Democratic Party (Democrats)'],
    ],
    [
      'The House of Representatives met. The House said no.',
      ['House of Representatives', 'House'],
      ['House of Representatives (House)'],
    ],
    [
      'Democrats for Polar said no. The Democrats left.',
      ['Democrats for Polar', 'Democrats'],
      ['Democrats for Polar', 'Democrats'],
    ],
    [
      'The Republican Roe Fund said no. Republicans left, and the GOP lost.',
      ['Republican Roe Fund', 'Republicans', 'GOP'],
      ['Republican Roe Fund', 'Republicans (GOP)'],
    ],
    [
      'The Tories left. The Conservative Party said no.',
      ['Tories', 'Conservative Party'],
      ['Conservative Party (Tories)'],
    ],
    ['The Polars left. The Polar Party said no.', ['Polars', 'Polar Party'], ['Polar Party (Polars)']],
    [
      'The Social Democrats left. The Social Democratic Party and the Socialists said no.',
      ['Social Democrats', 'Social Democratic Party', 'Socialists'],
      ['Social Democratic Party (Social Democrats)', 'Socialists'],
    ],
    [
      'The Ministry of Trade sat. The Interior Ministry said no.',
      ['Ministry of Trade', 'Interior Ministry'],
      ['Ministry of Trade', 'Interior Ministry'],
    ],
    [
      'The Polar Chamber of Commerce in Oslo (UNESCO) sat.',
      ['Polar Chamber of Commerce', 'UNESCO'],
      ['Polar Chamber of Commerce', 'UNESCO'],
    ],
    [
      'PIWA said no. The Polar Institute of Water and Atmosphere Research (PIWA) sat.',
      ['PIWA', 'Polar Institute of Water and Atmosphere Research', 'PIWA'],
      ['Polar Institute of Water and Atmosphere Research (PIWA)'],
    ],
    [
      'MINPOL said no. An officer of the Ministry of the Polar Interior’s (MINPOL) guard left.',
      ['MINPOL', 'Ministry of the Polar Interior', 'MINPOL'],
      ['Ministry of the Polar Interior (MINPOL)'],
    ],
    [
      'The National Fund for Polar Tourism (Fonpol) sat. Fonpol said no.',
      ['National Fund for Polar Tourism', 'Fonpol', 'Fonpol'],
      ['National Fund for Polar Tourism (Fonpol)'],
    ],
    [
      'The Polar - Roe Bank & Trust sat. The Polar-Roe Bank and Trust said no.',
      ['Polar - Roe Bank & Trust', 'Polar-Roe Bank and Trust'],
      ['Polar - Roe Bank & Trust (Polar-Roe Bank and Trust)'],
    ],
    [
      'They chose the Polar Sea Survey (Roe Institute of Technology) and left.',
      ['Polar Sea Survey', 'Roe Institute of Technology'],
      ['Polar Sea Survey', 'Roe Institute of Technology'],
    ],
  ])('knows one by its short and its long name: %s', async (text, names, expected) => {
    expect(await bodiesIn(text, names)).toEqual(expected);
  });
});
