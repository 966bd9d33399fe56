import { request as httpRequest } from 'node:http';

/** What comes back for a question without anything asked, sent under another name to the same address. */
export function statusUnder(url: string, name: string): Promise<unknown> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) =>
    httpRequest(
      { hostname: '127.0.0.1', port, path: '/graphql', headers: { host: `${name}:${port}` } },
      (response) => resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end(),
  );
}
