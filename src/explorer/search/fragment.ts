/** The name that is being typed at the end of a question. */

export interface Fragment {
  /** What stands before it, with the space that ends it. */
  readonly before: string;
  readonly name: string;
}

/** Words after which a name comes. */
const OPENERS =
  /^(.*(?:^|[\s("“])(?:about|by|from|to|on|via|and|or|is|are|did|does|do|has|have|what|who|whom|said|says|say|denied|denies|deny|asked|asks|urged|urges|promised|promises|regarding|concerning|→)\s+)(.*)$/isu;

/** "who denied what about North K" → before "who denied what about ", name "North K". */
export function fragmentOf(text: string): Fragment {
  const [, before = '', name = text] = OPENERS.exec(text) ?? [];
  return { before, name: name.replace(/[?!.]+$/u, '').trim() };
}
