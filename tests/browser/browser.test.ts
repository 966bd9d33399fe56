import { bed, closeBed, openBed } from '../support/browser-bed';
import { HOSTILE } from '../support/hostile';
import { RURITANIA } from '../support/ruritania';
import { testAccessibility } from './accessibility';
import { testEmbeds } from './embed';
import { testExplorer } from './explorer';
import { testLargeNetwork } from './large-network';
import { testPlayground } from './playground';

jest.setTimeout(120_000);

beforeAll(() => openBed([...RURITANIA, ...HOSTILE]));
afterAll(closeBed);
afterEach(async () => {
  // Pages that a test has left open go on asking.
  for (const page of (await bed.browser.pages()).slice(1)) await page.close();
});

describe('the playground', testPlayground);
describe('the embeds', testEmbeds);
describe('the explorer', testExplorer);
describe('every page of the explorer', testAccessibility);
describe('a large network', testLargeNetwork);
