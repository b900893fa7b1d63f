import {close, createIndex, type PagefindIndex} from 'pagefind';

/** Its program runs beside ours: `fill` gives it texts, then it writes its files. */
export async function makePagefindIndex(
  language: string,
  outDir: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  const {index, errors} = await createIndex({forceLanguage: language});
  if (!index) throw new Error(errors.join('; '));
  await fill(index);
  const written = await index.writeFiles({outputPath: outDir});
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
}
