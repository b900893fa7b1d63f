import {useEffect, useMemo, useRef, useState, type ReactNode} from 'react';

import type {CommandName, Looked, Message, Start, Typed} from '../form/messages';
import {isSame, textAt, withValue, type RecordValue} from '../form/value';
import {askLook, askOpen, askRun, askSave, RefusedError} from './ask';
import {FieldView, FormContext, idOf, Problems, type FormState} from './FieldView';
import {NextSteps} from './NextSteps';
import {Preview} from './Preview';

/** How long typing rests before the checks look at it. */
const REST_MS = 600;

interface Props {
  readonly start: Start;
  readonly opened: Typed;
  readonly onUnsaved: (unsaved: boolean) => void;
  readonly onSaved: (file: string) => void;
  /** Opens the file again as it stands on disk. */
  readonly onReload: () => void;
}

/** The form of one case or post, with what the checks say of it. */
export function EditForm({start, opened, onUnsaved, onSaved, onReload}: Props): ReactNode {
  const [typed, setTyped] = useState(opened);
  /** As it was opened or saved last. */
  const [kept, setKept] = useState(opened);
  const [looked, setLooked] = useState<Looked>();
  const [isLooking, setIsLooking] = useState(true);
  const [fault, setFault] = useState<RefusedError>();
  const [status, setStatus] = useState('');
  const [savedFile, setSavedFile] = useState<string>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  /** An existing file shows all messages at once; a new one those of fields that were left, until it is saved. */
  const [showsAll, setShowsAll] = useState(opened.file !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLElement>(null);

  useEffect(() => heading.current?.focus(), []);

  const isUnsaved = !isSame(contentOf(typed), contentOf(kept));
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);

  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      setIsLooking(true);
      askLook(typed).then(
        (answer) => {
          if (isLate) return;
          setLooked(answer);
          setIsLooking(false);
        },
        (error: RefusedError) => {
          if (isLate) return;
          setFault(error);
          setIsLooking(false);
        },
      );
    }, REST_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [typed]);

  const messages = useMemo(() => looked?.messages ?? [], [looked]);
  const form: FormState = {
    record: typed.record,
    choices: start.choices,
    messages,
    change: (path, value) => setTyped((now) => ({...now, record: withValue(now.record, path, value)})),
    leave: (place) => setLeft((now) => new Set([...now, place])),
    isShown: (place) => showsAll || left.has(place),
    fixed: typed.file !== null && typed.kind === 'case' ? ['id', 'part'] : [],
  };

  const save = async (): Promise<void> => {
    setShowsAll(true);
    setFault(undefined);
    setSavedFile(undefined);
    setStatus('Saving …');
    try {
      const now = await askLook(typed);
      setLooked(now);
      const count = now.messages.length;
      if (count > 0 && now.file !== null) {
        const question = `${countOf(count)} to put right. You can save all the same and go on later; git refuses to commit the file until they are put right. Save?`;
        if (!confirm(question)) {
          setStatus('Not saved.');
          summary.current?.focus();
          return;
        }
      }
      const {file, version} = await askSave(typed);
      // As written, with the numbers that the paragraphs got: a number that is out is never given to another text.
      const written = await askOpen(file);
      setTyped((later) => (later === typed ? written : {...later, file, version}));
      setKept(written);
      setSavedFile(file);
      setStatus(`Saved to ${file}.`);
      onSaved(file);
    } catch (error) {
      setFault(error as RefusedError);
      setStatus('Not saved.');
      summary.current?.focus();
    }
  };

  const title = textAt(typed.record, ['title']);
  return (
    <FormContext value={form}>
      <div className="columns">
        <main>
          <h1 tabIndex={-1} ref={heading}>
            {title !== '' ? title : typed.kind === 'case' ? 'New case' : 'New post of the news'}
          </h1>
          <p className="file">
            {looked?.file ?? typed.file ?? 'The file gets its name from what you fill in.'}
          </p>
          <section className="summary" ref={summary} tabIndex={-1} aria-labelledby="summary-heading">
            <h2 id="summary-heading">Messages of the checks</h2>
            {fault && (
              <div className="fault" role="alert">
                <p>{fault.message}</p>
                {fault.onDisk && (
                  <Conflict
                    onDisk={fault.onDisk}
                    onReload={onReload}
                    onKeep={(version) => {
                      setTyped((now) => ({...now, version}));
                      setFault(undefined);
                    }}
                  />
                )}
              </div>
            )}
            <p role="status">
              {isLooking || !looked
                ? 'Checking …'
                : messages.length === 0
                  ? 'Nothing to put right.'
                  : `${countOf(messages.length)} to put right.`}
            </p>
            <MessageList messages={messages} />
          </section>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            {start.forms[typed.kind].map((field) => (
              <FieldView key={field.name} field={field} path={[field.name]} />
            ))}
            <BodyFields
              start={start}
              typed={typed}
              form={form}
              onChange={(body) => setTyped((now) => ({...now, body}))}
            />
            <div className="save">
              <button type="submit">Save</button>
              <p role="status">
                {status !== '' && !(savedFile && isUnsaved) ? status : isUnsaved ? 'Not saved yet.' : ''}
              </p>
            </div>
          </form>
          {savedFile !== undefined && <NextSteps file={savedFile} title={title} run={runCommand} />}
        </main>
        <aside aria-label="What will be written">
          <details>
            <summary>Changes that saving writes</summary>
            <Changes looked={looked} />
          </details>
          <details open>
            <summary>Preview, text only</summary>
            <div className="preview">
              <Preview nodes={looked?.preview ?? []} />
            </div>
          </details>
        </aside>
      </div>
    </FormContext>
  );
}

