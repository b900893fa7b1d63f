import {openPage, startChromium, waitForQuiet} from './chromium';
import {PAGE_TYPES, serveSite, SITES} from './sites';

describe('a reader who walks through the portal', () => {
  test('sends no request to another server, gets no cookie and leaves nothing stored', async () => {
    const [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
    const context = await browser.newContext();
    const page = await context.newPage();
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    const visited: string[] = [];
    const stored: unknown[] = [];
    for (const path of Object.values(PAGE_TYPES)) {
      await openPage(page, `${site.origin}${path}`);
      await waitForQuiet(page);
      visited.push(path);
      const toggle = page.getByRole('button', {name: 'Dark page'});
      if ((await toggle.count()) > 0) await toggle.first().click();
      stored.push(
        await page.evaluate(async () => ({
          cookie: document.cookie,
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage),
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        })),
      );
    }
    expect(visited.length).toBeGreaterThanOrEqual(30);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(new Set(stored.map((state) => JSON.stringify(state)))).toEqual(
      new Set([JSON.stringify({cookie: '', local: [], session: [], databases: 0, caches: 0, workers: 0})]),
    );
    await Promise.all([browser.close(), site.close()]);
  }, 300_000);
});
