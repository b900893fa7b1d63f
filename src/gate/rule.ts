import type {Portal} from '../content/portal';
import type {Problem} from '../publications/problem';

/** One thing an editor can get wrong. Rules look at the whole portal and never stop at the first problem. */
export type Rule = (portal: Portal, siteDir: string) => Problem[];
