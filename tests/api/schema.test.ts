import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { buildApiSchema, printApiSchema } from '../../src/api/build-schema';
import { projectRoot } from '../../src/util/project-root';

/** What the contract has and the server does not have yet; everything else must be the same. */
const NOT_YET: readonly string[] = [];

describe('the schema', () => {
  it('is the one that is checked in', async () => {
    const file = path.join(projectRoot, 'schema', 'schema.graphql');
    const printed = await printApiSchema();
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, printed);
    expect(printed).toBe(readFileSync(file, 'utf8'));
  });

  it('has what the contract has, with the same names, arguments, defaults, types and nullness', async () => {
    const contract = buildSchema(
      readFileSync(path.join(projectRoot, 'tests/support/contract.graphql'), 'utf8'),
    );
    const server = new Set(partsOf(await buildApiSchema()));
    const present = new Set([...server].map(ownerOf));
    const missing = partsOf(contract).filter((part) => !server.has(part));
    expect(missing.filter((part) => part === ownerOf(part) || present.has(ownerOf(part))).sort()).toEqual(
      NOT_YET,
    );
  });

  it('describes every type, field, argument and value', async () => {
    expect(undescribed(await buildApiSchema())).toEqual([]);
  });
});

/** Every type and every field of it as one line each: "Entity", "Entity.name: String!". */
function partsOf(schema: GraphQLSchema): readonly string[] {
  return ownTypes(schema).flatMap((type) => [type.name, ...fieldsOf(type)]);
}

function fieldsOf(type: GraphQLNamedType): readonly string[] {
  if (isObjectType(type)) {
    return Object.values(type.getFields()).map(
      (field) => `${type.name}.${field.name}${argumentsOf(field.args)}: ${field.type}`,
    );
  }
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => `${type.name}.${signature(field)}`);
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  return [];
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  return args.length > 0 ? `(${args.map(signature).sort().join(', ')})` : '';
}

function signature({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  return `${name}: ${type}${defaultValue === undefined ? '' : ` = ${defaultValue}`}`;
}

function ownerOf(part: string): string {
  return part.split('.')[0]!;
}

function ownTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID'];
  return Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !builtIn.includes(name),
  );
}

function undescribed(schema: GraphQLSchema): readonly string[] {
  return ownTypes(schema).flatMap((type) => {
    const own =
      type.description || ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [type.name];
    if (!isObjectType(type) && !isInputObjectType(type)) return own;
    const fields = Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...('args' in field
        ? field.args
            .filter((arg: GraphQLArgument) => !arg.description)
            .map((arg: GraphQLArgument) => `${type.name}.${field.name}(${arg.name})`)
        : []),
    ]);
    return [...own, ...fields];
  });
}
