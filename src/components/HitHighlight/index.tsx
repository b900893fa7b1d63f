import {useLocation} from '@docusaurus/router';
import {lazy, Suspense, useEffect, useSyncExternalStore, type ReactNode} from 'react';

import {forgetHit, hitChosenFor, onHitChange} from './chosenHit';

// Marks are a help, not the page: where their code does not come, the page goes without.
const HitBar = lazy(() => import('./HitBar').catch(() => ({default: () => null})));

/** On the page of a hit that was opened, marks the words that were looked for. Gone on the next page. */
export default function HitHighlight(): ReactNode {
  const {pathname} = useLocation();
  const hit = useSyncExternalStore(
    onHitChange,
    () => hitChosenFor(pathname),
    () => undefined,
  );
  useEffect(() => {
    if (!hitChosenFor(pathname)) forgetHit();
  }, [pathname]);
  if (!hit) return null;
  return (
    <Suspense fallback={null}>
      <HitBar key={`${hit.path} ${hit.words.join(' ')}`} hit={hit} />
    </Suspense>
  );
}
