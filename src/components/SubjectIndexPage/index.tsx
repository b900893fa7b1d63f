import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {SubjectIndexPage as Page} from '../../cases/lists';
import {publicationName} from '../BookList';
import ListFrame from '../ListFrame';

/** What readers look up, and the paragraphs that deal with it: a page for each letter, and for what is asked of each publication. */
export default function SubjectIndexPage({list}: {list: Page}): ReactNode {
  const {edition, part, parts, pages, groups} = list;
  const title = translate({id: 'subjectIndex.title', message: 'Subject index'});
  const count = parts.reduce((sum, {count: ofPart}) => sum + ofPart, 0);
  const description = translate(
    {
      id: 'subjectIndex.description',
      message:
        '{count} headings in the words of practice, each with the paragraphs that deal with it: from A to Z, and as questions.',
    },
    {count: count.toLocaleString('en-GB')},
  );
  return (
    <ListFrame
      frame={list}
      title={part === undefined ? title : `${title}: ${partName(part)}`}
      description={description}
      above={part === undefined ? [] : [{label: title, to: `/${edition}/reference/subject-index/`}]}
    >
      {part === undefined && (
        <>
          <p className="lead">{description}</p>
          <p className="prose">
            <Translate id="subjectIndex.explained">
              A heading says where to look; what holds is what the paragraph says. Search looks in these
              headings too. It needs JavaScript, and this index does not.
            </Translate>
          </p>
        </>
      )}
      <nav aria-label={translate({id: 'glossary.letters', message: 'First letters'})}>
        <ul className="az">
          {parts.filter(isLetter).map((other) => (
            <PartLink key={other.part} {...other} isHere={other.part === part} />
          ))}
        </ul>
      </nav>
      <nav aria-label={translate({id: 'subjectIndex.questions', message: 'Questions'})}>
        <ul className="ways">
          {parts
            .filter((other) => !isLetter(other))
            .map((other) => (
              <PartLink key={other.part} {...other} isHere={other.part === part} />
            ))}
        </ul>
      </nav>
      {groups.map(({name, headings}) => (
        <section key={name ?? ''} className="subjects" aria-label={name}>
          {name !== undefined && <h2>{name}</h2>}
          <ul>
            {headings.map(({heading, locators}) => (
              <li key={heading}>
                {heading}{' '}
                {locators.map(([page, id, label], i) => (
                  <Fragment key={id}>
                    {i > 0 && ', '}
                    <Link to={`${pages[page]!}#${id}`}>{label}</Link>
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListFrame>
  );
}

interface PartLinkProps {
  readonly part: string;
  readonly url: string;
  readonly isHere: boolean;
}

function PartLink({part, url, isHere}: PartLinkProps): ReactNode {
  const name = partName(part);
  return <li>{isHere ? <span aria-current="page">{name}</span> : <Link to={url}>{name}</Link>}</li>;
}

function isLetter({part}: {readonly part: string}): boolean {
  return part.length === 1;
}

function partName(part: string): string {
  if (part.length === 1) return part;
  return translate(
    {id: 'subjectIndex.questionsOn', message: 'Questions: {publication}'},
    {publication: publicationName(FOLDERS[part] ?? 'practice')},
  );
}

const FOLDERS: Readonly<Record<string, string>> = {HT: 'guidelines', JD: 'methodology', JP: 'practice'};
