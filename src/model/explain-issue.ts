import type { z } from 'zod';

/** Why a value was refused, in words: `"SHOUTS" is not one of DIRECT, INDIRECT, MIXED`. */
export function explainIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const value = valueAt(root, issue.path);
  if (value === undefined) return 'is missing';
  const shown = JSON.stringify(value).slice(0, 60);
  if (issue.code === 'invalid_value') return `${shown} is not one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type')
    return `${shown} is not ${NAMES_OF_TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && issue.origin !== 'array') return `${shown} is less than ${issue.minimum}`;
  if (issue.code === 'too_big') return `${shown} is more than ${issue.maximum}`;
  return issue.message.startsWith('is ') ? `${shown} ${issue.message}` : issue.message;
}

const NAMES_OF_TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (isObject(value) ? value[part as string] : undefined), root);
}

/** Any value with fields: objects and lists. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
