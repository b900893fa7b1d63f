import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import type {ShownAnswer, ShownHit} from '../../search/client/shownAnswer';
import {publicationName} from '../SearchParts/publicationName';
import {useResultCount} from '../SearchParts/useResultCount';
import HitItem from './HitItem';

interface ResultsProps {
  readonly answer: ShownAnswer;
  /** Address of the same search in one publication. */
  readonly hrefOf: (publication: string) => string;
  readonly onOpen: (hit: ShownHit) => void;
  readonly onMore: () => void;
}

/** What was found: by publication, or as one list where the search was narrowed. */
export default function Results({answer, hrefOf, onOpen, onMore}: ResultsProps): ReactNode {
  const {hits, groups, total} = answer;
  const countResults = useResultCount();
  const id = useId();
  const withHits = groups.filter((group) => group.hits.length > 0);
  // A group that holds nothing but what the search names is shown above already.
  const namedIn = (value: string): number => hits.filter(({publication}) => publication === value).length;
  const counted = groups.filter((group) => group.hits.length === 0 && group.total > namedIn(group.value));
  if (groups.length === 0) {
    return (
      <HitSection
        title={translate({id: 'search.list', message: 'Results'})}
        isTitleHidden
        hits={hits}
        onOpen={onOpen}
      >
        {hits.length < total && (
          <button type="button" className="btn btn-quiet" onClick={onMore}>
            <Translate id="search.more">Show more</Translate>
          </button>
        )}
      </HitSection>
    );
  }
  return (
    <>
      {hits.length > 0 && (
        <HitSection
          title={translate({id: 'search.named', message: 'What the search names'})}
          hits={hits}
          onOpen={onOpen}
        />
      )}
      {withHits.map((group) => (
        <HitSection
          key={group.value}
          title={publicationName(group.value)}
          note={countResults(group.total)}
          hits={group.hits}
          onOpen={onOpen}
        >
          {group.hits.length < group.total && (
            <p className="more">
              <a href={hrefOf(group.value)}>
                {translate(
                  {id: 'search.allOfGroup', message: 'Show all {count} in {publication}'},
                  {count: String(group.total), publication: publicationName(group.value)},
                )}
              </a>
            </p>
          )}
        </HitSection>
      ))}
      {counted.length > 0 && (
        <section className="hit-group" aria-labelledby={id}>
          <h2 id={id}>
            <Translate id="search.alsoIn">Also found in</Translate>
          </h2>
          <ul className="plain also-in">
            {counted.map(({value, total: ofGroup}) => (
              <li key={value}>
                <a href={hrefOf(value)}>{publicationName(value)}</a> <span className="n">{ofGroup}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface HitSectionProps {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  readonly note?: string;
  readonly hits: readonly ShownHit[];
  readonly onOpen: (hit: ShownHit) => void;
  readonly children?: ReactNode;
}

function HitSection({title, isTitleHidden, note, hits, onOpen, children}: HitSectionProps): ReactNode {
  const id = useId();
  return (
    <section className="hit-group" aria-labelledby={id}>
      <h2 id={id} className={isTitleHidden ? 'hidden' : undefined}>
        {title} {note && <span className="n">{note}</span>}
      </h2>
      <ol className="plain hits">
        {hits.map((hit) => (
          <HitItem key={hit.ref} hit={hit} above={title} onOpen={() => onOpen(hit)} />
        ))}
      </ol>
      {children}
    </section>
  );
}
