// @ts-nocheck: runs in the browser, whose types the project does not have.
// Puts GraphiQL on the page, with the example operations in a menu.
const { createElement, useEffect, useState } = window.React;
const { GraphiQL } = window;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const menu = document.getElementById('examples');

function Page({ examples }) {
  const [chosen, choose] = useState(examples[0]);
  useEffect(() => {
    const onChange = () => choose(examples[menu.selectedIndex]);
    menu.addEventListener('change', onChange);
    return () => menu.removeEventListener('change', onChange);
  }, [examples]);
  return createElement(GraphiQL, {
    fetcher,
    query: chosen.query,
    variables: chosen.variables,
    // The page starts with an example each time instead of what was typed here before.
    storage: { length: 0, getItem: () => null, setItem() {}, removeItem() {}, clear() {} },
    isHeadersEditorEnabled: false,
  });
}

const examples = await (await fetch('/graphiql/examples.json')).json();
menu.replaceChildren(
  ...examples.map(({ title }) => {
    const option = document.createElement('option');
    option.textContent = title;
    return option;
  }),
);
window.ReactDOM.createRoot(document.getElementById('graphiql')).render(
  createElement(Page, { examples }),
);
