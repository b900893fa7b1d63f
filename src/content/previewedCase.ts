import {PortalError} from '../errors';
import {formatProblem} from '../publications/problem';
import {findNearest} from '../publications/spelling';
import type {CaseFile, EditionContent, Portal} from './portal';

/** The variable by which `npm run case:preview` tells docusaurus.config.ts the id. */
export const PREVIEWED_CASE = 'PORTAL_PREVIEW';

/**
 * One case of the edition in force, to be shown alone.
 *
 * @throws {PortalError} There is no such case, or its file cannot be read: the message says what is wrong with it.
 */
export function previewedCase(
  {editions, problems}: Portal,
  id = '',
): {readonly content: EditionContent; readonly file: CaseFile} {
  const content = editions.find(({isCurrent}) => isCurrent);
  const file = content?.cases.get(id);
  if (content && file) return {content, file};
  const ofFile = problems.filter((problem) => problem.file.endsWith(`/${id}.md`));
  if (ofFile.length > 0) throw new PortalError(ofFile.map(formatProblem).join('\n'));
  const nearest = findNearest(id, content?.cases.keys() ?? []);
  const remedy = nearest ? `Did you mean “${nearest}”?` : 'Look for its file in docs/practice/.';
  throw new PortalError(`The edition in force has no case “${id}”. ${remedy}`);
}
