import {createContext, useContext, useState, type ReactNode} from 'react';

import type {Choice, ChoiceField, Choices, Field, GroupField, ListField, TextField} from '../form/field';
import type {Message} from '../form/messages';
import {textAt, valueAt, type Path, type RecordValue, type Value} from '../form/value';

/** What every field of a form needs to know. */
export interface FormState {
  readonly record: RecordValue;
  readonly choices: Choices;
  readonly messages: readonly Message[];
  readonly change: (path: Path, value: Value | undefined) => void;
  /** The field was left: from now on its messages are shown beside it. */
  readonly leave: (place: string) => void;
  readonly isShown: (place: string) => boolean;
  /** Fields that cannot be changed any more: they make the lasting address. */
  readonly fixed: readonly string[];
}

export const FormContext = createContext<FormState | undefined>(undefined);

function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}

/** Id of the element for a place of the form. */
export const idOf = (place: string): string => `at-${place}`;

/** One field, with its label, hint and messages. */
export function FieldView({field, path}: {readonly field: Field; readonly path: Path}): ReactNode {
  switch (field.kind) {
    case 'text':
      return <TextInput field={field} path={path} />;
    case 'choice':
      return <ChoiceInput field={field} path={path} />;
    case 'group':
      return <Group field={field} path={path} />;
    case 'list':
      return field.item.kind === 'choice' ? (
        <ChosenList field={field} item={field.item} path={path} />
      ) : (
        <RowList field={field} path={path} />
      );
  }
}

interface Parts {
  readonly place: string;
  readonly texts: readonly string[];
  /** For `aria-describedby`. */
  readonly describedBy: string | undefined;
}

/** The place of a field, and what is said of it there: of itself, or of a part that has no field. */
function usePartsOf(field: Field, path: Path, withParts: boolean): Parts {
  const {messages, isShown} = useForm();
  const place = path.join('.');
  const texts = isShown(place)
    ? messages
        .filter((message) => message.place === place || (withParts && message.place.startsWith(`${place}.`)))
        .map(({text}) => text)
    : [];
  const described = [
    ...(field.hint === undefined ? [] : [`${idOf(place)}-hint`]),
    ...(texts.length > 0 ? [`${idOf(place)}-problem`] : []),
  ];
  return {place, texts, describedBy: described.join(' ') || undefined};
}

function Hint({field, place}: {readonly field: Field; readonly place: string}): ReactNode {
  return field.hint === undefined ? null : (
    <p className="hint" id={`${idOf(place)}-hint`}>
      {field.hint}
    </p>
  );
}

