const ROOMS = 'cli|discover|domain|evaluate|export|extract|ingest|link|read|serve|store|train';

/** @param {string} rooms alternatives of a regular expression */
const anyRoomBut = (rooms) => `^src/(?!(?:${rooms})(?:/|\\.ts$))`;

/**
 * A room that may import the rooms named and nothing else of ours.
 * @param {string} room
 * @param {readonly string[]} known
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const knowsOnly = (room, known) => ({
  name: `${room}-knows-only-${known.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: anyRoomBut([room, ...known].join('|')) },
});

/**
 * Packages that one room alone may import.
 * @param {string} room
 * @param {string} packages alternatives of a regular expression
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const onlyRoomImports = (room, packages) => ({
  name: `only-${room.replace('/', '-')}-imports-its-packages`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `(?:^|node_modules/)(?:${packages})(?:/|$)` },
});

/** The layers of docs/architecture.md. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'every-file-in-a-room',
      comment: 'src holds the rooms and config.ts; a new room is entered here, with what it knows.',
      severity: 'error',
      from: {},
      to: { path: anyRoomBut(`${ROOMS}|config`) },
    },
    {
      name: 'production-packages-only',
      comment: 'What is installed with papergraph is under "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
    {
      name: 'source-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|build|dist)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A package enters here only when it is a pure function of its input.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/stemmer/' },
    },
    knowsOnly('domain', []),
    knowsOnly('read', ['domain']),
    knowsOnly('extract', ['domain']),
    knowsOnly('link', ['domain']),
    knowsOnly('store', ['domain']),
    knowsOnly('discover', ['domain', 'store']),
    knowsOnly('export', ['discover', 'domain', 'store']),
    knowsOnly('ingest', ['domain', 'extract', 'link', 'read', 'store']),
    knowsOnly('serve', ['config', 'discover', 'domain', 'store']),
    {
      name: 'production-never-imports-learning',
      severity: 'error',
      from: { path: anyRoomBut('cli|evaluate|train') },
      to: { path: '^src/(?:evaluate|train)/' },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { path: anyRoomBut('cli') },
      to: { path: '^src/cli/' },
    },
    {
      name: 'stages-meet-in-ingest',
      comment: 'Only commands start an ingest.',
      severity: 'error',
      from: { path: anyRoomBut('cli|ingest') },
      to: { path: '^src/ingest/' },
    },
    {
      name: 'engines-hide-behind-the-port',
      comment: 'cli/open-store.ts chooses the engine; everybody else holds a GraphStore.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:store/|cli/open-store\\.ts$)' },
      to: { path: '^src/store/(?:neo4j|embedded)/' },
    },
    {
      name: 'engines-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/store/(neo4j|embedded)/' },
      to: { path: '^src/store/(?:neo4j|embedded)/', pathNot: '^src/store/$1/' },
    },
    {
      name: 'resolvers-read-through-loaders',
      comment: 'A resolver reaches data only through a loader or through discover.',
      severity: 'error',
      from: { path: '^src/serve/.+\\.resolver\\.ts$' },
      to: { path: '^src/store/' },
    },
    {
      name: 'object-types-stand-alone',
      comment: 'The type of a node holds scalars; its edges are field resolvers over loaders.',
      severity: 'error',
      from: { path: '^src/serve/(author|entity|paper)/\\1\\.type\\.ts$' },
      to: { path: '^src/serve/.+\\.type\\.ts$', pathNot: '^src/serve/(?:$1|node)/' },
    },
    onlyRoomImports('store/neo4j', 'neo4j-driver'),
    onlyRoomImports('store/embedded', '@grafeo-db/js'),
    onlyRoomImports('serve', '@apollo/[^/]+|dataloader|graphql|graphql-scalars|type-graphql'),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|\\.neo4j)/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
