import type {BuildInput} from '../../engine';
import {makePagefindIndex} from './index';

export async function build({sections, language, outDir}: BuildInput): Promise<void> {
  await makePagefindIndex(language, outDir, async (index) => {
    for (const {url, title, path, body} of sections()) {
      const {errors} = await index.addCustomRecord({
        url,
        language,
        content: [title, path, body].filter(Boolean).join('. '),
        meta: {title},
      });
      if (errors.length > 0) throw new Error(errors.join('; '));
    }
  });
}
