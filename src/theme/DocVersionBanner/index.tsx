import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useDoc, useDocsVersion, useLatestVersion} from '@docusaurus/plugin-content-docs/client';
import Icon from '@site/src/components/Icon';
import type {SamePage} from '@site/src/publications/difference';
import type {Props} from '@theme/DocVersionBanner';
import type {ReactNode} from 'react';

/** Says on every page of an earlier edition that it is one, with the way to the same page in force. */
export default function DocVersionBanner(_props: Props): ReactNode {
  const {banner, label} = useDocsVersion();
  return banner ? <EarlierEdition label={label} /> : null;
}

function EarlierEdition({label}: {label: string}): ReactNode {
  const {samePage} = useDoc().metadata as SamePage;
  const inForce = useLatestVersion(undefined);
  const link = (
    <Link to={samePage ?? `${inForce.path}/`}>
      {samePage ? (
        <Translate id="edition.samePage" values={{edition: inForce.label}}>
          {'Read this page in {edition}'}
        </Translate>
      ) : (
        <Translate id="edition.notHeld" values={{edition: inForce.label}}>
          {'{edition} does not hold this page. See what it holds'}
        </Translate>
      )}
    </Link>
  );
  return (
    <div className="banner banner-caution theme-doc-version-banner" role="note">
      <Icon name="clock" />
      <div>
        <strong>
          <Translate id="edition.archived" values={{edition: label}}>
            {'{edition} is an earlier statement of the law.'}
          </Translate>
        </strong>
        {link}
      </div>
    </div>
  );
}
