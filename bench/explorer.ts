/**
 * `npm run bench:explorer`: how fast the explorer is there, in a headless Chromium on this machine: first paint, when it
 * answers, what is loaded, and how large networks draw and move. Needs a running server: `EXPLORER_URL`, by default
 * http://127.0.0.1:4000.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { projectRoot } from '../src/util/project-root';

const ROUNDS = 5;
const SIZES = [
  [300, 1_500],
  [1_000, 5_000],
  [2_000, 10_000],
] as const;

async function main(): Promise<void> {
  const url = process.env['EXPLORER_URL'] ?? 'http://127.0.0.1:4000';
  const browser = await openBrowser();
  try {
    await printLoading(browser, url);
    printBundle();
    await printDrawing(browser);
  } finally {
    await browser.close();
  }
}

function openBrowser(): Promise<Browser> {
  const script = path.join(projectRoot, 'tests', 'support', 'chromium.mjs');
  const found = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as {
    executablePath: string;
    args: string[];
  };
  const { CHROMIUM_PATH } = process.env;
  return puppeteer.launch({
    executablePath: CHROMIUM_PATH ?? found.executablePath,
    args: [...(CHROMIUM_PATH ? [] : found.args), '--no-sandbox'],
    headless: CHROMIUM_PATH ? true : 'shell',
    defaultViewport: { width: 1280, height: 720 },
  });
}

interface Loading {
  readonly firstPaint: number;
  /** When the search box takes words. */
  readonly interactive: number;
  /** When the statements and the network of everything are there. */
  readonly answered: number;
}

async function printLoading(browser: Browser, url: string): Promise<void> {
  const rounds: Loading[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await load(browser, url));
  console.log(`loading ${url}, ms, of ${ROUNDS} loads without a cache     median      worst`);
  for (const part of ['firstPaint', 'interactive', 'answered'] as const) {
    const sorted = rounds.map((one) => one[part]).sort((a, b) => a - b);
    printRow(part, median(sorted).toFixed(0), (sorted.at(-1) ?? 0).toFixed(0));
  }
}

async function load(browser: Browser, url: string): Promise<Loading> {
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(() => localStorage.setItem('hearsay.tour', 'seen'));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const since = () => page.evaluate(() => performance.now());
  await page.waitForSelector('[role=combobox]', { timeout: 60_000 });
  const interactive = await since();
  await page.waitForSelector('.statement', { timeout: 60_000 });
  await page.waitForSelector('.node', { timeout: 60_000 });
  const answered = await since();
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  await page.close();
  return { firstPaint, interactive, answered };
}

/** What the first page loads, and what waits until it is needed. */
function printBundle(): void {
  const folder = path.join(projectRoot, 'dist', 'web', 'explorer');
  console.log('\nscripts and styles, KB                                  plain    gzipped');
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
    const file = path.join(folder, name);
    const zipped = gzipSync(readFileSync(file)).length;
    printRow(name, (statSync(file).size / 1024).toFixed(0), (zipped / 1024).toFixed(0));
  }
}

interface Drawn {
  readonly firstMs: number;
  readonly arrangedMs: number;
  readonly longestBlockMs: number;
  readonly framesPerSecond: number;
}

/** The very components of the page, with made networks in which few are in many pairs. */
async function printDrawing(browser: Browser): Promise<void> {
  const { address, close } = await serveBench();
  console.log(
    '\nnetworks                 drawn after ms   arranged ms   longest block ms   frames/s while dragged',
  );
  for (const [nodes, edges, way] of SIZES.flatMap(
    ([n, e]) =>
      [
        [n, e, 'svg'],
        [n, e, 'webgl'],
      ] as const,
  )) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${address}/?nodes=${nodes}&edges=${edges}&with=${way}`);
    await page.waitForFunction('window.drawn', { timeout: 120_000 });
    await page.mouse.move(600, 350);
    await page.mouse.down();
    await page.evaluate('window.startFrames()');
    const until = Date.now() + 3_000;
    for (let step = 0; Date.now() < until; step += 1)
      await page.mouse.move(600 + 200 * Math.sin(step / 9), 350);
    await page.mouse.up();
    const drawn = (await page.evaluate('window.endFrames()')) as Drawn;
    const cells = [drawn.firstMs, drawn.arrangedMs, drawn.longestBlockMs].map((ms) => ms.toFixed(0));
    printRow(`${nodes} / ${edges} ${way}`, ...cells, drawn.framesPerSecond.toFixed(1));
    await page.close();
  }
  close();
}

async function serveBench() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  await build({
    absWorkingDir: projectRoot,
    entryPoints: {
      page: 'bench/explorer-page.tsx',
      'explorer/layout.worker': 'src/explorer/network/layout.worker.ts',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.graphql': 'text' },
    logLevel: 'warning',
  });
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://bench.invalid').pathname;
    if (name === '/') {
      response.setHeader('content-type', 'text/html');
      return response.end(
        '<!doctype html><link rel="stylesheet" href="/page.css"><div id="root"></div><script src="/page.js"></script>',
      );
    }
    response.setHeader('content-type', name.endsWith('.css') ? 'text/css' : 'text/javascript');
    return response.end(
      readFileSync(path.join(folder, path.basename(path.dirname(name)), path.basename(name))),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log((name.padEnd(50) + cells.map((cell) => cell.padStart(11)).join('')).trimEnd());
}

void main();
