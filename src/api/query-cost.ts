/** What a question costs, known before it is asked: how many objects its answer may hold. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import { MOST_ROWS } from '../query/matrix';
import { MOST_NODES } from '../query/network';
import { MAX_PAGE } from '../query/page';

export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many items a list without pages is taken to have: the speakers of a statement, the authors of a document. */
const UNPAGED = 3;

/**
 * An object costs 1, a scalar nothing, where the field does not give a `complexity` of its own; a list as much as `first`
 * or `last` of its items; a list of names or other values among the arguments 1 for each. Introspection is free: GraphQL bounds its depth.
 * Variables that do not fit cost nothing, because nothing is executed with them.
 */
export function queryCost({ schema, document, operation, variables }: Question): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (!coerced || !root) return 0;
  const cost = new Meter(document, coerced).selections(operation.selectionSet, root, UNPAGED);
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

class Meter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment is measured once for each length, however often it is spread. */
  private readonly known = new Map<string, number>();

  constructor(
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** `length` is how many items a list among the fields has: a connection hands its page size to its edges. */
  selections({ selections }: SelectionSetNode, type: GraphQLObjectType, length: number): number {
    return selections.reduce((sum, node) => sum + this.selection(node, type, length), 0);
  }

  private selection(node: SelectionNode, type: GraphQLObjectType, length: number): number {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.selections(node.selectionSet, type, length);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.spread(node.name.value, type, length);
    const definition = type.getFields()[node.name.value];
    return definition ? this.field(node, definition, length) : 0;
  }

  private spread(name: string, type: GraphQLObjectType, length: number): number {
    const key = `${name} ${length}`;
    const fragment = this.fragments.get(name);
    const cost = this.known.get(key) ?? (fragment ? this.selections(fragment.selectionSet, type, length) : 0);
    this.known.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, definition: GraphQLField<unknown, unknown>, length: number): number {
    const type = getNamedType(definition.type);
    const args = getArgumentValues(definition, node, this.variables);
    const page = pageSizeOf(args) ?? UNPAGED;
    const inside =
      isObjectType(type) && node.selectionSet ? this.selections(node.selectionSet, type, page) : 0;
    const each = ownCost(definition, isObjectType(type) ? 1 : 0) + inside;
    const isList = isListType(getNullableType(definition.type));
    return valuesIn(args) + each * (isList ? (pageSizeOf(args) ?? length) : 1);
  }
}

function ownCost({ extensions }: GraphQLField<unknown, unknown>, otherwise: number): number {
  const complexity = extensions['complexity'];
  return typeof complexity === 'number' ? complexity : otherwise;
}

/** The arguments that say how long the lists of a field may be, the first that is given, and the most they take. */
const SIZES = [
  ['last', MAX_PAGE],
  ['first', MAX_PAGE],
  ['limit', MOST_NODES],
  ['top', MOST_ROWS],
] as const;

/** Undefined for a field without such an argument. A size that is refused later counts as the nearest that is not. */
function pageSizeOf(args: Record<string, unknown>): number | undefined {
  for (const [name, most] of SIZES) {
    const size = args[name];
    if (typeof size === 'number') return Math.min(Math.max(size, 0), most);
  }
  return undefined;
}

function valuesIn({ where, ...args }: Record<string, unknown>): number {
  const values = [...Object.values(where ?? {}), ...Object.values(args)];
  return values.reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
}
