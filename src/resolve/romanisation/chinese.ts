import { memoize } from '../../util/memoize';
import { combine, MOST_READINGS, spellings } from './system';

/**
 * Chinese syllables by their Hanyu Pinyin, read from Pinyin, Wade-Giles (without apostrophes) and Palladius' Russian in
 * English letters. Rows are "pinyin:Wade-Giles:Russian", several spellings parted by "/".
 */
const INITIALS = rows(
  'b:p:b p:p:p m:m:m f:f:f d:t:d t:t:t n:n:n l:l:l g:k:g k:k:k h:h:kh/h j:ch:tsz/dz q:ch:ts x:hs:s zh:ch:chzh/chj ch:ch:ch sh:sh:sh r:j:zh z:ts/tz:tsz/dz c:ts/tz:ts s:s/ss/sz:s',
);

const FINALS = rows(
  'a:a:a o:o:o e:e/o:e ai:ai:ai/ay ei:ei:ei/ey ao:ao:ao ou:ou:ou an:an:an en:en:en ang:ang:an eng:eng:en ong:ung:un i:i:i ia:ia:ya/ia ie:ieh:e/ye/ie iao:iao:yao/iao iu:iu:yu/iu ian:ien:yan/ian in:in:in iang:iang:yan/ian ing:ing:in iong:iung:yun/iun u:u:u ua:ua:ua uo:o/uo:o uai:uai:uai/uay ui:ui/uei:ui/uy uan:uan:uan un:un:un uang:uang:uan v:u:yui/yuy/iui ve:ueh:yue/iue van:uan:yuan/iuan vn:un:yun/iun',
);

/** Syllables that are written in a way of their own. */
const WHOLE = rows(
  'zhi:chih:chzhi/chji chi:chih:chi shi:shih:shi ri:jih:zhi zi:tzu:tszy/dzy ci:tzu:tsy si:ssu/szu:sy yi:i/yi:i ya:ya:ya ye:yeh:e/ye yao:yao:yao you:yu:yu yan:yen:yan yin:yin:in yang:yang:yan ying:ying:in yong:yung:yun wu:wu:u wa:wa:va wo:wo:vo wai:wai:vai wei:wei:vei/vey wan:wan:van wen:wen:ven wang:wang:van yu:yu:yui/yuy yue:yueh:yue yuan:yuan:yuan yun:yun:yun er:erh:er a:a:a ai:ai:ai/ay an:an:an ang:ang:an ao:ao:ao ou:ou:ou e:o/e:e en:en:en',
);

/** Which finals follow which initials. */
const FITTING = spellings(
  'b,p,m,f:a,o,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,iu,ian,in,ing,u d,t,n,l:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ia,ie,iao,iu,ian,in,iang,ing,u,uo,ui,uan,un,v,ve g,k,h:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang j,q,x:i,ia,ie,iao,iu,ian,in,iang,ing,iong,v,ve,van,vn zh,ch,sh,r:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang z,c,s:a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,uo,ui,uan,un',
);

type Row = readonly [pinyin: string, wadeGiles: readonly string[], russian: readonly string[]];

function rows(table: string): ReadonlyMap<string, Row> {
  return new Map(
    table.split(' ').map((entry) => {
      const [pinyin = '', wadeGiles = '', russian = ''] = entry.split(':');
      return [pinyin, [pinyin, wadeGiles.split('/'), russian.split('/')]];
    }),
  );
}

/** "ü" is written "u" where the dots are left out; "ju" never has another vowel, "lu" may be both. */
const plain = (pinyin: string) => pinyin.replace('v', 'u');

function syllables(): readonly Row[] {
  const regular = [...FITTING].flatMap(([initials, finals]) =>
    initials.split(',').flatMap((initial) => finals.split(',').map((final) => syllable(initial, final))),
  );
  return [...regular, ...WHOLE.values()];
}

function syllable(initial: string, final: string): Row {
  const [, wadeInitial, russianInitial] = INITIALS.get(initial) as Row;
  const [, wadeFinal, russianFinal] = FINALS.get(final) as Row;
  return [plain(initial + final), combine([wadeInitial, wadeFinal]), combine([russianInitial, russianFinal])];
}

type System = ReadonlyMap<string, readonly string[]>;

/** Each system: what a written syllable can be. */
const SYSTEMS: readonly System[] = [
  ([pinyin]: Row) => [pinyin],
  ([, wadeGiles]: Row) => wadeGiles,
  ([, , russian]: Row) => russian,
].map(systemOf);

function systemOf(spellingsOf: (row: Row) => readonly string[]): System {
  const system = new Map<string, Set<string>>();
  for (const row of syllables()) {
    for (const spelling of spellingsOf(row)) {
      system.set(spelling, (system.get(spelling) ?? new Set()).add(row[0]));
    }
  }
  return new Map([...system].map(([spelling, found]) => [spelling, [...found]]));
}

const LONGEST_SYLLABLE = 7;
const VOWELS = /[aeiouy]+/gu;
const MOST_SYLLABLES = 4;

const READERS = SYSTEMS.map((system) => memoize((word: string) => readWord(word, system)));

/** What a name of two to four syllables can be in Pinyin, syllables parted by blanks, its words in their order. */
export function readChinese(words: readonly string[]): ReadonlySet<string> {
  if ((words.join(' ').match(VOWELS)?.length ?? 0) > MOST_SYLLABLES) return new Set();
  const found = READERS.flatMap((readWord) => {
    const readings = words.map(readWord);
    return readings.some((some) => some.length === 0) ? [] : combine(readings);
  });
  return new Set(found.map((reading) => reading.trim()).filter(hasTwoToFour));
}

function hasTwoToFour(reading: string): boolean {
  const count = reading.split(' ').length;
  return count >= 2 && count <= MOST_SYLLABLES;
}

function readWord(word: string, system: System): readonly string[] {
  const endings = new Map<number, readonly string[]>([[word.length, ['']]]);
  for (let start = word.length - 1; start >= 0; start -= 1) {
    const found: string[] = [];
    for (let end = start + 1; end <= Math.min(word.length, start + LONGEST_SYLLABLE); end += 1) {
      const rests = endings.get(end) ?? [];
      const here = system.get(word.slice(start, end)) ?? [];
      found.push(...here.flatMap((one) => rests.map((rest) => `${one} ${rest}`)));
    }
    endings.set(start, [...new Set(found)].slice(0, MOST_READINGS));
  }
  return fewestSyllables(endings.get(0) ?? []);
}

/** "xian" is one syllable and not "xi" and "an", which has an apostrophe between. */
function fewestSyllables(readings: readonly string[]): readonly string[] {
  const count = (reading: string) => reading.split(' ').length;
  const fewest = Math.min(...readings.map(count));
  return readings.filter((reading) => count(reading) === fewest);
}
