import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const SYSTEM_BROWSERS = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The package lets every page read every other: a visitor's browser does not. */
const LAX = new Set([
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]);

/** A real Chromium without a window: the system's, or the one inside @sparticuz/chromium. */
export function openBrowser(): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find((file) => file && existsSync(file));
  const { executablePath, args } = system ? { executablePath: system, args: [] } : packedChromium();
  return puppeteer.launch({
    executablePath,
    // Root in a container has no sandbox to offer, and the pages are our own.
    args: [...args.filter((arg) => !LAX.has(arg)), '--no-sandbox'],
    headless: system ? true : 'shell',
    defaultViewport: { width: 1400, height: 900 },
  });
}

/** The package is an ES module, which jest cannot load: another process asks it. */
function packedChromium(): { executablePath: string; args: string[] } {
  const script = path.join(__dirname, 'chromium.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as never;
}
