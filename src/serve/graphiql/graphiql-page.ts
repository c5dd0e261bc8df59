/** The page around GraphiQL; all it loads is served beside it. */
export const GRAPHIQL_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>papergraph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
    <script src="/graphiql/react.js" defer></script>
    <script src="/graphiql/react-dom.js" defer></script>
    <script src="/graphiql/graphiql.js" defer></script>
    <script type="module" src="/graphiql/start.js"></script>
  </head>
  <body>
    <header>
      <strong>papergraph</strong>
      <label for="examples">Example questions</label>
      <select id="examples"></select>
    </header>
    <main id="graphiql">Loading…</main>
  </body>
</html>
`;
