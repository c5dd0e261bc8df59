// @ts-nocheck: runs in the browser, whose types the project does not have.
// Puts GraphiQL on the page, with the example operations in a menu.
const { createElement, useEffect, useState } = window.React;
const { GraphiQL } = window;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const menu = document.getElementById('examples');

function Page({ examples }) {
  // Until an example is chosen, the editor shows what was typed here before.
  const [chosen, choose] = useState();
  useEffect(() => {
    const onChange = () => choose(examples[menu.selectedIndex - 1]);
    menu.addEventListener('change', onChange);
    return () => menu.removeEventListener('change', onChange);
  }, [examples]);
  return createElement(GraphiQL, {
    fetcher,
    defaultQuery: examples[0].query,
    isHeadersEditorEnabled: false,
    ...(chosen && { query: chosen.query, variables: chosen.variables }),
  });
}

function toOption(title) {
  const option = document.createElement('option');
  option.textContent = title;
  return option;
}

const examples = await (await fetch('/graphiql/examples.json')).json();
menu.replaceChildren(
  toOption('Choose a question …'),
  ...examples.map(({ title }) => toOption(title)),
);
window.ReactDOM.createRoot(document.getElementById('graphiql')).render(
  createElement(Page, { examples }),
);
