import {useEffect, useRef, useState, type ReactNode} from 'react';

import type {CommandName, Ran} from '../form/messages';

interface Props {
  readonly file: string;
  readonly title: string;
  readonly run: (command: CommandName) => Promise<Ran>;
}

/** What comes after saving: numbers into the ledger, the check of everything, the commit. */
export function NextSteps({file, title, run}: Props): ReactNode {
  const [running, setRunning] = useState<CommandName>();
  const [ran, setRan] = useState<Ran>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [file]);
  const start = (command: CommandName): void => {
    setRunning(command);
    setRan(undefined);
    run(command)
      .then(setRan, (error: Error) => setRan({code: 1, output: error.message}))
      .finally(() => setRunning(undefined));
  };
  const button = (command: CommandName, label: string): ReactNode => (
    <button type="button" aria-disabled={running !== undefined} onClick={() => running ?? start(command)}>
      {running === command ? `${label} …` : label}
    </button>
  );
  return (
    <section className="next" aria-labelledby="next-heading">
      <h2 id="next-heading" tabIndex={-1} ref={heading}>
        Saved. What comes next
      </h2>
      <p>The file is on your disk and nowhere else: nothing is committed, sent or published.</p>
      <ol>
        <li>{button('ledger', 'Record the paragraph numbers')} New paragraphs go into the ledger.</li>
        <li>{button('check', 'Check everything')} All rules, on all files; this takes half a minute.</li>
        <li>
          See the page as readers will, in a terminal: <code>{previewCommand(file)}</code>.
        </li>
        <li>
          Commit, in a terminal: <code>git add {file} data/paragraphs.lock.json</code>, then{' '}
          <code>git commit -m &quot;content: {title.replace(/["`$\\]/g, '')}&quot;</code>. Git checks once
          more.
        </li>
      </ol>
      <p>
        To undo before the commit: <code>git restore {file}</code>, or delete the file if it is new.
      </p>
      <p role="status">
        {running ? 'Running …' : ran ? (ran.code === 0 ? 'Done.' : 'There is something to put right.') : ''}
      </p>
      {ran && (
        <pre tabIndex={0} aria-label="What the command said">
          {ran.output}
        </pre>
      )}
    </section>
  );
}

/** A case has a preview of its own, which is there sooner than the whole portal. */
function previewCommand(file: string): string {
  const id = /^docs\/practice\/(?:.+\/)?([^/]+)\.md$/.exec(file)?.[1];
  return id === undefined ? 'npm start' : `npm run case:preview -- ${id}`;
}
