// Enters a case by the form of `npm run edit`, in a browser, as an editor does.
import {spawn} from 'node:child_process';
import {chromium} from 'playwright-core';

import {findBrowser} from '../../tests/site/findBrowser.mjs';

const SECTIONS = ['in-practice', 'facts', 'issues', 'holding', 'reasoning'];

/**
 * @param {string} siteDir The portal.
 * @param {Record<string, any>} answers As `case:new --from` takes them; what the form proposes is left as it is.
 * @param {NodeJS.ProcessEnv} env Of the server.
 */
export async function enterByForm(siteDir, answers, env) {
  const server = spawn('node', ['src/cli/launch.mjs', 'edit'], {
    cwd: siteDir,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const {path, libraries} = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu'],
    ...(libraries && {env: {...process.env, LD_LIBRARY_PATH: libraries}}),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${await addressOf(server)}#new-case`);
    const at = (/** @type {string} */ place) => page.locator(`[id="at-${place}"]`);
    for (const name of ['id', 'title', 'description', 'date', 'citation']) await at(name).fill(answers[name]);
    await at('court').selectOption(answers.court);
    await at('part').selectOption(answers.part);
    for (const topic of answers.topics) {
      await at('topics').selectOption(topic);
      await at('topics').locator('xpath=following-sibling::button').click();
    }
    await at('outcome.kind').selectOption(answers.outcome.kind);
    await at('outcome.text').fill(answers.outcome.text);
    await at('preparedBy').fill('Portal editors');
    await at('anonymisation.by').fill('Portal editors');
    await at('anonymisation.method').fill(answers.anonymisation.method);
    for (const [i, name] of SECTIONS.entries())
      await at(`body.${i}`).fill([answers.sections[name]].flat().join('\n\n'));
    await page.locator('.summary [role=status]', {hasText: 'Nothing to put right.'}).waitFor();
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await page.getByRole('heading', {name: 'Saved. What comes next'}).waitFor();
    await page.getByRole('button', {name: 'Record the paragraph numbers'}).click();
    await page.locator('pre', {hasText: 'of them new or changed'}).waitFor({timeout: 120_000});
  } finally {
    await browser.close();
    process.kill(-server.pid, 'SIGTERM');
    await ended;
  }
}

/** The address that the server prints once it answers. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error(`npm run edit ended: ${printed}`)));
  });
}
