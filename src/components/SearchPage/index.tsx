import useIsBrowser from '@docusaurus/useIsBrowser';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Icon from '../Icon';
import {useSearchPlace} from '../SearchParts/useSearchPlace';
import Searching from './Searching';
import SearchWays from './SearchWays';

import './searchPage.css';

/** The search page. Without JavaScript it says so, and leads to the texts by links. */
export default function SearchPage(): ReactNode {
  const isBrowser = useIsBrowser();
  const {edition} = useSearchPlace();
  return (
    <main className="wrap page search-page">
      <h1 className="title">
        <Translate id="search.title">Search</Translate>
      </h1>
      {isBrowser ? (
        <Searching />
      ) : (
        <>
          <div className="find-place find-place-page" />
          <noscript>
            <p className="banner banner-caution">
              <Icon name="warn" />
              <span>
                {translate({
                  id: 'search.noScript',
                  message:
                    'Search needs JavaScript, which is off in this browser. The lists below lead to all texts without it; on a page, the browser’s own search (Ctrl F, on a Mac ⌘ F) finds words.',
                })}
              </span>
            </p>
          </noscript>
          <SearchWays edition={edition} />
        </>
      )}
    </main>
  );
}
