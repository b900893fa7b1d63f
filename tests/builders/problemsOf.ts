import type {Rule} from '../../src/gate/rule';
import {formatProblem} from '../../src/publications/problem';
import type {PortalFolder} from './aPortalFolder';

/** What a rule says of a portal, as an editor reads it. */
export function problemsOf(rule: Rule, {portal, siteDir}: PortalFolder): string[] {
  return rule(portal, siteDir).map(formatProblem);
}
