import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useRef, useState, type ChangeEvent, type FormEvent, type ReactNode} from 'react';

import type {CitationIndex} from '../../citations/citationIndex';
import {scanCitations, type Finding} from '../../citations/scan';
import {eitherOf, exampleLabels} from '../exampleCase';
import Icon from '../Icon';
import {fetchIndex} from './fetchIndex';
import Result from './Result';
import {summaryText} from './stateText';

/** About 600 pages. A longer text would hold the browser up. */
const MOST_CHARACTERS = 2_000_000;
const MOST_BYTES = 4 * MOST_CHARACTERS;

type Outcome =
  | {readonly kind: 'checking'}
  | {readonly kind: 'empty'}
  | {readonly kind: 'too-long'; readonly length: number}
  | {readonly kind: 'no-text'; readonly name: string}
  | {readonly kind: 'failed'; readonly error: Error}
  | {
      readonly kind: 'checked';
      readonly text: string;
      readonly findings: readonly Finding[];
      readonly index: CitationIndex;
    };

/** The form and what the check found. */
export default function Checking(): ReactNode {
  const address = useBaseUrl('/data/citations.json');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const result = useRef<HTMLElement>(null);
  const isChecked = outcome?.kind === 'checked';
  useEffect(() => {
    if (isChecked) result.current?.focus();
  }, [isChecked, outcome]);

  const check = async (): Promise<void> => {
    if (text.trim() === '') return setOutcome({kind: 'empty'});
    if (text.length > MOST_CHARACTERS) return setOutcome({kind: 'too-long', length: text.length});
    setOutcome({kind: 'checking'});
    try {
      const index = await fetchIndex(address);
      setOutcome({kind: 'checked', text, findings: scanCitations(text, index), index});
    } catch (error) {
      setOutcome({kind: 'failed', error: error as Error});
    }
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void check();
  };
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > MOST_BYTES) return setOutcome({kind: 'too-long', length: file.size});
    try {
      setText(new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer()));
      setOutcome(undefined);
    } catch {
      setOutcome({kind: 'no-text', name: file.name});
    } finally {
      input.value = ''; // the same file can be chosen again once it was saved
    }
  };

  return (
    <>
      <form className="check-form" onSubmit={onSubmit}>
        <label htmlFor="check-text">
          <Translate id="check.text">Text with citations</Translate>
        </label>
        <textarea
          id="check-text"
          rows={10}
          value={text}
          spellCheck={false}
          aria-describedby="check-private"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p id="check-private" className="small">
          <Translate id="check.private">
            The text stays in this browser: nothing is sent and nothing is kept.
          </Translate>
        </p>
        <div className="check-buttons">
          <button type="submit" className="check-button">
            <Translate id="check.check">Check</Translate>
          </button>
          <span className="check-file">
            <label htmlFor="check-file">
              <Translate id="check.file">Or read a text file (.txt or .md)</Translate>
            </label>
            <input
              id="check-file"
              type="file"
              accept=".txt,.md,text/plain,text/markdown"
              onChange={(event) => void onFile(event)}
            />
          </span>
        </div>
      </form>
      <div role="status" className="check-status">
        {outcome && <Said outcome={outcome} />}
      </div>
      {outcome?.kind === 'failed' && (
        <p>
          <button type="button" className="text-button" onClick={() => void check()}>
            <Translate id="check.tryAgain">Try again</Translate>
          </button>
        </p>
      )}
      {isChecked && outcome.findings.length > 0 && (
        <section ref={result} tabIndex={-1} className="check-result" aria-labelledby="check-result">
          <h2 id="check-result">
            <Translate id="check.result">Citations in the order of the text</Translate>
          </h2>
          <Result {...outcome} />
        </section>
      )}
    </>
  );
}

/** What is said of the outcome, above the list and to screen readers. */
function Said({outcome}: {outcome: Outcome}): ReactNode {
  switch (outcome.kind) {
    case 'checking':
      return (
        <p>
          <Translate id="check.checking">Checking …</Translate>
        </p>
      );
    case 'empty':
      return (
        <p>
          <Translate id="check.empty">There is no text yet. Paste one, or choose a file.</Translate>
        </p>
      );
    case 'checked':
      if (outcome.findings.length > 0)
        return <p className="check-summary">{summaryText(outcome.findings)}</p>;
      return (
        <>
          <p className="check-summary">
            <Translate id="check.none">No citation was found.</Translate>
          </p>
          <p>
            <Translate
              id="check.noneHelp"
              values={{examples: eitherOf('HT 11.2.3', exampleLabels()?.paragraph)}}
            >
              {
                'The check knows the portal’s own citations, such as {examples}, with or without the edition behind them, decisions by ECLI, number or name, and articles that stand with the name of their act.'
              }
            </Translate>
          </p>
        </>
      );
    default:
      return (
        <div className="banner banner-caution banner-gap">
          <Icon name="warn" />
          <p>{faultText(outcome)}</p>
        </div>
      );
  }
}

function faultText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'too-long':
      return translate(
        {
          id: 'check.tooLong',
          message: 'The text has {length} characters; {most} can be checked at once. Check it in parts.',
        },
        {length: outcome.length.toLocaleString('en-GB'), most: MOST_CHARACTERS.toLocaleString('en-GB')},
      );
    case 'no-text':
      return translate(
        {
          id: 'check.noText',
          message:
            '{name} is no plain text. Save it as plain text first, or copy its words into the field above.',
        },
        {name: outcome.name},
      );
    default:
      return translate({
        id: 'check.failed',
        message:
          'The list of what can be cited could not be loaded. Your text is still in the field; try again when the connection works.',
      });
  }
}
