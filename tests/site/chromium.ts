import {chromium, type Browser, type Page} from 'playwright-core';

/** Starts the browser that globalSetup.mjs found; nothing it starts with asks the network for anything. */
export function startChromium(): Promise<Browser> {
  const libraries = process.env.PORTAL_CHROMIUM_LIBRARIES;
  return chromium.launch({
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
}

/** Goes to a page and waits until its scripts have taken it over; needs no pause of the network. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}
