import { showEntities } from '../../support/read-text';

const peopleIn = async (text: string) =>
  (await showEntities(text)).filter((entity) => entity.startsWith('PERSON'));

describe('people inside an article', () => {
  it.each([
    [
      'President Jane Roe of Norway arrived. Roe said she was tired.',
      ['PERSON Jane Roe (Roe) [President of Norway]'],
    ],
    [
      'Vice-President Anna Lind arrived. President Jane Roe of Norway came later.',
      ['PERSON Anna Lind [Vice-President]', 'PERSON Jane Roe [President of Norway]'],
    ],
    [
      'Kim Jong Su, the leader of Laos, met his sister Kim Yo Min. Kim said that he was ready.',
      ['PERSON Kim Jong Su (Kim) [leader of Laos]', 'PERSON Kim Yo Min'],
    ],
    [
      'Pope Mark arrived. Mark was tired. King Olaf of Norway came later.',
      ['PERSON Pope Mark (Mark) [Pope]', 'PERSON King Olaf (Olaf) [King of Norway]'],
    ],
    [
      'Minister Datuk Seri Abu Lind Roe arrived. Tun Doe came later.',
      ['PERSON Abu Lind Roe [Minister]', 'PERSON Tun Doe'],
    ],
    ['Jane R. Roe left. Her aunt, Jane S.R. Roe, stayed.', ['PERSON Jane R. Roe', 'PERSON Jane S.R. Roe']],
    [
      'President Roe left. The first lady, Mary Roe, said she was tired. Mr Roe was tired too.',
      ['PERSON Roe [President]', 'PERSON Mary Roe [first lady]'],
    ],
    [
      'Doctor Thomas Sam and nurse Mary Sam came. Mrs Sam said it was late.',
      ['PERSON Thomas Sam [Doctor]', 'PERSON Mary Sam (Sam) [nurse]'],
    ],
    [
      'Kim Yo Min, daughter of the tycoon Kim Jong Su, left. Kim was tired. She is the only child of Kim Jong Su.',
      ['PERSON Kim Yo Min (Kim)', 'PERSON Kim Jong Su [tycoon]'],
    ],
    [
      'Juan Perez Soto came. His sister Ana Perez wept. Perez was tired, and Perez left.',
      ['PERSON Juan Perez Soto (Perez)', 'PERSON Ana Perez'],
    ],
    [
      'Anna Lind, who heads the Polar Union, left. Jane Doe, head of the Roe Bank and former minister of Norway, said no.',
      [
        'PERSON Anna Lind [head of the Polar Union]',
        'PERSON Jane Doe [head of the Roe Bank, former minister of Norway]',
      ],
    ],
    [
      'Ex-minister Jane Doe met Anna Lind, his counterpart at the bank, and Mary Sam, who used to head the union.',
      ['PERSON Jane Doe [Ex-minister]', 'PERSON Anna Lind', 'PERSON Mary Sam'],
    ],
    [
      'Deputy Prime Minister and Foreign Minister Anna Lind left. Minister of Labour, Water and Trade and Chairman of the Polar Union Peter Olsen stayed. Former President and Prime Minister Mary Sam spoke.',
      [
        'PERSON Anna Lind [Foreign Minister, Deputy Prime Minister]',
        'PERSON Peter Olsen [Chairman of the Polar Union, Minister of Labour, Water and Trade]',
        'PERSON Mary Sam [Prime Minister, Former President]',
      ],
    ],
    [
      'Prime Minister Anna Lind and Foreign Minister Peter Olsen met the president and Minister Mary Sam.',
      [
        'PERSON Anna Lind [Prime Minister]',
        'PERSON Peter Olsen [Foreign Minister]',
        'PERSON Mary Sam [Minister]',
      ],
    ],
    ['Norway’s president, Jane Doe, left. It rained.', ['PERSON Jane Doe [Norway’s president]']],
    [
      'His Majesty King Olav came, and HRH Crown Prince Erik. King Olav left.',
      ['PERSON King Olav (Olav) [King]', 'PERSON Crown Prince Erik (Erik) [Crown Prince]'],
    ],
    [
      'They met North Korean leader Kim Jong Su at the Polar Cosmodrome and Professor Jane Doe at Roe University.',
      ['PERSON Kim Jong Su [North Korean leader]', 'PERSON Jane Doe [Professor at Roe University]'],
    ],
    ['Anna van der Lind came. Van der Lind spoke.', ['PERSON Anna van der Lind (Van der Lind)']],
    ['Anna Lind came. Van Lind spoke.', ['PERSON Anna Lind', 'PERSON Van Lind']],
    ['Aleksei Petrov spoke. Alexei Petrov said no.', ['PERSON Aleksei Petrov (Alexei Petrov)']],
    [
      'Lao leader Kim Jong Su came. The Lao leader Kim Chen Soo said yes.',
      ['PERSON Kim Jong Su (Kim Chen Soo) [Lao leader]'],
    ],
    [
      'Former Lao leader Kim Jong Il died. Lao leader Kim Jong Su said yes.',
      ['PERSON Kim Jong Il [Former Lao leader]', 'PERSON Kim Jong Su [Lao leader]'],
    ],
    ['Kim Jong-su spoke. Kim Jong Su left.', ['PERSON Kim Jong-su (Kim Jong Su)']],
    [
      'Taras Velensky spoke. Velenskyy left. Anna Velenska came.',
      ['PERSON Taras Velensky (Velenskyy)', 'PERSON Anna Velenska'],
    ],
    [
      'K. Suresh Kumar and K.R. Vijay Kumar left. Kiran Raj Vijay Kumar spoke.',
      ['PERSON K. Suresh Kumar', 'PERSON Kiran Raj Vijay Kumar (K.R. Vijay Kumar)'],
    ],
    ['Maria Luisa Perez met Maria Elena Perez.', ['PERSON Maria Luisa Perez', 'PERSON Maria Elena Perez']],
    [
      'Minister Anna Lind came. Lind spoke. Her sister Mary Lind and Mary Lind left.',
      ['PERSON Anna Lind (Lind) [Minister]', 'PERSON Mary Lind'],
    ],
    [
      'Ahmed bin Saleh, also known as Abu Omar, left. Then Abu Omar met Saleh.',
      ['PERSON Ahmed bin Saleh (Abu Omar, Saleh)'],
    ],
    ['Roeinho is late. Roeinho, whose real name is John Roe, left Oslo.', ['PERSON John Roe (Roeinho)']],
    ['Lind, also known as Petrova, left Oslo. Petrova was tired.', ['PERSON Petrova (Lind)']],
    ['They replaced him with Jane Doe, the president said in Oslo.', ['PERSON Jane Doe']],
    [
      'Jane Doe, known as Jin, received Minister Mary Lind in Oslo.',
      ['PERSON Jane Doe (Jin)', 'PERSON Mary Lind [Minister]'],
    ],
    [
      'Norway’s minister, Anna Roe, left. An aide to the minister, Mr. Thomas Sam, stayed.',
      ['PERSON Anna Roe [Norway’s minister]', 'PERSON Thomas Sam [aide to the minister]'],
    ],
    [
      'Anna Dolinetzky spoke. Later Dolinetsky left. The Petrovas and Maria Petrova stayed.',
      ['PERSON Anna Dolinetzky (Dolinetsky)', 'PERSON Petrovas', 'PERSON Maria Petrova'],
    ],
    ['Jonas Rovandi spoke. Then Rovendi left.', ['PERSON Jonas Rovandi (Rovendi)']],
    [
      'Maria Perez - Olonjuwon spoke. Then Perez-Olonjuwon left.',
      ['PERSON Maria Perez - Olonjuwon (Perez-Olonjuwon)'],
    ],
    ['Clemente Soto Nguema Perez spoke. Then Soto left.', ['PERSON Clemente Soto Nguema Perez (Soto)']],
    ['Roe Perez–more commonly known as Rodi–spoke. Then Rodi left Oslo.', ['PERSON Roe Perez (Rodi)']],
    [
      'President Eva Maria Lind Olsen came. EMLO said she was tired.',
      ['PERSON Eva Maria Lind Olsen (EMLO) [President]'],
    ],
    ['Luiz Mario Soto da Silva spoke. Soto left.', ['PERSON Luiz Mario Soto da Silva (Soto)']],
    ['Deputy Minister Sir John Roe left.', ['PERSON John Roe [Deputy Minister]']],
    ['Mary Lind, Sir John Roe and others left.', ['PERSON Mary Lind', 'PERSON John Roe']],
  ])('are one person under one name, and two under two: %s', async (text, expected) => {
    expect(await peopleIn(text)).toEqual(expected);
  });
});
