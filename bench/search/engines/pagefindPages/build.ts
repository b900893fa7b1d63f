import type {BuildInput} from '../../engine';
import {pageOf, type BenchSection} from '../../sections';
import {makePagefindIndex} from '../pagefind/index';

/** Sections of an act on one page, each below a heading with an anchor: how Pagefind is meant to be used. */
export async function build({sections, language, outDir}: BuildInput): Promise<void> {
  await makePagefindIndex(language, outDir, async (index) => {
    const add = async (page: readonly BenchSection[]): Promise<void> => {
      const {errors} = await index.addHTMLFile({url: pageOf(page[0]!), content: htmlOf(page, language)});
      if (errors.length > 0) throw new Error(errors.join('; '));
    };
    let page: BenchSection[] = [];
    for (const section of sections()) {
      if (page.length > 0 && pageOf(section) !== pageOf(page[0]!)) {
        await add(page);
        page = [];
      }
      page.push(section);
    }
    if (page.length > 0) await add(page);
  });
}

function htmlOf(page: readonly BenchSection[], language: string): string {
  const act = page[0]!.path.split(' > ')[0]! || page[0]!.title;
  const sections = page.map(
    ({url, title, body}) =>
      `<h2 id="${escaped(url.split('#')[1] ?? '')}">${escaped(title)}</h2>\n<p>${escaped(body)}</p>`,
  );
  return `<!doctype html><html lang="${language}"><head><title>${escaped(act)}</title></head><body><main><h1>${escaped(act)}</h1>\n${sections.join('\n')}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
