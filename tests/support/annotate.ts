import type {
  AnnotatedEntity,
  AnnotatedStatement,
  Annotations,
  EntityKind,
} from '../../src/model/annotations';
import type { DocumentMeta } from '../../src/model/article';

export interface Told {
  readonly by?: string;
  /** A second speaker of the same words. */
  readonly with?: string;
  readonly says: string;
  readonly about?: readonly string[];
  readonly via?: string;
  readonly to?: string;
  readonly polarity?: AnnotatedStatement['polarity'];
  readonly certainty?: AnnotatedStatement['certainty'];
  readonly kind?: AnnotatedStatement['kind'];
  readonly saidAt?: string;
}

interface Known {
  readonly kind?: EntityKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly collective?: boolean;
}

/**
 * A document that tells one sentence after another: `<by> said "<says>".`, with an entity for each name that is used.
 * `known` says more of some of them.
 */
export function annotate(
  meta: DocumentMeta,
  told: readonly Told[],
  known: Readonly<Record<string, Known>> = {},
): Annotations {
  const sentences = told.map((one) => `${one.by ?? 'Somebody'} said "${one.says}".`);
  const text = sentences.join('\n');
  const names = [...new Set([...Object.keys(known), ...told.flatMap(namesIn)])];
  const idOf = new Map(names.map((name, index) => [name, `e${index + 1}`]));
  const reference = (name: string) => ({ entity: idOf.get(name) ?? null });
  const starts = sentences.map(
    (_, index) => sentences.slice(0, index).join('\n').length + (index > 0 ? 1 : 0),
  );
  return {
    document: { ...meta, text },
    entities: names.map((name) => toEntity(idOf.get(name)!, name, known[name] ?? {})),
    mentions: told.flatMap(({ by }, index) => {
      const start = starts[index]!;
      return by ? [{ entity: idOf.get(by)!, start, end: start + by.length, form: 'NAME' as const }] : [];
    }),
    statements: told.map((one, index): AnnotatedStatement => {
      const name = one.by ?? 'Somebody';
      const start = starts[index]!;
      const content = { start: start + name.length + 7, end: start + name.length + 7 + one.says.length };
      const cue = { start: start + name.length + 1, end: start + name.length + 5, text: 'said' };
      return {
        kind: one.kind ?? 'DIRECT',
        text: one.says,
        content: [content],
        cue,
        source: [
          { entity: one.by ? idOf.get(one.by)! : null, start, end: start + name.length },
          ...(one.with ? [reference(one.with)] : []),
        ],
        reportedBy: one.via ? [reference(one.via)] : [],
        addressees: one.to ? [reference(one.to)] : [],
        about: (one.about ?? []).map(reference),
        polarity: one.polarity ?? 'ASSERTS',
        certainty: one.certainty ?? 'CERTAIN',
        ...(one.saidAt ? { saidAt: one.saidAt } : {}),
        confidence: 1,
      };
    }),
  };
}

function namesIn({ by, with: other, about = [], via, to }: Told): readonly string[] {
  return [by, other, ...about, via, to].filter((name) => name !== undefined);
}

function toEntity(id: string, name: string, known: Known): AnnotatedEntity {
  const { kind = 'PERSON', aliases = [], roles = [], collective } = known;
  return { id, kind, name, aliases, roles, ...(collective ? { collective } : {}) };
}