const runCommand = (command: CommandName): ReturnType<typeof askRun> => askRun({command});

function contentOf({record, body}: Typed): RecordValue {
  return {record: {...record}, body: {...body}};
}

function countOf(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}

/** All messages; each leads to its field. */
function MessageList({messages}: {readonly messages: readonly Message[]}): ReactNode {
  return (
    <ol>
      {messages.map(({place, text}, index) => (
        <li key={index}>
          {place === '' ? (
            text
          ) : (
            <a
              href={`#${idOf(place)}`}
              onClick={(event) => {
                event.preventDefault();
                focusNearest(place);
              }}
            >
              {text}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Goes to the field of a place, or to the one around it. */
function focusNearest(place: string): void {
  const parts = place.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const element = document.getElementById(idOf(parts.slice(0, length).join('.')));
    if (!element) continue;
    element.focus();
    element.scrollIntoView({block: 'center'});
    return;
  }
}

function Conflict({
  onDisk,
  onReload,
  onKeep,
}: {
  readonly onDisk: Typed;
  readonly onReload: () => void;
  readonly onKeep: (version: string | null) => void;
}): ReactNode {
  return (
    <>
      <p>
        You can keep what you typed: “Changes that saving writes” then shows it against the file as it stands
        now, so that you see what of the other change would be lost. Or take the file as it stands and lose
        what you typed.
      </p>
      <p className="actions">
        <button type="button" onClick={() => onKeep(onDisk.version)}>
          Keep what I typed
        </button>
        <button type="button" onClick={onReload}>
          Take the file as it stands
        </button>
      </p>
    </>
  );
}

/** The text below the front matter: the sections of a note, or one text. */
function BodyFields({
  start,
  typed: {kind, body},
  form,
  onChange,
}: {
  readonly start: Start;
  readonly typed: Typed;
  readonly form: FormState;
  readonly onChange: (body: Typed['body']) => void;
}): ReactNode {
  const input = (place: string, label: string, text: string, change: (text: string) => void): ReactNode => {
    const texts = form.isShown(place)
      ? form.messages.filter((message) => message.place === place).map((message) => message.text)
      : [];
    return (
      <div className="field" key={place}>
        <label htmlFor={idOf(place)}>{label}</label>
        <textarea
          className="prose"
          id={idOf(place)}
          rows={Math.max(6, Math.ceil(text.length / 60))}
          value={text}
          aria-describedby={`body-hint${texts.length > 0 ? ` ${idOf(place)}-problem` : ''}`}
          aria-invalid={texts.length > 0}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
          onBlur={() => form.leave(place)}
        />
        <Problems place={place} texts={texts} />
      </div>
    );
  };
  return (
    <fieldset>
      <legend>{kind === 'case' ? 'Note' : 'Text'}</legend>
      <p className="hint" id="body-hint">
        {kind === 'case'
          ? 'A blank line begins a new paragraph. Saving puts a number in front of each that has none; a number that stands there, such as [5], stays with its paragraph.'
          : 'A blank line begins a new paragraph. Above the part that only the post’s own page shows, write a line <!-- truncate -->.'}
      </p>
      {body.kind === 'text'
        ? input('body', kind === 'case' ? 'Note, with its headings' : 'Text', body.text, (text) =>
            onChange({kind: 'text', text}),
          )
        : body.texts.map((text, index) =>
            input(`body.${index}`, start.sections[index] ?? '', text, (changed) =>
              onChange({kind: 'sections', texts: body.texts.with(index, changed)}),
            ),
          )}
    </fieldset>
  );
}

/** The lines that differ, with those around them. */
function Changes({looked}: {readonly looked: Looked | undefined}): ReactNode {
  const lines = looked?.changes ?? [];
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - 2), index + 3).some(({kind}) => kind !== 'same'),
  );
  if (!near.includes(true)) return <p>None.</p>;
  return (
    <div className="changes" tabIndex={0} role="region" aria-label="Changed lines">
      {lines.map(({kind, text}, index) =>
        near[index] ? (
          kind === 'added' ? (
            <ins key={index}>{text || ' '}</ins>
          ) : kind === 'removed' ? (
            <del key={index}>{text || ' '}</del>
          ) : (
            <span key={index}>{text || ' '}</span>
          )
        ) : near[index - 1] ? (
          <span key={index}>…</span>
        ) : null,
      )}
    </div>
  );
}
