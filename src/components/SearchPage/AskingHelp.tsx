import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import {formatFragment, NO_SEARCH} from '../../search/client/searchFragment';
import {EXAMPLE_CASE} from '../exampleCase';
import {slash} from '../SearchParts/useSearchKeys';

/** What can be typed, each with an example that runs. */
function forms(): readonly (readonly [example: string, meaning: string])[] {
  return [
    [
      'free account',
      translate({
        id: 'search.formWords',
        message: 'either word; what has both comes first, in all their forms',
      }),
    ],
    ['"free account"', translate({id: 'search.formPhrase', message: 'the words one after another'})],
    ['+child -begging', translate({id: 'search.formMust', message: '+ must be there, - must not'})],
    ['title:consent', translate({id: 'search.formTitle', message: 'in headings and names of cases only'})],
    ['recruit*', translate({id: 'search.formPrefix', message: 'words that begin so'})],
    ['servitute~1', translate({id: 'search.formFuzzy', message: 'one letter may be wrong'})],
    ['HT 11.2.3', translate({id: 'search.formNumber', message: 'a paragraph by its number'})],
    ...ofCase(),
    [
      'audiere anticipata',
      translate({
        id: 'search.formLanguage',
        message:
          'a term of the glossary in Romanian, French, Dutch, Polish or Spanish, with or without its marks',
      }),
    ],
  ];
}

function ofCase(): ReturnType<typeof forms> {
  if (!EXAMPLE_CASE) return [];
  const meaning = translate({
    id: 'search.formCase',
    message: 'a case by its number, its ECLI or its name',
  });
  return [[EXAMPLE_CASE.docket, meaning]];
}

/** How to ask, below the box. */
export default function AskingHelp(): ReactNode {
  const [isSlashOn, setIsSlashOn] = useState(slash.isOn);
  const setSlash = (isOn: boolean): void => {
    slash.isOn = isOn;
    setIsSlashOn(isOn);
  };
  return (
    <details className="asking">
      <summary>
        <Translate id="search.help">What can be typed</Translate>
      </summary>
      <dl>
        {forms().map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <Example text={example} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Translate id="search.private">
          Searching happens in this browser. What is typed is sent to no server and not stored.
        </Translate>
      </p>
      <p>
        <label>
          <input type="checkbox" checked={isSlashOn} onChange={(event) => setSlash(event.target.checked)} />{' '}
          <Translate id="search.slash">
            On every page the key / leads to the search box, as Ctrl K does (until the portal is left)
          </Translate>
        </label>
      </p>
    </details>
  );
}

/** A search that runs when it is chosen. */
export function Example({text}: {text: string}): ReactNode {
  return <a href={formatFragment({...NO_SEARCH, text})}>{text}</a>;
}
