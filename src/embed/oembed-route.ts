/** `/oembed?url=…`: what to put on a page that links to an embed (oembed.com). */
import type { RequestHandler } from 'express';
import { InputError } from '../errors';
import { readEmbedRequest } from './embed-request';
import { html } from './html';
import { queryOf } from '../util/query-of';

const WIDTH = 600;
const HEIGHT = 480;

/** Answers for addresses of the embeds of this server alone. */
export function oembedRoute(publicUrl: () => string): RequestHandler {
  return ({ url }, response) => {
    const searchParams = queryOf(url);
    const format = searchParams.get('format') ?? 'json';
    if (format !== 'json') {
      return void response
        .status(501)
        .json({ errors: [{ message: `format is "${format}": only json is given.` }] });
    }
    const address = checkAddress(searchParams.get('url') ?? '', publicUrl());
    const width = readSize('maxwidth', searchParams.get('maxwidth'), WIDTH);
    const height = readSize('maxheight', searchParams.get('maxheight'), HEIGHT);
    response.json({
      version: '1.0',
      type: 'rich',
      provider_name: 'Hearsay',
      provider_url: `${publicUrl()}/`,
      title: 'Who said what about whom',
      width,
      height,
      html: frameOf(address, width, height),
    });
  };
}

function checkAddress(address: string, publicUrl: string): string {
  const start = `${publicUrl}/embed/`;
  if (!URL.canParse(address) || !new URL(address).href.startsWith(start)) {
    throw new InputError(`url is "${address}": use the address of an embed, which begins with ${start}`);
  }
  const { href, pathname, search } = new URL(address);
  const view = pathname.slice(pathname.lastIndexOf('/embed/') + 1);
  if (!/^embed\/(?:statements|statement\/[^/]+)$/.test(view)) {
    throw new InputError(`url is "${address}": there are /embed/statements and /embed/statement/ID.`);
  }
  readEmbedRequest(search);
  return href;
}

function readSize(name: string, given: string | null, standard: number): number {
  const size = Number(given ?? standard);
  if (!Number.isInteger(size) || size < 1)
    throw new InputError(`${name} is "${given}": use a number of pixels.`);
  return Math.min(size, standard);
}

function frameOf(address: string, width: number, height: number): string {
  return html`<iframe
    src="${address}"
    width="${width}"
    height="${height}"
    title="Statements"
    loading="lazy"
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    style="border:0"
  ></iframe>`.source;
}
