import { capitalise, type MadeName, type NameLanguage } from './made-name';
import { palladius } from './palladius';
import { wadeGiles } from './wade-giles';

/** Chinese names from common syllables in Pinyin ("v" is ü), rewritten into Wade-Giles and Palladius by rules of sound. */
const FAMILIES =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lv ding rao shen yao lu fan qian shi jin'.split(
    ' ',
  );
const SYLLABLES =
  'wei ming jun hua jian guo zhong qiang xiu ying fang yan lei jie tao bin bo chao hong hui juan ling mei na ping qing rong shan ting xia xin xue yu zhen zhi bao cheng dong en fei gang hai jing kai lan min ning peng quan rui sheng tian wen xiang yi zhe zi long feng yue lin hao yong lai dai chi si'.split(
    ' ',
  );

const syllablesOf = (text: string) => text.split(' ');
const bare = (text: string) => text.normalize('NFKD').replace(/[\p{M}’]/gu, '');

function system(write: (syllable: string) => string, join: string) {
  return ({ family, given }: MadeName) => ({
    family: capitalise(write(family)),
    given: capitalise(syllablesOf(given).map(write).join(join)),
  });
}

export const CHINESE: NameLanguage = {
  name: 'Chinese',
  familyFirst: true,
  separator: ' ',
  families: FAMILIES,
  pieces: SYLLABLES,
  makeGiven: (pieces, random) =>
    random.next() < 0.3 ? random.pick(pieces) : `${random.pick(pieces)} ${random.pick(pieces)}`,
  systems: [
    system((one) => one.replace('v', 'ü'), ''),
    system((one) => one.replace('v', 'u'), '-'),
    system(wadeGiles, '-'),
    system((one) => bare(wadeGiles(one)), '-'),
    system(palladius, ''),
  ],
};
