/**
 * Words that name an office or a kind of body and not which one. "Foreign Ministry" consists of them alone, so in two
 * documents it may be two ministries; "Ruritanian Foreign Ministry" does not.
 */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  `
  a acting adviser advisor affairs agency agriculture aide air ambassador and armed army assembly attorney authorities
  authority bank board boss bureau cabinet candidate captain central chair chairman chairperson chairwoman chamber
  chancellor chief city co coach colonel command commander commission commissioner committee company congress
  congressman congresswoman constitutional consul council court culture defence defense delegate delegation department
  deputy development diplomat director economic economy editor education election embassy emergency energy envoy
  executive exchange federal finance financial first force forces foreign former founder general governor government
  governorate guard head health high home house information inspector intelligence interior internal investigative
  joint journalist judge justice labor labour law lawmaker lawyer leader legislature local major manager marshal mayor
  media member military minister ministry mission municipal national navy new newspaper of office officer official
  officials opposition parliament parliamentary party people permanent police premier presidency president presidential
  press prime prince princess professor prosecutor prosecutors provincial public regional representative
  representatives republic reporter research ruling secretary security senate senator senior sergeant service services shadow social special
  spokesman spokesperson spokeswoman staff state supreme team the then trade transport treasury union university vice
  veteran
  `
    .trim()
    .split(/\s+/),
);

/** "foreign ministry", "prime minister": nothing in the folded text says which one. */
export function isGeneral(folded: string): boolean {
  return folded.split(' ').every((word) => GENERAL_WORDS.has(word));
}
