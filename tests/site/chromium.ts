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
