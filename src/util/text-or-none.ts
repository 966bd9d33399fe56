/** A field of somebody else's data that should be text: undefined where it is anything else. */
export function textOrNone(field: unknown): string | undefined {
  return typeof field === 'string' ? field : undefined;
}