/** What is wrong at a place. */
export function Problems({
  place,
  texts,
}: {
  readonly place: string;
  readonly texts: readonly string[];
}): ReactNode {
  return texts.length === 0 ? null : (
    <div className="problem" id={`${idOf(place)}-problem`}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Name({field}: {readonly field: Field}): ReactNode {
  return (
    <>
      {field.label}
      {!field.isRequired && <span className="optional"> (optional)</span>}
    </>
  );
}

/** Name and hint of a field that is one control. */
function Label({field, place}: {readonly field: Field; readonly place: string}): ReactNode {
  return (
    <>
      <label htmlFor={idOf(place)}>
        <Name field={field} />
      </label>
      <Hint field={field} place={place} />
    </>
  );
}

function TextInput({field, path}: {readonly field: TextField; readonly path: Path}): ReactNode {
  const {record, change, leave, fixed} = useForm();
  const {place, texts, describedBy} = usePartsOf(field, path, true);
  const value = textAt(record, path);
  const isRow = field.name === '';
  return (
    <div className="field">
      {!isRow && <Label field={field} place={place} />}
      <textarea
        id={idOf(place)}
        rows={Math.max(1, Math.ceil(value.length / 70))}
        value={value}
        {...(isRow && {'aria-label': `Row ${Number(path.at(-1)) + 1}`})}
        aria-describedby={describedBy}
        aria-invalid={texts.length > 0}
        aria-required={field.isRequired}
        readOnly={fixed.includes(place)}
        // A spelling service of the browser may send what is typed to its maker.
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => change(path, event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={() => leave(place)}
      />
      {field.maxLength !== undefined && (
        <p className="count">
          {value.length} of {field.maxLength} characters
        </p>
      )}
      <Problems place={place} texts={texts} />
    </div>
  );
}

function useChoices({from}: ChoiceField): readonly Choice[] {
  const {choices} = useForm();
  return typeof from === 'string' ? choices[from] : from;
}

function ChoiceInput({field, path}: {readonly field: ChoiceField; readonly path: Path}): ReactNode {
  const {record, change, leave, fixed} = useForm();
  const choices = useChoices(field);
  const {place, texts, describedBy} = usePartsOf(field, path, true);
  const value = textAt(record, path);
  return (
    <div className="field">
      <Label field={field} place={place} />
      <select
        id={idOf(place)}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={texts.length > 0}
        aria-required={field.isRequired}
        disabled={fixed.includes(place)}
        onChange={(event) => change(path, event.target.value)}
        onBlur={() => leave(place)}
      >
        <option value="">Choose …</option>
        {value !== '' && !choices.some((choice) => choice.value === value) && (
          <option value={value}>{value}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Problems place={place} texts={texts} />
    </div>
  );
}

function Group({field, path}: {readonly field: GroupField; readonly path: Path}): ReactNode {
  const {record, change} = useForm();
  const {place, texts, describedBy} = usePartsOf(field, path, false);
  const isThere = field.isRequired || valueAt(record, path) !== undefined;
  return (
    <fieldset id={idOf(place)} tabIndex={-1} aria-describedby={describedBy}>
      <legend>
        <Name field={field} />
      </legend>
      <Hint field={field} place={place} />
      <Problems place={place} texts={texts} />
      {isThere &&
        field.fields.map((part) => <FieldView key={part.name} field={part} path={[...path, part.name]} />)}
      {!field.isRequired && (
        <button type="button" onClick={() => change(path, isThere ? undefined : {})}>
          {isThere ? `Remove ${lower(field.label)}` : `Add ${lower(field.label)}`}
        </button>
      )}
    </fieldset>
  );
}

/** Rows of text or of groups. */
function RowList({field, path}: {readonly field: ListField; readonly path: Path}): ReactNode {
  const {record, change, leave} = useForm();
  const {place, texts, describedBy} = usePartsOf(field, path, false);
  const rows = (valueAt(record, path) ?? []) as readonly Value[];
  const blank: Value = field.item.kind === 'group' ? {} : '';
  return (
    <fieldset id={idOf(place)} tabIndex={-1} aria-describedby={describedBy}>
      <legend>
        <Name field={field} />
      </legend>
      <Hint field={field} place={place} />
      {rows.map((_, index) => (
        <div className="row" role="group" aria-label={`${field.label}, row ${index + 1}`} key={index}>
          {field.item.kind === 'group' ? (
            field.item.fields.map((part) => (
              <FieldView key={part.name} field={part} path={[...path, index, part.name]} />
            ))
          ) : (
            <FieldView field={field.item} path={[...path, index]} />
          )}
          <button
            type="button"
            aria-label={`Remove row ${index + 1} of ${field.label}`}
            onClick={() => {
              change([...path, index], undefined);
              document.getElementById(`${idOf(place)}-add`)?.focus();
            }}
          >
            Remove
          </button>
        </div>
      ))}
      <Problems place={place} texts={texts} />
      <button
        type="button"
        id={`${idOf(place)}-add`}
        onClick={() => change([...path, rows.length], blank)}
        onBlur={() => leave(place)}
      >
        Add a row<span className="spoken"> to {field.label}</span>
      </button>
    </fieldset>
  );
}

/** Values of a list, each chosen once: the browser’s own list of choices finds one as its first letters are typed. */
function ChosenList({
  field,
  item,
  path,
}: {
  readonly field: ListField;
  readonly item: ChoiceField;
  readonly path: Path;
}): ReactNode {
  const {record, change, leave} = useForm();
  const choices = useChoices(item);
  const {place, texts, describedBy} = usePartsOf(field, path, true);
  const chosen = (valueAt(record, path) ?? []) as readonly string[];
  // Arrow keys change a closed list at once: only the button adds.
  const [next, setNext] = useState('');
  const labelOf = (value: string): string => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <div className="field">
      <Label field={field} place={place} />
      <ul className="chosen">
        {chosen.map((value, index) => (
          <li key={value}>
            <span>{labelOf(value)}</span>
            <button
              type="button"
              aria-label={`Remove ${labelOf(value)} from ${field.label}`}
              onClick={() => {
                change([...path, index], undefined);
                document.getElementById(idOf(place))?.focus();
              }}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <div className="add">
        <select
          id={idOf(place)}
          value={next}
          aria-describedby={describedBy}
          aria-invalid={texts.length > 0}
          aria-required={field.isRequired}
          onChange={(event) => setNext(event.target.value)}
          onBlur={() => leave(place)}
        >
          <option value="">Choose …</option>
          {choices
            .filter(({value}) => !chosen.includes(value))
            .map(({value, label}) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </select>
        <button
          type="button"
          onClick={() => {
            if (next !== '') change([...path, chosen.length], next);
            setNext('');
          }}
        >
          Add<span className="spoken"> to {field.label}</span>
        </button>
      </div>
      <Problems place={place} texts={texts} />
    </div>
  );
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
