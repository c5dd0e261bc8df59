import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { buildApiSchema } from '../../src/serve/schema.js';
import { schemaText } from '../../src/serve/schema-text.js';

describe('the schema', () => {
  it('is the one in schema/schema.graphql; `npm run schema` writes it anew', async () => {
    expect(schemaText()).toBe(await readFile('schema/schema.graphql', 'utf8'));
  });

  const types = Object.values(buildApiSchema().getTypeMap()).filter(
    ({ name }) =>
      !name.startsWith('__') && !/^(?:ID|String|Int|Float|Boolean|Query|Mutation)$/.test(name),
  );

  it.each(types.map((type) => [type.name, type] as const))(
    'describes %s, its fields, arguments and values',
    (_, type) => {
      expect(undescribed(type)).toEqual([]);
    },
  );

  it('gives each connection what Relay says', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const type of connections) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      const fields = type.getFields();
      const edge = fields.edges?.type.toString();
      expect(edge).toMatch(/^\[\w+Edge!\]!$/);
      expect(fields.pageInfo?.type.toString()).toBe('PageInfo!');
      expect(fields.nodes?.type.toString()).toMatch(/^\[\w+!\]!$/);
    }
    const edges = types.filter(({ name }) => name.endsWith('Edge'));
    for (const type of edges) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      expect(type.getFields().cursor?.type.toString()).toBe('String!');
      expect(type.getFields().node?.type.toString()).toMatch(/^\w+!$/);
    }
  });
});

function undescribed(type: GraphQLNamedType): readonly string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [...missing, ...type.getValues().flatMap((value) => nameless(type, value))];
  }
  if (isInputObjectType(type)) {
    return [
      ...missing,
      ...Object.values(type.getFields()).flatMap((field) => nameless(type, field)),
    ];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields());
    return [
      ...missing,
      ...fields.flatMap((field) => [
        ...nameless(type, field),
        ...field.args.flatMap((argument) => nameless(field, argument)),
      ]),
    ];
  }
  return missing;
}

function nameless(
  owner: { readonly name: string },
  part: { readonly name: string; readonly description?: string | null | undefined },
): readonly string[] {
  return part.description ? [] : [`${owner.name}.${part.name}`];
}
