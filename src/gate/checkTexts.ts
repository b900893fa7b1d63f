import type {Problem} from '../publications/problem';
import {findUnusedAllowed, readAllowedData, withoutAllowed} from './allowedData';
import {findOverRedactionProblems} from './rules/overRedaction';
import {findPersonalDataProblems, type TextFile} from './rules/personalData';

/**
 * What texts say that must not be published, and what they mask that must stay readable, but for what the list in
 * `data/allowed-data.yaml` lets be.
 *
 * @param siteDir Root of the portal whose list it is.
 * @param isWhole Whether the texts are all of the portal’s; only then can be told which entries nothing needs.
 */
export function checkTexts(texts: readonly TextFile[], siteDir: string, isWhole: boolean): Problem[] {
  return holdAgainstAllowed(findInTexts(texts), siteDir, isWhole);
}

/** The same before the list is asked. */
export function findInTexts(texts: readonly TextFile[]): Problem[] {
  return texts.flatMap((text) => [...findPersonalDataProblems(text), ...findOverRedactionProblems(text)]);
}

/** What the list does not let be of what was found, and what is wrong with the list. */
export function holdAgainstAllowed(found: readonly Problem[], siteDir: string, isWhole: boolean): Problem[] {
  const {entries, problems} = readAllowedData(siteDir);
  return [
    ...problems,
    ...withoutAllowed(found, entries),
    ...(isWhole ? findUnusedAllowed(found, entries) : []),
  ];
}
