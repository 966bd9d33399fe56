import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { STATEMENT_PARTS, type StatementPart } from '../query/rows';

/** Where in a selection a part of a statement is asked for, as names of fields one in the other. */
const PATHS: Readonly<Record<StatementPart, readonly string[]>> = {
  speakers: ['speakers'],
  about: ['about'],
  reportedBy: ['reportedBy'],
  addressees: ['addressees'],
  claim: ['claim'],
  evidence: ['evidence'],
  publisher: ['document', 'publisher'],
  authors: ['document', 'authors'],
};

/** What of the statements in a connection nobody asks for; a field under `@skip` or `@include` counts as asked for. */
export function leftOut({ fieldNodes, fragments }: GraphQLResolveInfo): readonly StatementPart[] {
  const inside = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const asked = (path: readonly string[]) => isSelected(inside, ['edges', 'node', ...path], fragments);
  return STATEMENT_PARTS.filter((part) => !asked(PATHS[part]));
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function isSelected(
  sets: readonly SelectionSetNode[],
  [name, ...path]: readonly string[],
  fragments: Fragments,
): boolean {
  if (name === undefined) return true;
  const inside = sets.flatMap((set) => fieldsOf(set, fragments)).filter((field) => field.name === name);
  if (path.length === 0) return inside.length > 0;
  return isSelected(
    inside.flatMap(({ selectionSet }) => selectionSet ?? []),
    path,
    fragments,
  );
}

interface Selected {
  readonly name: string;
  readonly selectionSet: SelectionSetNode | undefined;
}

/** The fields of a selection with those of the fragments in it; none is in itself, as validation has seen to. */
function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): readonly Selected[] {
  return selections.flatMap((node): readonly Selected[] => {
    if (node.kind === Kind.FIELD) return [{ name: node.name.value, selectionSet: node.selectionSet }];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, fragments) : [];
  });
}
