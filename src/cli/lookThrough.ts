import {checkTexts} from '../gate/checkTexts';
import {findMetadataProblems} from '../gate/rules/fileMetadata';
import type {Problem} from '../publications/problem';
import type {LookedThrough} from './textFiles';

/**
 * What files say or carry that must not be published, and what they mask that must stay readable.
 *
 * @param isWhole Whether the files are all of the portal’s; only then can be told what the list of what may stand holds
 *   in vain.
 */
export function lookThrough({texts, pictures}: LookedThrough, siteDir: string, isWhole: boolean): Problem[] {
  return [...checkTexts(texts, siteDir, isWhole), ...pictures.flatMap(findMetadataProblems)];
}
