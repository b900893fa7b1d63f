import {search} from '../../../../src/cli/searchCommands';
import type {BuildInput} from '../../engine';

export async function build({sectionsFile, language, outDir}: BuildInput): Promise<void> {
  await search(['build', sectionsFile, outDir, '--language', language], {
    siteDir: outDir,
    print: () => {},
    report: () => {},
  });
}
