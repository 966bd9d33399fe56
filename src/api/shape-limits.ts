/** Limits on how a request is written, beside what it costs: checked by one walk before anything of it is done. */
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql';

/** Fields inside fields; the deepest of schema/operations has 9, the introspection of GraphiQL 15. */
export const DEEPEST = 20;
/** The question that asks for most of docs/api.md has 2. */
export const MOST_ALIASES = 30;
/** `@include` and `@skip` on every field of a page that shows and hides columns. */
const MOST_DIRECTIVES = 50;

/** Refuses requests that are too deep, or that repeat fields or directives more often than a person would. */
export const shapeLimits: ValidationRule = (context) => ({
  Document(document) {
    const depth = depthOf(document);
    const { aliases, directives } = count(document);
    const refuse = (code: string, message: string) =>
      context.reportError(new GraphQLError(message, { extensions: { code } }));
    if (depth > DEEPEST) {
      refuse(
        'QUERY_TOO_DEEP',
        `The question is ${depth} fields deep, the limit is ${DEEPEST}: ask in parts.`,
      );
    }
    if (aliases > MOST_ALIASES) {
      refuse(
        'TOO_MANY_ALIASES',
        `The question has ${aliases} aliases, the limit is ${MOST_ALIASES}: ask in parts.`,
      );
    }
    if (directives > MOST_DIRECTIVES) {
      refuse(
        'TOO_MANY_DIRECTIVES',
        `The question has ${directives} directives, the limit is ${MOST_DIRECTIVES}: ask in parts.`,
      );
    }
  },
});

function count(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    Directive: () => void (directives += 1),
  });
  return { aliases, directives };
}

function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const measure = new DepthMeter(fragments);
  const depths = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? measure.within(node.selectionSet) : 0,
  );
  return Math.max(0, ...depths);
}

class DepthMeter {
  /** A fragment is measured once; one that contains itself, which another rule refuses, counts nothing inside. */
  private readonly known = new Map<string, number>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  within({ selections }: SelectionSetNode): number {
    const depths = selections.map((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(node.name.value);
      const inside = node.selectionSet ? this.within(node.selectionSet) : 0;
      return node.kind === Kind.FIELD ? 1 + inside : inside;
    });
    return Math.max(0, ...depths);
  }

  private ofFragment(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, 0);
    const fragment = this.fragments.get(name);
    const depth = fragment ? this.within(fragment.selectionSet) : 0;
    this.known.set(name, depth);
    return depth;
  }
}
