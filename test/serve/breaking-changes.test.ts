import { spawnSync } from 'node:child_process';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { schemaText } from '../../src/serve/schema-text.js';

/** What clients of one schema cannot count on in another; what was deprecated may go. */
function breaks(before: GraphQLSchema, after: GraphQLSchema): readonly string[] {
  return findBreakingChanges(before, after)
    .map(({ description }) => description)
    .filter((description) => !deprecatedIn(before).some((name) => description.startsWith(name)));
}

function deprecatedIn(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const parts = [
      ...('getFields' in type ? Object.values(type.getFields()) : []),
      ...('getValues' in type ? type.getValues() : []),
    ];
    return parts.flatMap(({ name, deprecationReason }) =>
      deprecationReason === null || deprecationReason === undefined
        ? []
        : [`${type.name}.${name} `],
    );
  });
}

/** The schema of the newest release that this one comes from; undefined where there is none. */
function schemaOfLastRelease(): GraphQLSchema | undefined {
  const tag = git(['describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD^']);
  const text = tag && git(['show', `${tag.trim()}:schema/schema.graphql`]);
  return text ? buildSchema(text) : undefined;
}

function git(arguments_: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', arguments_, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

const now = buildSchema(schemaText());

describe('the schema', () => {
  const released = schemaOfLastRelease();
  if (released === undefined) {
    process.stderr.write('##### SKIPPED: no release to compare the schema with #####\n');
  }

  (released === undefined ? it.skip : it)('breaks no client of the last release', () => {
    expect(breaks(released ?? now, now)).toEqual([]);
  });

  it('would be told of a field, argument or value that went', () => {
    const renaming = (from: string, to: string) => {
      const text = schemaText();
      expect(text).toContain(from);
      return breaks(now, buildSchema(text.replaceAll(from, to)));
    };
    expect(renaming('  comment: String\n', '  remark: String\n')).toEqual(
      expect.arrayContaining(['Paper.comment was removed.', 'PaperInput.comment was removed.']),
    );
    expect(renaming('  ADDED_ASC\n', '  CAME_ASC\n')).toContain(
      'ADDED_ASC was removed from enum type PaperOrder.',
    );
    expect(renaming('  doi: String\n', '  doi: String!\n')).not.toEqual([]);
  });

  it('lets go what was deprecated', () => {
    const before = buildSchema('type Query { old: Int @deprecated(reason: "new") new: Int }');
    expect(breaks(before, buildSchema('type Query { new: Int }'))).toEqual([]);
  });
});
