/** What one has to be allowed for each root field: known from the schema, checked once for an operation. */
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { Scope } from '../auth/scopes';

/** Gives a mutation its scope. One without needs `admin`: nothing is opened by forgetting this. */
export function RequiresScope(scope: Scope) {
  return Extensions({ scope });
}

/**
 * The scopes that an operation needs, each once. Whoever may add or correct is told what became of it; what is asked
 * about it from there on (a statement, its speaker, what else they say) is a question like any other.
 */
export function requiredScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Scope[] {
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const fields = fieldsIn(document, operation.selectionSet);
  const asksOn = operation.operation === 'mutation' && fields.some((field) => leadsOn(document, field));
  const scopes = fields.flatMap(({ name }) => scopeOf(root, name.value, operation.operation));
  return [...new Set<Scope>(asksOn ? [...scopes, 'read'] : scopes)];
}

function leadsOn(document: DocumentNode, { selectionSet }: FieldNode): boolean {
  return selectionSet !== undefined && fieldsIn(document, selectionSet).some((field) => field.selectionSet);
}

function scopeOf(root: GraphQLObjectType, name: string, operation: string): Scope | [] {
  const field = root.getFields()[name];
  if (!field) return name === '__typename' ? [] : 'read'; // __schema and __type
  const scope = field.extensions['scope'] as Scope | undefined;
  return scope ?? (operation === 'mutation' ? 'admin' : 'read');
}

/** Also those in fragments, each of which is looked into once. */
function fieldsIn(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  seen = new Set<string>(),
): readonly FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return node;
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsIn(document, node.selectionSet, seen);
    const name = node.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsIn(document, fragment.selectionSet, seen) : [];
  });
}
