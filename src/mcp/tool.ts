import type { z } from 'zod';
import type { Reader } from '../query/reader';

/** What every tool works with. */
export interface Toolbox {
  readonly reader: Reader;
  /** Where people reach this Hearsay. */
  readonly publicUrl: string;
}

type Shape = z.ZodRawShape;

export interface Tool<In extends Shape = Shape, Out extends Shape = Shape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  /** Fails with an `InputError` for what makes no sense. */
  readonly answer: (asked: z.infer<z.ZodObject<In>>, toolbox: Toolbox) => Promise<z.infer<z.ZodObject<Out>>>;
}

/** Keeps the types of a tool together. */
export function tool<In extends Shape, Out extends Shape>(definition: Tool<In, Out>): Tool<In, Out> {
  return definition;
}
