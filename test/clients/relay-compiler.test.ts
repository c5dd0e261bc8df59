import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const COMPILER = join(
  dirname(createRequire(import.meta.url).resolve('relay-compiler/package.json')),
  'cli.js',
);

/** Compiles sources that use `graphql` tags against the schema of the API, as an application does. */
function compile(sources: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-relay-'));
  try {
    mkdirSync(join(folder, 'src/__generated__'), { recursive: true });
    copyFileSync('schema/schema.graphql', join(folder, 'schema.graphql'));
    for (const [name, text] of Object.entries(sources)) {
      writeFileSync(join(folder, 'src', name), text);
    }
    const config = { src: './src', schema: './schema.graphql', language: 'typescript' };
    const settings = { ...config, artifactDirectory: './src/__generated__' };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
    writeFileSync(join(folder, 'package.json'), '{}');
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER], {
      cwd: folder,
      encoding: 'utf8',
    });
    const artifacts = readdirSync(join(folder, 'src/__generated__')).sort();
    return { status, output: stdout + stderr, artifacts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PAPER_LIST = `import { graphql } from 'react-relay';
graphql\`
  fragment PaperList_query on Query
  @refetchable(queryName: "PaperListPaginationQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
    filter: { type: "PaperFilter" }
  ) {
    papers(first: $count, after: $cursor, filter: $filter) @connection(key: "PaperList_papers") {
      edges { node { id title ...PaperList_paper } }
    }
  }
\`;
graphql\`
  fragment PaperList_paper on Paper @refetchable(queryName: "PaperListPaperRefetchQuery") {
    title
    methods(first: 5) { edges { relation confidence node { ...PaperList_entity } } }
    repositories { edges { node { url } } }
  }
\`;
graphql\`
  fragment PaperList_entity on Entity @refetchable(queryName: "PaperListEntityRefetchQuery") {
    name
    kind
    papers(last: 3) { edges { relation node { title } } }
  }
\`;
graphql\`
  query PaperListQuery($filter: PaperFilter) { ...PaperList_query @arguments(filter: $filter) }
\`;
graphql\`
  fragment PaperList_backward on Method
  @refetchable(queryName: "PaperListBackwardQuery")
  @argumentDefinitions(last: { type: "Int" }, before: { type: "String" }) {
    papers(last: $last, before: $before) @connection(key: "PaperList_backward_papers") {
      edges { confidence node { title } }
    }
  }
\`;
`;

describe('relay-compiler', () => {
  it('compiles connections both ways, fragments on interfaces and refetching by node', () => {
    const { status, output, artifacts } = compile({ 'PaperList.ts': PAPER_LIST });
    expect([status, output]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(artifacts).toEqual(
      expect.arrayContaining([
        'PaperListBackwardQuery.graphql.ts',
        'PaperListEntityRefetchQuery.graphql.ts',
        'PaperListPaginationQuery.graphql.ts',
        'PaperListPaperRefetchQuery.graphql.ts',
        'PaperListQuery.graphql.ts',
      ]),
    );
  }, 60_000);

  it('finds what the schema does not have', () => {
    const wrong = PAPER_LIST.replace('relation confidence', 'relation sureness');
    const { status, output } = compile({ 'PaperList.ts': wrong });
    expect(status).not.toBe(0);
    expect(output).toContain('sureness');
  }, 60_000);
});
