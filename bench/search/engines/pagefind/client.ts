import type {Client, IndexFiles} from '../../engine';

/** What a hit shows lies in a file of its own, or in one shared by some. */
export const SHOWN = /\bfragment\//;

const HITS = 10;

/** Any address will do: what Pagefind fetches is answered from the folder of the index. */
const BASE = 'http://localhost/pagefind/';

interface PagefindResult {
  readonly id: string;
  data(): Promise<unknown>;
}
interface PagefindModule {
  createInstance(options: {basePath: string}): {
    init(): Promise<void>;
    search(text: string): Promise<{readonly results: readonly PagefindResult[]}>;
  };
}

/** @param importCode Loads the `pagefind.js` that lies in the index. */
export async function open(
  files: IndexFiles,
  _language: string,
  importCode: (name: string) => Promise<unknown>,
): Promise<Client> {
  globalThis.fetch = async (address) => {
    const {pathname} = new URL(address as string);
    const bytes = await files.raw(decodeURIComponent(pathname.slice('/pagefind/'.length)));
    return new Response(bytes as BodyInit);
  };
  const module = (await importCode('pagefind.js')) as PagefindModule;
  const pagefind = module.createInstance({basePath: BASE});
  await pagefind.init();
  let shown: readonly PagefindResult[] = [];
  return {
    // A prefix needs no sign, and it forgives no letters.
    async ask({kind, words}) {
      const text = kind === 'phrase' ? `"${words.join(' ')}"` : words.join(' ');
      shown = (await pagefind.search(text)).results.slice(0, HITS);
      return shown.map(({id}) => id);
    },
    async show() {
      await Promise.all(shown.map((result) => result.data()));
    },
  };
}
