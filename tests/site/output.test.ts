import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {HtmlValidate} from 'html-validate';
import {all, attribute, parseHtml, textOf, type Element} from './markup';
import {readPages, SITES} from './sites';

const elements = (html: string): Element[] => all(parseHtml(html));

/** The pages of the portal; each is parsed once, since thousands take a while. */
const pages = readPages(SITES.portal).map((page) => ({...page, nodes: elements(page.html)}));

describe('the built site', () => {
  test('was built without a warning', () => {
    const log = readFileSync(join(SITES.portal, '../build.log'), 'utf8');
    expect(log).toContain('Generated static files');
    expect(log).not.toMatch(/warn/i);
  });

  test('is valid HTML (html-validate, standard)', async () => {
    const validator = new HtmlValidate({extends: ['html-validate:standard'], root: true});
    const findings: string[] = [];
    // Thousands of pages at an id come from one template: of those, one in twenty.
    const looked = readPages(SITES.editions).filter(({path}, i) => !path.startsWith('/id/') || i % 20 === 0);
    for (const {path, html} of looked) {
      const report = await validator.validateString(html, path);
      for (const {messages} of report.results) {
        findings.push(...messages.map(({line, ruleId, message}) => `${path}:${line} ${ruleId}: ${message}`));
      }
    }
    expect(findings).toEqual([]);
  });

  test('has no link inside it that leads nowhere, to a page or to a place on it', () => {
    const ids = new Map(
      pages.map(({path, nodes}) => [path, new Set(nodes.map((node) => attribute(node, 'id')))]),
    );
    const broken: string[] = [];
    for (const {path, nodes} of pages) {
      for (const node of nodes) {
        const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
        if (href === undefined) continue;
        const url = new URL(href, `http://portal${path}`);
        if (url.host !== 'portal' || url.hash.startsWith('#page=') || /\.(xml|json)$/.test(url.pathname))
          continue;
        const target = ids.get(url.pathname);
        if (!target) broken.push(`${path}: ${href}`);
        else if (url.hash !== '' && !target.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${path}: ${href}`);
      }
    }
    expect(pages.length).toBeGreaterThan(60);
    expect(broken).toEqual([]);
  });

  test('leads to the legal framework, the subject index and the rules on removal from every page', () => {
    for (const {path, html, nodes} of pages) {
      if (html.includes('id="edition-in-force"')) continue; // an alias only leads on
      const links = new Set(nodes.map((node) => attribute(node, 'href')));
      const wanted = ['legal-framework', 'subject-index', 'editorial-policy'];
      const missing = wanted.filter((page) => !links.has(`/2/reference/${page}/`));
      expect([path, missing]).toEqual([path, []]);
    }
  });

  test('says after the note on a case how far it was verified, then what it is related to, then how to cite it', () => {
    const panels = ['later-history', 'verification', 'related', 'cited-by', 'cite'];
    const cases = pages.filter(
      ({path}) => /^\/[12]\/practice\/[^/]+\/$/.test(path) && !/(?:timeline|recent)/.test(path),
    );
    const orders = cases
      .map(({nodes}) => nodes.map((node) => attribute(node, 'id') ?? '').filter((id) => panels.includes(id)))
      .filter((ids) => ids.includes('verification'));
    expect(orders.length).toBeGreaterThan(90);
    for (const ids of orders) expect(ids).toEqual(panels.filter((id) => ids.includes(id)));
  });

  test('carries the funding statement, the disclaimer and the way to report an error on every page', () => {
    for (const {path, html} of pages) {
      if (html.includes('id="edition-in-force"')) continue; // an alias only leads on
      expect({path, html}).toEqual({
        path,
        html: expect.stringContaining('Internal Security Fund – Police') as string,
      });
      expect({path, html}).toEqual({
        path,
        html: expect.stringContaining('does not accept any responsibility') as string,
      });
      expect({path, html}).toEqual({
        path,
        html: expect.stringMatching(/href="?\/report-an-error\//) as string,
      });
    }
  });

  test('gives every page its language and a title of its own within an edition', () => {
    const paths = new Map<string, string[]>();
    for (const {path, nodes} of pages) {
      const language = nodes.find(({tagName}) => tagName === 'html');
      expect([path, language && attribute(language, 'lang')]).toEqual([path, 'en-GB']);
      const heading = nodes.find(({tagName}) => tagName === 'title');
      const title = heading ? textOf(heading) : '';
      expect([path, title]).not.toEqual([path, '']);
      if (path.startsWith('/2/')) paths.set(title, [...(paths.get(title) ?? []), path]);
    }
    expect(paths.size).toBeGreaterThan(200);
    expect([...paths].filter(([, sharing]) => sharing.length > 1)).toEqual([]);
  });
});

describe('an address without an edition', () => {
  const alias = pages.find(({path}) => path === '/guidelines/free-account/')!;

  test('leads to the edition in force by a plain link, and keeps the paragraph by one shared script', () => {
    const {nodes} = alias;
    const link = nodes.find((node) => attribute(node, 'id') === 'edition-in-force')!;
    expect(attribute(link, 'href')).toBe('/2/guidelines/free-account/');
    expect(nodes.filter(({tagName}) => tagName === 'script').map((node) => attribute(node, 'src'))).toEqual([
      '/alias.js',
    ]);
  });
});

describe('the JSON Schema of a case', () => {
  test('lies beside the pages, with the words that help an editor', () => {
    const schema = JSON.parse(readFileSync(join(SITES.portal, 'schema/case.schema.json'), 'utf8')) as {
      properties: Record<string, {description?: string}>;
      required: string[];
    };
    expect(schema.properties.ecli?.description).toBe(
      'European Case Law Identifier given by the court; absent where it has none. Never composed by hand',
    );
    expect(schema.required).toEqual(expect.arrayContaining(['id', 'title', 'court', 'date', 'verification']));
  });
});

describe('the scripts', () => {
  test('hold nothing of the form in which files are edited, nor is it served', () => {
    const built = readdirSync(SITES.portal, {recursive: true, encoding: 'utf8'});
    const files = built.filter((file) => /\.(?:js|css|html)$/.test(file));
    const words = /On this machine only; saving never publishes|What you typed is not saved|src\/editing/;
    expect(files.filter((file) => words.test(readFileSync(join(SITES.portal, file), 'utf8')))).toEqual([]);
    expect(built.filter((file) => /^(?:admin|edit)\b/.test(file))).toEqual([]);
  });

  test('hold no schema library: what only a build needs stays out of the browser', () => {
    const folder = join(SITES.portal, 'assets/js');
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes('ZodError'))).toEqual(
      [],
    );
  });
});
