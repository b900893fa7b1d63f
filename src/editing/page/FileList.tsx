import {useState, type ReactNode} from 'react';

import type {ListedFile} from '../form/messages';

/** What can be edited, with a way to find it. */
export function FileList({files}: {readonly files: readonly ListedFile[]}): ReactNode {
  const [sought, setSought] = useState('');
  const words = sought.toLowerCase().split(/\s+/);
  const found = files.filter(({title, file}) =>
    words.every((word) => `${title} ${file}`.toLowerCase().includes(word)),
  );
  return (
    <main className="list">
      <h1>Cases and news</h1>
      <p className="actions">
        <a className="button" href="#new-case">
          New case
        </a>
        <a className="button" href="#new-post">
          New post of the news
        </a>
      </p>
      <div className="field">
        <label htmlFor="sought">Find by title or file</label>
        <input
          id="sought"
          type="search"
          value={sought}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setSought(event.target.value)}
        />
        <p role="status">
          {found.length} of {files.length}
        </p>
      </div>
      {(['case', 'news'] as const).map((kind) => (
        <section key={kind} aria-labelledby={`list-${kind}`}>
          <h2 id={`list-${kind}`}>{kind === 'case' ? 'Cases' : 'News'}</h2>
          <ul>
            {found
              .filter((listed) => listed.kind === kind)
              .map(({file, title}) => (
                <li key={file}>
                  <a href={`#${encodeURIComponent(file)}`}>{title}</a> <span className="file">{file}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
