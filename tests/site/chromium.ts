import {chromium, type Browser, type Page} from 'playwright-core';

/** How long a page may take with anything. Jest's limit for a test is a little longer, and cannot say what was waited for. */
const PATIENCE_MS = 100_000;

/** Starts the browser that globalSetup.mjs found; nothing it starts with asks the network for anything. */
export async function startChromium(): Promise<Browser> {
  const libraries = process.env.PORTAL_CHROMIUM_LIBRARIES;
  const browser = await chromium.launch({
    ...(libraries && {env: {...process.env, LD_LIBRARY_PATH: libraries}}),
    executablePath: process.env.PORTAL_CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return browser;
}

/** Goes to a page and waits until its scripts have taken it over; needs no pause of the network. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}

/** Time without a request after which a page is taken to ask for nothing more. */
const QUIET_MS = 500;

/**
 * Waits until a page asks for nothing more. Playwright's own idle state is reached once in the life of a page, which
 * may be before its scripts have taken it over.
 */
export async function waitForQuiet(page: Page): Promise<void> {
  let last = Date.now();
  const note = (): void => {
    last = Date.now();
  };
  const context = page.context().on('request', note).on('requestfinished', note);
  while (Date.now() - last < QUIET_MS) await page.waitForTimeout(QUIET_MS / 5);
  context.off('request', note).off('requestfinished', note);
}
