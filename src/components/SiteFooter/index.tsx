import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';

import type {LatestCases} from '../../cases/lists';
import ListLink from '../ReadingList/ListLink';
import {useIdentity} from '../useIdentity';

/** Ways on, and who paid: the statement stands on every page, also in print. */
export default function SiteFooter(): ReactNode {
  const {name, funding} = useIdentity();
  const {edition} = usePluginData('collection') as LatestCases;
  const emblem = useBaseUrl('/img/eu-emblem.svg');
  const inEdition = (path: string): string => `/${edition}/${path}/`;
  return (
    <footer className="foot">
      <div className="wrap">
        <Column
          title={translate({id: 'footer.publications', message: 'Publications'})}
          links={[
            [
              inEdition('guidelines'),
              translate({id: 'footer.guidelines', message: 'Guidelines on hearing techniques (HT)'}),
            ],
            [
              inEdition('methodology'),
              translate({id: 'footer.methodology', message: 'Joint Day methodology (JD)'}),
            ],
            [
              inEdition('practice'),
              translate({id: 'footer.practice', message: 'Collection of judicial practice (JP)'}),
            ],
          ]}
        />
        <Column
          title={translate({id: 'footer.use', message: 'Use'})}
          links={[
            [
              inEdition('reference/how-texts-are-checked'),
              translate({id: 'footer.checked', message: 'How the texts were checked'}),
            ],
            [inEdition('reference/how-to-cite'), translate({id: 'footer.cite', message: 'How to cite'})],
            ['/check/', translate({id: 'footer.check', message: 'Check citations'})],
            [inEdition('reference/sources'), translate({id: 'footer.sources', message: 'Sources'})],
            [
              inEdition('reference/legal-framework'),
              translate({id: 'footer.rules', message: 'Legal framework'}),
            ],
            [
              inEdition('reference/subject-index'),
              translate({id: 'footer.subjects', message: 'Subject index'}),
            ],
          ]}
        >
          <ListLink />
        </Column>
        <Column
          title={translate({id: 'footer.about', message: 'About'})}
          links={[
            ['/about/', translate({id: 'footer.publisher', message: 'The project and this portal'})],
            ['/about/#privacy', translate({id: 'footer.privacy', message: 'Privacy: nothing is stored'})],
            [
              inEdition('reference/editorial-policy'),
              translate({id: 'footer.policy', message: 'Editorial policy: corrections, removal'}),
            ],
            ['/report-an-error/', translate({id: 'footer.report', message: 'Report an error'})],
          ]}
        />
        <div className="fund">
          <img
            src={emblem}
            alt={translate({id: 'footer.emblem', message: 'Flag of the European Union'})}
            width="96"
            height="64"
          />
          <p>
            <strong>{funding.statement}</strong>
            <span className="small">
              {`${name}. ${funding.grant}. `}
              <Translate id="footer.notDeliverables">
                The texts are the portal’s own and not deliverables of the project.
              </Translate>
              {` ${funding.disclaimer}`}
            </span>
          </p>
        </div>
      </div>
    </footer>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly links: readonly (readonly [to: string, label: string])[];
  /** A link of its own kind, behind the others. */
  readonly children?: ReactNode;
}

function Column({title, links, children}: ColumnProps): ReactNode {
  return (
    <div className="foot-col">
      <h2>{title}</h2>
      <ul>
        {links.map(([to, label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </div>
  );
}
