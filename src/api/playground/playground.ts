/** The page at `/playground`: GraphiQL with the first questions as tabs, so that a newcomer only presses run. */
import './workers';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { operations } from 'hearsay:operations';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('playground');
if (container) {
  createRoot(container).render(
    createElement(
      GraphiQL,
      {
        fetcher: createGraphiQLFetcher({ url: '/graphql' }),
        defaultTabs: operations.map(({ query }) => ({ query })),
        defaultEditorToolsVisibility: false,
      },
      createElement(GraphiQL.Logo, null, createElement('a', { href: '/' }, 'Hearsay')),
    ),
  );
}
