import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import BookList from '@site/src/components/BookList';
import type {Props} from '@theme/DocRoot/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** Replaces the theme's frame (3.10.2): a list of pages that is there without JavaScript on every screen. */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className="wrap">
      <div className={clsx('spread', sidebar && 'has-book')}>
        {sidebar && <BookList name={sidebar.name} items={sidebar.items} />}
        {children}
      </div>
    </div>
  );
}
