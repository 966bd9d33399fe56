/** Figures as they are kept and shown: what was measured, on what, when and with which weights. */
import { z } from 'zod';

/** The collections that figures are measured on, in the order of the table. `speed` is measured by `npm run bench`. */
export const SET_KEYS = [
  'golden',
  'examples',
  'heldoutDev',
  'heldoutTest',
  'genresDev',
  'genresTest',
  'newsroom',
  'beats',
  'desks',
  'unseen',
  'realDev',
  'realTest',
  'gold',
  'quotes',
  'names',
  'resolution',
  'claimsDev',
  'claimsTest',
  'speed',
] as const;
export type SetKey = (typeof SET_KEYS)[number];

/** "P", "R", "F1" and "%" are per cent; others are their own unit: "articles/s", "MB". */
const measures = z.record(z.string(), z.number());
export type Measures = Readonly<z.infer<typeof measures>>;

/** By the name of what is measured: "who said what". */
export type Rows = Readonly<Record<string, Measures>>;

const measurement = z.object({
  /** The collection in words: "golden set, 227 statements". */
  on: z.string(),
  /** ISO date. */
  measuredOn: z.string(),
  /** The beginning of the SHA-256 of the trained weights; null where there were none. */
  model: z.string().nullable(),
  rows: z.record(z.string(), measures),
});
export type Measurement = Readonly<z.infer<typeof measurement>>;

/** The last figures of each collection. */
export const lastFigures = z.partialRecord(z.enum(SET_KEYS), measurement);
export type LastFigures = Readonly<z.infer<typeof lastFigures>>;

const peerFigure = z.object({
  who: z.string(),
  /** What it was measured on, which may be other texts than ours. */
  on: z.string(),
  /** Published by its makers, or measured with the scorers that ours is measured with. */
  kind: z.enum(['published', 'measured']),
  /** Where a published figure stands, how another was measured. */
  origin: z.string(),
  measures,
});
export type PeerFigure = Readonly<z.infer<typeof peerFigure>>;

/** What others reach, by collection and row. */
export const peerFigures = z.partialRecord(
  z.enum(SET_KEYS),
  z.record(z.string(), z.array(peerFigure).readonly()),
);
export type PeerFigures = Readonly<z.infer<typeof peerFigures>>;
