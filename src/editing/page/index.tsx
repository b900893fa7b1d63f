/** The editing page: `npm run edit` serves it on this machine; the site does not have it. */
import '../../css/tokens.css';
import './page.css';

import {StrictMode, useCallback, useEffect, useRef, useState, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';

import type {Kind, Start, Typed} from '../form/messages';
import {askBegin, askOpen, askStart} from './ask';
import {EditForm} from './EditForm';
import {FileList} from './FileList';

/** What the address asks for: nothing, a new record, or a file. */
function readAddress(): {readonly kind?: Kind; readonly file?: string} {
  const asked = decodeURIComponent(location.hash.slice(1));
  if (asked === 'new-case') return {kind: 'case'};
  if (asked === 'new-post') return {kind: 'news'};
  return asked === '' ? {} : {file: asked};
}

function EditingPage(): ReactNode {
  const [start, setStart] = useState<Start>();
  const [opened, setOpened] = useState<Typed>();
  const [fault, setFault] = useState('');
  const isUnsaved = useRef(false);
  const address = useRef(location.hash);

  const load = useCallback(async (): Promise<void> => {
    const {kind, file} = readAddress();
    address.current = location.hash;
    isUnsaved.current = false;
    setFault('');
    try {
      setStart(await askStart());
      setOpened(kind ? await askBegin(kind) : file === undefined ? undefined : await askOpen(file));
    } catch (error) {
      setOpened(undefined);
      setFault((error as Error).message);
    }
  }, []);

  useEffect(() => {
    const leave = (): void => {
      if (location.hash === address.current) return;
      if (isUnsaved.current && !confirm('What you typed is not saved. Leave it?')) {
        history.replaceState(null, '', address.current === '' ? location.pathname : address.current);
        return;
      }
      void load();
    };
    const close = (event: BeforeUnloadEvent): void => {
      if (isUnsaved.current) event.preventDefault();
    };
    addEventListener('hashchange', leave);
    addEventListener('beforeunload', close);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is asked for comes from the server
    void load();
    return () => {
      removeEventListener('hashchange', leave);
      removeEventListener('beforeunload', close);
    };
  }, [load]);

  const noteUnsaved = useCallback((unsaved: boolean): void => {
    isUnsaved.current = unsaved;
  }, []);
  const noteSaved = useCallback((file: string): void => {
    isUnsaved.current = false;
    address.current = `#${encodeURIComponent(file)}`;
    history.replaceState(null, '', address.current);
  }, []);

  return (
    <>
      <header>
        <p>
          <strong>Editing</strong> – WESTEROS 2 Knowledge Portal. On this machine only; saving never
          publishes.
        </p>
        {opened && (
          <nav aria-label="Editing">
            <a href="#">All cases and posts</a>
          </nav>
        )}
      </header>
      {fault !== '' && (
        <div className="fault" role="alert">
          <p>{fault}</p>
        </div>
      )}
      {!start && fault === '' && <p role="status">Reading the repository …</p>}
      {start && opened && (
        <EditForm
          key={opened.file ?? opened.kind}
          start={start}
          opened={opened}
          onUnsaved={noteUnsaved}
          onSaved={noteSaved}
          onReload={() => void load()}
        />
      )}
      {start && !opened && fault === '' && <FileList files={start.files} />}
    </>
  );
}

const theme = matchMedia('(prefers-color-scheme: dark)');
const showTheme = (): void => {
  document.documentElement.dataset.theme = theme.matches ? 'dark' : 'light';
};
showTheme();
theme.addEventListener('change', showTheme);

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <EditingPage />
  </StrictMode>,
);
