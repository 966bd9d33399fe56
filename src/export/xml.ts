/** What XML 1.0 has no way to write: control characters, halves of a character, two that Unicode never gives out. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or a quoted attribute of XML; what XML cannot hold becomes U+FFFD. */
export function xml(text: string | number): string {
  return String(text)
    .replace(UNWRITABLE, '\u{FFFD}')
    .replace(/[&<>"'\t\n\r]/gu, (character) => ESCAPES[character] ?? character);
}
