import SiteFooter from '@site/src/components/SiteFooter';
import type {ReactNode} from 'react';

export default function Footer(): ReactNode {
  return <SiteFooter />;
}
