import { showSpeakers } from '../../support/read-text';

describe('who says what about whom', () => {
  it.each([
    [
      'Two officials said that it rained. One of them said that it was late.',
      ['Two officials', 'Two officials'],
    ],
    [
      'Ivan Petrov, a foreign ministry official, left. An official at the palace said it rained. The official added that it was late.',
      ['official at the palace', 'official at the palace'],
    ],
    [
      'An unnamed member of the Norwegian delegation said that it rained.',
      ['unnamed member of the Norwegian delegation'],
    ],
    [
      'A source in the ministry told Reuters it rained. Jane Doe denied it. The interlocutor of the agency said it was late.',
      ['source in the ministry', 'Jane Doe', 'source in the ministry'],
    ],
    ['Yuri Petrov, the head of the space agency, left. The official said it rained.', ['Yuri Petrov']],
    ['General Ivan Petrov left. Jane Doe said the attorney general was late.', ['Jane Doe']],
    [
      'Opposition leader Jane Doe left. Ivan Petrov said the Green leader was late.',
      ['Ivan Petrov: Green Party'],
    ],
    ['President Oskar Lind called.\nPrime Minister Nikol Petrov left. He said it rained.', ['Nikol Petrov']],
    [
      'A mother of five who fled Stockholm said that it rained. “It is late,” she said.',
      ['mother of five who fled Stockholm', 'mother of five who fled Stockholm'],
    ],
    ['Ivan Petrov spoke for an hour. The owner’s lawyer said it rained.', ['owner’s lawyer']],
    ['Norway’s ruling Roe Party said that it rained.', ['Roe Party']],
    ['The junta, led by General Ivan Petrov, said that it rained.', ['junta']],
    ['Two officials, who spoke on condition of anonymity, said that it rained.', ['Two officials']],
    ['Norway’s army and the paramilitary Roe Forces said that it rained.', ['Norwegian army + Roe Forces']],
    ['Norway’s leading Roe Party said that it rained.', ['Roe Party']],
    ['Two boys told investigators it rained. One of them said it was late.', ['Two boys', 'Two boys']],
    [
      'The envoy, Emily Doe, said it rained. The minister, Ahmed Roe, said it was late.',
      ['Emily Doe', 'Ahmed Roe'],
    ],
    [
      '“It is late,” said Jane Doe, its director of sales, who noted that it rained.',
      ['Jane Doe', 'Jane Doe'],
    ],
    ['Ivan Petrov left. The plaintiff, identified only as Jane Doe, said it rained.', ['Jane Doe']],
    [
      'A bench comprising Justice Jane Doe and Justice John Roe said that it rained.',
      ['bench comprising Justice Jane Doe and Justice John Roe'],
    ],
    ['Roe Foods left. “It rained,” said the Oslo, Norway-based company.', ['Roe Foods']],
    ['Jane Doe accused John Roe of lying. The latter denied it.', ['Jane Doe: John Roe', 'John Roe']],
    ['The plan was shared by Jane Doe of the Polar Institute, who said it was late.', ['Jane Doe']],
    ['One of its senior members said that it rained.', ['One of its senior members']],
    [
      'The port was closed, said the people, who asked not to be named.',
      ['people, who asked not to be named'],
    ],
    [
      'The port was closed, said a minister who did not wish to be named.',
      ['minister who did not wish to be named'],
    ],
    [
      'It rained, a ministry spokesperson said. The port was closed, said the spokesperson. Army spokesperson Ivan Petrov said it was late.',
      ['ministry spokesperson', 'ministry spokesperson', 'Ivan Petrov'],
    ],
  ])('tells unnamed sources and pairs apart: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['Ines Prado, a former clerk, was cross-examined. The witness said it rained.', ['Ines Prado']],
    [
      'Marta Lindqvist, a vet, examined the seals. Jane Doe left. The vet said it rained.',
      ['Marta Lindqvist'],
    ],
    [
      'Anna Lind examined the seals. The marine biologist, who was not asked before, said it rained.',
      ['Anna Lind'],
    ],
    [
      'Ivan Petrov, chairman of a committee of the Senate, left. The lawmaker said it rained.',
      ['Ivan Petrov'],
    ],
    ['A vet called. Jane Doe left. The vet said it rained.', ['vet']],
    ['Jane Doe, the finance director, left. The spokesman said it rained.', ['spokesman']],
    [
      'German Chancellor Ivan Petrov and French President Jane Doe met Anna Lind. The pair said it rained.',
      ['Ivan Petrov + Jane Doe'],
    ],
    [
      'Anna Lind, an aide to President Ivan Petrov, left. Prime Minister Per Berg came. The president said it rained.',
      ['Ivan Petrov'],
    ],
    [
      'Ivan Petrov, an adviser to President Per Berg, said it rained. “It snowed,” he said.',
      ['Ivan Petrov', 'Ivan Petrov'],
    ],
    ['Norway has not decided, its foreign ministry said. It rained.', ['Norwegian foreign ministry: Norway']],
    ['Norway met Sweden. Its foreign ministry said it rained.', ['Norwegian foreign ministry']],
    ['Roy Petrov disagreed. The Irishman, speaking on a show, said it rained.', ['Roy Petrov']],
    ['Senator Anna Lind left. It rained, the Virginian said.', ['Anna Lind']],
    ['Senator Jane Doe left. The Connecticut Democrat said it rained.', ['Jane Doe']],
    ['Jane Doe spoke. The Labour councillor, like the veteran MP, said it rained.', ['Jane Doe']],
    [
      'Jane Doe, leader of the Green Party, met Anna Lind. The leader of the Green Party said it rained.',
      ['Jane Doe'],
    ],
    ['Jane Doe came. The leader of the Green Party said it rained.', ['leader of the Green Party']],
    ['Jane Doe came. The Social Democrat said it rained.', ['Jane Doe']],
    ['The Times met Jane Doe. The business daily said it rained.', ['Times']],
    ['Ivan Petrov won. The 33-year-old entrepreneur said it rained.', ['Ivan Petrov']],
    ['Norway and Sweden signed. Both capitals said it rained.', ['Norway + Sweden']],
    ['Jane Doe met Ivan Petrov. Both said it rained.', ['Jane Doe + Ivan Petrov']],
    [
      'Norwegian President Ivan Petrov left Rome. The Swedish president said it rained.',
      ['Swedish president'],
    ],
    [
      'Norwegian President Ivan Petrov met the historian Per Lindqvist in Rome. The Swedish president said it rained.',
      ['Swedish president'],
    ],
    ['Velk Foods sued Roe Telecom. Both said it rained.', ['Velk Foods + Roe Telecom']],
    ["The ministry met. The ministry's statement said it rained.", ['ministry']],
    [
      'Former driver Ivan Petrov left. Karl Berg came. It rained. The ex-wife of the former driver, the model Jane Doe, spoke on a podcast. According to her, he was late.',
      ['Jane Doe: Ivan Petrov'],
    ],
    [
      'Per Berg left. Asked whether Petrov would come, the envoy, Anna Lind, shrugged it off. “It rained,” she said.',
      ['Anna Lind'],
    ],
    [
      'Ivan Petrov was found in Rome. The adviser Per Lindqvist believes that Petrov will not come back. “He is tired,” he said.',
      ['Per Lindqvist: Ivan Petrov'],
    ],
    [
      'Jane Doe said it rained. One nurse on the ward tells another story. According to her, it snowed. “It froze,” the nurse said.',
      ['Jane Doe', 'One nurse', 'One nurse'],
    ],
    ['Velk Foods Inc. closed. The biggest union group said it rained.', ['biggest union group']],
    [
      'Velk Foods grew. Jane Doe, the director of the choir, left. Its chief executive said it rained.',
      ['Its chief executive'],
    ],
  ])('knows by a calling who was in view: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Norwegian President Jane Roe met Swedish Prime Minister Per Berg. The Swedish leader said that Norway was a friend.',
      ['Per Berg: Norway'],
    ],
    [
      'Ivan Petrov, a leading researcher at the Institute of Polar Studies, noted that ice was thin. The polar scholar said Norway must act. According to him, Sweden agreed.',
      ['Ivan Petrov', 'Ivan Petrov: Norway', 'Ivan Petrov: Sweden'],
    ],
    [
      'Anna Lind, spokeswoman for the Health Ministry, said the vaccine worked. The spokeswoman added that Sweden had ordered it.',
      ['Anna Lind', 'Anna Lind: Sweden'],
    ],
    [
      'Acme Motors said sales fell. The company said China was to blame.',
      ['Acme Motors', 'Acme Motors: China'],
    ],
    ['Jane Doe, the finance director, and Anna Roe met. The finance director said it rained.', ['Jane Doe']],
    ['Carlo Roe spoke in Oslo. The 61-year-old Italian said it rained.', ['Carlo Roe']],
    ['Anna Lind, chief executive, spoke. Ms Lind said it rained.', ['Anna Lind']],
  ])('resolves descriptions by the roles that the text gives: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Norwegian President Jane Roe met Swedish Prime Minister Per Berg. The two leaders said trade would grow.',
      ['Jane Roe + Per Berg'],
    ],
    [
      'Both Paris and Berlin denied the reports about the Nordic Arrow project.',
      ['France + Germany: Nordic Arrow project'],
    ],
  ])('resolves pairs to both members: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'French President Luc Petit met Defence Minister Anne Blanc. “I am here,” he said. She said that Italy was late.',
      ['Luc Petit', 'Anne Blanc: Italy'],
    ],
    [
      'The Space Research Agency (SRA) said a rocket had failed. It said that Norway would help.',
      ['Space Research Agency', 'Space Research Agency: Norway'],
    ],
    ['Jane Doe said that she would visit Norway.', ['Jane Doe: Norway']],
    [
      'Jane Doe met John Roe at noon. Doe said that Roe had lied about his visit to Norway.',
      ['Jane Doe: John Roe, Norway'],
    ],
  ])('resolves pronouns by gender, number and who speaks: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['Norwegian President Jane Roe said her country would pay.', ['Jane Roe: Norway']],
    ['Norway is cold. Norway met Sweden. Jane Doe said the nation would pay.', ['Jane Doe: Norway']],
    ['Jane Doe said the government had lied to another country.', ['Jane Doe: government']],
    [
      'The Roe Foundation for Polar Studies opened in Bergen. Jane Doe said the foundation had helped the city.',
      ['Jane Doe: Roe Foundation for Polar Studies, Bergen'],
    ],
  ])('finds countries, towns and bodies in what is said: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'The council met. The council said Norway would pay. It added that Sweden was late. Jane Doe said the council was wrong.',
      ['council: Norway', 'council: Sweden', 'Jane Doe: council'],
    ],
    [
      'Jane Doe was charged. Her lawyer said Norway was to blame. Prosecutors said Sweden was late. The prosecution said Norway lied.',
      ['lawyer of Jane Doe: Norway', 'Prosecutors: Sweden', 'Prosecutors: Norway'],
    ],
    [
      'Jane Doe met a spokesman. A company spokesman said Norway would pay. “It is late,” he said.',
      ['company spokesman: Norway', 'company spokesman'],
    ],
    [
      'A spokesman left. The agency closed. Jane Doe, the mayor, was elected president. Doe said the agency and her office paid.',
      ['Jane Doe: agency'],
    ],
    [
      'Several women met Jane Doe and Anna Roe. Doe said several women had left Norway.',
      ['Jane Doe: Norway'],
    ],
    ['Norway met Sweden. They said it was late.', ['?They']],
    ['49 percent of voters said Norway would pay.', ['49 percent of voters: Norway']],
    ['One in four voters said Norway would pay.', ['One in four voters: Norway']],
    ['At least four senators said Norway would pay.', ['At least four senators: Norway']],
    [
      'One of the complainants said Norway would pay. She added that Sweden was late.',
      ['One of the complainants: Norway', 'One of the complainants: Sweden'],
    ],
    ['One of them said Norway would pay.', ['?One of them: Norway']],
    ['Ivan Petrov left. The national guard said Norway would pay.', ['national guard: Norway']],
    ['A study last year said Norway would pay.', ['study: Norway']],
    ['In May 2023 the then mayor said Norway would pay.', ['then mayor: Norway']],
  ])('keeps unnamed sources apart and finds them again: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Experts said China was slowing. Two officials said Beijing would act. The officials said prices would fall.',
      ['Experts: China', 'Two officials: China', 'Two officials'],
    ],
    ['The minister said that Oslo was cold.', ['minister: Norway']],
    ['A Kovar ally said that Oslo was cold.', ['Kovar ally: Norway']],
    ['Poland, Estonia and Latvia have said that Oslo was cold.', ['Poland + Estonia + Latvia: Norway']],
    ['Kovar supporters said that Oslo was cold.', ['Kovar supporters: Norway']],
    ['Anna Petrova, a Kovar lawyer, said that Oslo was cold.', ['Anna Petrova: Norway']],
    ['He said that Oslo was cold.', ['?He: Norway']],
    ['Polish authorities said that Sweden was late.', ['Poland: Sweden']],
    ["Norway's army said that Sweden was not ready.", ['Norwegian army: Sweden']],
  ])('names a collective by its words, and guesses nobody: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});
