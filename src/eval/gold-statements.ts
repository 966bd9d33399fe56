import { z } from 'zod';

/** Start and end in UTF-16 code units, end exclusive. */
const span = z.tuple([z.number().int(), z.number().int()]).transform(([start, end]) => ({ start, end }));

/** Keys of the gold entities that a part of a statement stands for. */
const entityKeys = z.array(z.string()).readonly();

/** One statement as a person annotated it; `text` is its content, for whoever reads the file. */
export const goldStatement = z.object({
  id: z.string(),
  /** `pullquote`: set off on its own without quotation marks, DIRECT in the interchange format. */
  kind: z.enum(['direct', 'indirect', 'mixed', 'pullquote']),
  text: z.string(),
  content: z.array(span).readonly(),
  cue: z.array(span).readonly(),
  source: z.array(span).readonly(),
  speaker: entityKeys,
  reportedBy: entityKeys,
  addressee: entityKeys,
  about: entityKeys,
  polarity: z.enum(['assert', 'deny', 'ask', 'urge', 'promise']),
  certainty: z.enum(['certain', 'probable', 'possible']),
  /** Statements that say the same thing share one. */
  cluster: z.string().nullable(),
  /** Neither a miss where it is not found nor an error where it is. */
  optional: z.boolean(),
});
export type GoldStatement = Readonly<z.infer<typeof goldStatement>>;

/** One annotated article: `<article>.json`. */
export const goldArticle = z.object({
  /** The file name of the article. */
  doc: z.string(),
  /** Words of the page that are not the article. */
  boilerplate: z.array(z.string()).readonly(),
  statements: z.array(goldStatement).readonly(),
});
export type GoldArticle = Readonly<z.infer<typeof goldArticle>>;

/** `entities.json`: who the keys of the gold statements are. */
export const goldEntities = z.record(
  z.string(),
  z.object({
    kind: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).readonly(),
    descriptions: z.array(z.string()).readonly(),
  }),
);
export type GoldEntities = Readonly<z.infer<typeof goldEntities>>;

/** A folder of annotated articles with the entities that they share. */
export interface GoldFolder {
  readonly entities: GoldEntities;
  readonly articles: readonly GoldArticle[];
}
