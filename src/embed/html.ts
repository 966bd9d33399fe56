/** Text made into HTML that is right whatever the text. */
export class Html {
  constructor(readonly source: string) {}
}

type Value = Html | string | number | null | undefined | readonly Value[];

/** A template whose values become text; only what is `Html` already stays as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(sourceOf)));
}

function sourceOf(value: Value): string {
  if (value instanceof Html) return value.source;
  if (Array.isArray(value)) return value.map(sourceOf).join('');
  return String(value ?? '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
