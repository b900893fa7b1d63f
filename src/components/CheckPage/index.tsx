import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';

import {EXAMPLE_CASE} from '../exampleCase';
import Icon from '../Icon';
import Checking from './Checking';

import './checkPage.css';

/** The page of the citation check. Without JavaScript it says where a citation can be looked up one by one. */
export default function CheckPage(): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <main className="wrap page list-page check-page">
      <h1 className="title">
        <Translate id="check.title">Check citations</Translate>
      </h1>
      <p className="lead">
        <Translate id="check.lead">
          Paste a list, a footnote apparatus or a whole handout. The check finds the citations in it and says
          which of them hold, which were reworded and which the portal does not have.
        </Translate>
      </p>
      {isBrowser ? (
        <Checking />
      ) : (
        <noscript>
          <div className="banner banner-caution">
            <Icon name="warn" />
            <div>
              <p>
                {translate({
                  id: 'check.noScript',
                  message:
                    'The check needs JavaScript, which is off in this browser. Without it, look each citation up by its number or name in an address of this portal, for example:',
                })}
              </p>
              <ul>
                {exampleIds().map((id) => (
                  <li key={id}>
                    {/* Pages beside the routes: a plain link. */}
                    <a href={`/id/${id}/`}>{`/id/${id}/`}</a>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </noscript>
      )}
    </main>
  );
}

function exampleIds(): string[] {
  const ofCase = EXAMPLE_CASE ? [EXAMPLE_CASE.id, EXAMPLE_CASE.ecli.replaceAll(':', '-')] : [];
  return ['HT-11.2.3', 'HT-C.4', ...ofCase];
}
