/** Tells Monaco where its workers are: beside this page, never on another server. Import it before GraphiQL. */

const FILES: Readonly<Record<string, string>> = { json: 'json', graphql: 'graphql' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/playground/${FILES[label] ?? 'editor'}.worker.js`),
  },
});

export {};
