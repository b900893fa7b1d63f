import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Icon from '../Icon';
import {failureText} from '../SearchParts/failureText';

/** Why there is no answer, and what a reader can do. */
export default function Failure({error, onTryAgain}: {error: Error; onTryAgain: () => void}): ReactNode {
  const {what, remedy} = failureText(error);
  return (
    <div className="banner banner-caution banner-gap">
      <Icon name="warn" />
      <div>
        <strong>{what}</strong>
        <p>{remedy}</p>
        <p>
          <button type="button" className="text-button" onClick={onTryAgain}>
            <Translate id="search.tryAgain">Try again</Translate>
          </button>
        </p>
        <p className="small">{error.message}</p>
      </div>
    </div>
  );
}
