import {spawn, type ChildProcess} from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Locator, Page} from 'playwright-core';
import {violations} from './axe';
import {startChromium} from './chromium';

const ROOT = join(__dirname, '../..');
const FILE = 'docs/practice/part-1-offence/exemplu-v-exemplu.md';

const WINDOW = {width: 1280, height: 900};
/** Narrow, so that letters can be read in the column of the guide. */
const PICTURE = {width: 740, height: 640};

/** Where the pictures of the editor’s guide lie; `PICTURES=write` writes them. They show invented records only. */
const GUIDE = join(ROOT, 'src/pages/editing');
const PICTURES = join(GUIDE, 'img');

/** A number with a right checksum that nobody living has: born in 1896, serial 000. Put together here, so that none stands in a file. */
function aNationalNumber(): string {
  const digits = '396022941000';
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * Number('279146358279'[index]),
    0,
  );
  return `${digits}${sum % 11 === 10 ? 1 : sum % 11}`;
}

let siteDir: string;
let server: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;
const hosts = new Set<string>();
const faults: string[] = [];

beforeAll(async () => {
  siteDir = mkdtempSync(join(tmpdir(), 'portal-editing-'));
  for (const entry of ['docs', 'blog', 'data', 'src', 'versioned_docs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, entry), join(siteDir, entry), {recursive: true});
  symlinkSync(join(ROOT, 'node_modules'), join(siteDir, 'node_modules'), 'dir');
  server = spawn(process.execPath, ['src/cli/launch.mjs', 'edit'], {
    cwd: siteDir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((resolve, reject) => {
    let printed = '';
    server.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error(`npm run edit ended: ${printed}`)));
  });
  browser = await startChromium();
  page = await browser.newPage({viewport: WINDOW});
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A refusal is an answer, not a fault; the browser notes it all the same.
    if (message.type() === 'error' && !message.text().includes('422') && !message.text().includes('409'))
      faults.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
  rmSync(siteDir, {recursive: true, force: true});
});

/** Nothing for axe in either theme, and nothing wider than a phone. */
async function expectReadable(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    expect(await violations(page, {theme: colorScheme})).toEqual([]);
  }
  await page.emulateMedia({colorScheme: 'light'});
  await page.locator('html[data-theme=light]').waitFor();
  await page.setViewportSize({width: 360, height: 800});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(WINDOW);
}

/** Goes on with the Tab key until a control has the focus. */
async function tabTo(id: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach #${id}.`);
}

async function typeInto(place: string, text: string): Promise<void> {
  await tabTo(`at-${place}`);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Chooses by the first letters, as a list in the browser lets one do. */
async function choose(place: string, label: string): Promise<void> {
  await tabTo(`at-${place}`);
  const chosen = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label);
  await page.keyboard.type(label);
  // A list forgets what was typed after a second without a key; a busy machine may take that long between two.
  for (let more = 0; more < 3 && !(await chosen())?.includes(label); more += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(2000);
    await page.keyboard.type(label);
  }
  expect(await chosen()).toContain(label);
}

/** Names of the pictures taken in this run. */
const taken: string[] = [];

/** @param options.shown Stands at the top of the picture. @param options.end Stands just below it. */
async function takePicture(name: string, {shown, end}: {shown?: Locator; end?: Locator} = {}): Promise<void> {
  taken.push(`${name}.png`);
  if (process.env.PICTURES !== 'write') return;
  await page.setViewportSize(PICTURE);
  await shown?.evaluate((element) => element.scrollIntoView());
  const height = (await end?.boundingBox())?.y ?? PICTURE.height;
  await page.screenshot({path: join(PICTURES, `${name}.png`), clip: {x: 0, y: 0, ...PICTURE, height}});
  await page.setViewportSize(WINDOW);
}

const messageStatus = (text: string): Promise<void> =>
  page.locator('.summary [role=status]', {hasText: text}).waitFor();

describe('the form in the browser', () => {
  test('lists cases and posts, and leads to a new case by keyboard', async () => {
    await page.goto(address);
    await page.getByRole('heading', {level: 1, name: 'Cases and news'}).waitFor();
    await expectReadable();
    // Cases may be withdrawn: the guide shows none.
    await takePicture('list', {end: page.getByRole('heading', {level: 2, name: 'Cases'})});
    await page.getByLabel('Find by title').fill('Exemplu');
    await page.getByText(/^0 of \d+$/).waitFor();
    await page.getByRole('link', {name: 'New case'}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {level: 1, name: 'New case'}).waitFor();
    await page.locator('h1:focus', {hasText: 'New case'}).waitFor();
  });

  test('takes a new case by keyboard, and says what is still missing', async () => {
    await typeInto('id', 'exemplu-v-exemplu');
    await typeInto('title', 'Exemplu v. Exemplu');
    await takePicture('form');
    await typeInto('description', 'An invented holding: what nobody decided binds nobody.');
    await choose('court', 'European Court of Human Rights');
    await typeInto('date', '2025-02-31');
    await page.keyboard.press('Tab');
    await page.locator('#at-date-problem', {hasText: 'expected a real date like 2005-07-26'}).waitFor();
    expect(await page.locator('#at-date').getAttribute('aria-describedby')).toBe(
      'at-date-hint at-date-problem',
    );
    await page.keyboard.press('Shift+Tab');
    await typeInto('date', '2025-02-28');
    await typeInto('citation', 'Exemplu v Exemplu (ECtHR, 28 February 2025)');
    await choose('part', 'Offence');
    await choose('topics', 'Child victims');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.chosen li', {hasText: 'Child victims'}).first().waitFor();
    await choose('outcome.kind', 'Violation');
    await typeInto('outcome.text', 'An invented violation.');
    await typeInto('preparedBy', 'Exemplu editors');
    await typeInto('anonymisation.by', 'Exemplu editors');
    await typeInto('anonymisation.method', 'Nobody is named: the case is invented.');
    await typeInto('body.0', 'Read the invented pattern as a whole.\n\nKeep the invented papers.');
    await typeInto('body.1', `The invented person had the number ${aNationalNumber()}.`);
    await typeInto('body.2', 'Was this an invented question?');
    await typeInto('body.3', 'It was an invented one.');
    await typeInto('body.4', 'An invented reason was given for it.');
    await page.keyboard.press('Tab');
    await messageStatus('1 message to put right.');
    await expectReadable();
  });

  test('refuses to save a personal number, and says where it stands', async () => {
    expect(await page.locator('#at-body\\.1-problem').textContent()).toContain('Romanian');
    await takePicture('message', {shown: page.locator('label[for="at-body.1"]')});
    page.once('dialog', (dialog) => void dialog.accept());
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .filter({hasText: 'Nothing was written: the text holds personal data.'})
      .waitFor();
    expect(existsSync(join(siteDir, FILE))).toBe(false);
  });

  test('leads from a message to its field; mended, the case is saved with its numbers', async () => {
    await page.locator('.summary ol a').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('at-body.1');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('The invented person worked without pay.');
    await messageStatus('Nothing to put right.');
    await page.locator('#at-body\\.4').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: 'Saved. What comes next'}).waitFor();
    const text = readFileSync(join(siteDir, FILE), 'utf8');
    expect(text).toContain('\ndate: "2025-02-28"\n');
    expect(text).toContain('## Facts {#facts}\n\n[3] The invented person worked without pay.\n');
    expect(await page.locator('#at-body\\.1').inputValue()).toBe(
      '[3] The invented person worked without pay.',
    );
    expect(await page.locator('.next ol').textContent()).toContain(
      'npm run case:preview -- exemplu-v-exemplu',
    );
    await takePicture('saved', {shown: page.locator('.next')});
    await expectReadable();
  });

  test('what was saved passes the gate, once its paragraphs are recorded', async () => {
    for (const [name, said] of [
      ['Record the paragraph numbers', 'of them new or changed'],
      ['Check everything', 'All checks passed.'],
    ] as const) {
      await page.getByRole('button', {name}).focus();
      await page.keyboard.press('Enter');
      await page.locator('pre', {hasText: said}).waitFor({timeout: 280_000});
    }
  }, 300_000);

  test('asks before what was typed is lost', async () => {
    await page.locator('#at-shortTitle').focus();
    await page.keyboard.insertText('Exemplu');
    await page.getByText('Not saved yet.').waitFor();
    // Both ask when the click, or the call, may be long over: the page hears of a new fragment in a task of its own.
    const askedBy = async (leave: () => Promise<unknown>): Promise<string> => {
      const [dialog] = await Promise.all([
        page.waitForEvent('dialog').then(async (opened) => {
          await opened.dismiss();
          return opened;
        }),
        leave(),
      ]);
      return dialog.type();
    };
    expect(await askedBy(() => page.evaluate(() => location.reload()))).toBe('beforeunload');
    expect(await askedBy(() => page.getByRole('link', {name: 'All cases and posts'}).click())).toBe(
      'confirm',
    );
    expect(await page.locator('#at-shortTitle').inputValue()).toBe('Exemplu');
  });

  test('never writes over what was changed on disk; what was typed can be kept', async () => {
    appendFileSync(join(siteDir, FILE), '\n[7] Written by somebody else.\n');
    await page.getByRole('button', {name: 'Save'}).click();
    await page
      .getByRole('alert')
      .filter({hasText: 'The file was changed on disk since you opened it.'})
      .waitFor();
    expect(readFileSync(join(siteDir, FILE), 'utf8')).toContain('Written by somebody else.');
    await expectReadable();
    await page.getByRole('button', {name: 'Keep what I typed'}).click();
    await page.getByText('Changes that saving writes').click();
    await page.locator('.changes del', {hasText: 'Written by somebody else.'}).waitFor();
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByText(`Saved to ${FILE}.`).waitFor();
    expect(readFileSync(join(siteDir, FILE), 'utf8')).toContain('\nshortTitle: Exemplu\n');
  });

  test('gives the guide for editors its pictures, and no others stand there', () => {
    const named = readdirSync(GUIDE)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => [
        ...readFileSync(join(GUIDE, file), 'utf8').matchAll(/\]\(\.\/img\/([\w-]+\.png)\)/g),
      ])
      .map(([, name]) => name);
    expect(named.sort()).toEqual([...taken].sort());
    expect(readdirSync(PICTURES).sort()).toEqual([...taken].sort());
  });

  test('asked nobody but this machine, stored nothing, and met no fault', async () => {
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
    expect(faults).toEqual([]);
  });
});
