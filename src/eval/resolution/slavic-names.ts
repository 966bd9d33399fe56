import { capitalise, replaceAll, type MadeName, type NameLanguage } from './made-name';

/** Russian and Ukrainian names in Cyrillic, written letter by letter as each country's papers and each standard do. */
const RUSSIAN_FAMILIES =
  'Соколов Лебедев Козлов Новиков Морозов Волков Соловьёв Васильев Зайцев Павлов Семёнов Голубев Виноградов Богданов Воробьёв Фёдоров Михайлов Беляев Тарасов Белов Комаров Орлов Киселёв Макаров Жуков Щербаков Хрусталёв Шевцов Чернышёв Цветков Юдин Яковлев Ершов Алексеев Дьяков Шульгин Щукин Хохлов Жданов Чехонин Рождественский Достоевский Вишневский Никольский Залесский Крыжановский Островский Белозерский'.split(
    ' ',
  );
const RUSSIAN_GIVEN =
  'Алексей Михаил Сергей Юрий Евгений Николай Анатолий Григорий Фёдор Артём Илья Пётр Игорь Олег Виталий Геннадий Аркадий Леонид Борис Максим Вячеслав Станислав Ярослав Эдуард Захар Тимофей Харитон Семён Родион Елисей'.split(
    ' ',
  );
const UKRAINIAN_FAMILIES =
  'Шевченко Бондаренко Коваленко Ткаченко Кравченко Олійник Шевчук Поліщук Лисенко Марченко Савченко Руденський Хоменко Павленко Гончаренко Яценко Юрченко Щербина Дяченко Захарченко Левченко Кузьменко Пономаренко Василенко Мельничук Гаврилюк Кириленко Жук Черненко Цимбалюк Зінченко Вишневський Левицький Чорновіл Грищенко Їжакевич Яворський Ющук'.split(
    ' ',
  );
const UKRAINIAN_GIVEN =
  'Олексій Сергій Юрій Євген Микола Анатолій Григорій Федір Артем Ілля Петро Ігор Віталій Геннадій Леонід Борис Василь Ярослав Тарас Захар Степан Богдан Михайло Кирило Зиновій Остап Роман Андрон Матвій Гнат'.split(
    ' ',
  );

type Table = Readonly<Record<string, string>>;

const PLAIN: Table = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
};
const PRESS: Table = {
  ...PLAIN,
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'yu',
  я: 'ya',
  ий: 'y',
  ый: 'y',
  кс: 'x',
};
const BGN: Table = { ...PRESS, ий: 'iy', ый: 'yy', кс: 'ks', ё: 'yo', ье: 'ye', ьё: 'yo' };
const PASSPORT: Table = { ...PRESS, й: 'i', ий: 'ii', кс: 'ks', ю: 'iu', я: 'ia', ц: 'ts' };
const GERMAN: Table = {
  ...PLAIN,
  в: 'w',
  ж: 'sch',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ю: 'ju',
  я: 'ja',
  й: 'j',
  ий: 'i',
  с: 's',
  з: 's',
  ё: 'jo',
  кс: 'x',
};
const FRENCH: Table = {
  ...PLAIN,
  ж: 'j',
  х: 'kh',
  ц: 'ts',
  ч: 'tch',
  ш: 'ch',
  щ: 'chtch',
  ю: 'iou',
  я: 'ia',
  у: 'ou',
  й: 'ï',
  ий: 'i',
  ге: 'gue',
  ги: 'gui',
};
const SCHOLARLY: Table = {
  ...PLAIN,
  ж: 'ž',
  х: 'h',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'šč',
  ю: 'ju',
  я: 'ja',
  й: 'j',
  ё: 'ë',
};

const UKRAINIAN: Table = {
  ...PRESS,
  г: 'h',
  ґ: 'g',
  и: 'y',
  і: 'i',
  ї: 'i',
  є: 'ie',
  ий: 'yi',
  ій: 'ii',
  кс: 'ks',
  ю: 'iu',
  я: 'ia',
  й: 'i',
  зг: 'zgh',
};
const UKRAINIAN_PRESS: Table = {
  ...UKRAINIAN,
  ий: 'y',
  ій: 'iy',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  ї: 'yi',
  й: 'y',
};
const UKRAINIAN_DOUBLE: Table = { ...UKRAINIAN_PRESS, ий: 'yy', ій: 'ii' };
const UKRAINIAN_GERMAN: Table = {
  ...GERMAN,
  г: 'h',
  ґ: 'g',
  и: 'y',
  і: 'i',
  ї: 'ji',
  є: 'je',
  ий: 'yj',
  ій: 'ij',
};

function system(table: Table) {
  const write = (text: string) => capitalise(replaceAll(text.toLowerCase(), table));
  return ({ family, given }: MadeName) => ({ family: write(family), given: write(given) });
}

const common = {
  familyFirst: false,
  separator: ' ',
  makeGiven: (pieces: readonly string[], random: { pick<T>(values: readonly T[]): T }) => random.pick(pieces),
};

export const RUSSIAN: NameLanguage = {
  ...common,
  name: 'Russian',
  families: RUSSIAN_FAMILIES,
  pieces: RUSSIAN_GIVEN,
  systems: [PRESS, BGN, PASSPORT, GERMAN, FRENCH, SCHOLARLY].map(system),
};

export const UKRAINIAN_NAMES: NameLanguage = {
  ...common,
  name: 'Ukrainian',
  families: UKRAINIAN_FAMILIES,
  pieces: UKRAINIAN_GIVEN,
  systems: [UKRAINIAN, UKRAINIAN_PRESS, UKRAINIAN_DOUBLE, UKRAINIAN_GERMAN].map(system),
};
