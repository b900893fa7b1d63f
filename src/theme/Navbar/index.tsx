import SiteHeader from '@site/src/components/SiteHeader';
import type {ReactNode} from 'react';

/** Replaces the theme's bar, whose menu is empty without JavaScript. */
export default function Navbar(): ReactNode {
  return <SiteHeader />;
}
