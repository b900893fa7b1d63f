import Translate, {translate} from '@docusaurus/Translate';
import {useId, useRef, useState, type ReactNode, type SubmitEvent} from 'react';

import {MOST_ITEMS} from '../../publications/listShape';
import {findPlace, readTyped, type TypedPlace} from '../../publications/typedPlaces';
import {exampleLabels} from '../exampleCase';
import {addItem, countItems, hasItem} from '../ReadingList/store';
import {fetchIndex} from './packData';
import type {PackPlaceInSite} from './usePackSite';

/** Why a piece of what was typed was not added. */
interface Refused {
  readonly text: string;
  readonly why: string;
  readonly nearest?: {readonly id: string; readonly edition: number; readonly label: string};
}

interface AddPlacesProps {
  readonly site: PackPlaceInSite;
  /** Takes what happened, in words. */
  readonly onSay: (text: string) => void;
}

/** The field for numbers, and what is wrong with those that are not there. */
export default function AddPlaces({site, onSay}: AddPlacesProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const add = async (typed: string): Promise<void> => {
    const added: string[] = [];
    const wrong: Refused[] = [];
    for (const place of readTyped(typed)) {
      const outcome = await addPlace(place, site);
      if (typeof outcome === 'string') added.push(outcome);
      else wrong.push(outcome);
    }
    setRefused(wrong);
    setText(wrong.map((piece) => piece.text).join(', '));
    onSay(
      [
        added.length > 0 &&
          translate({id: 'pack.added', message: 'Added: {labels}.'}, {labels: added.join(', ')}),
        wrong.length > 0 &&
          translate(
            {id: 'pack.notAdded', message: 'Not added: {labels}.'},
            {labels: wrong.map((piece) => piece.text).join(', ')},
          ),
      ]
        .filter(Boolean)
        .join(' '),
    );
    field.current?.focus();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') void add(text);
    else field.current?.focus();
  };
  const takeNearest = ({text: wrong, nearest}: Refused): void => {
    if (!nearest) return;
    const isNew = !hasItem(nearest) && addItem(nearest);
    const left = refused.filter((piece) => piece.text !== wrong);
    setRefused(left);
    setText(left.map((piece) => piece.text).join(', '));
    onSay(
      isNew
        ? translate({id: 'pack.added', message: 'Added: {labels}.'}, {labels: nearest.label})
        : translate({id: 'pack.notAdded', message: 'Not added: {labels}.'}, {labels: nearest.label}),
    );
    field.current?.focus();
  };
  return (
    <form className="pack-add" onSubmit={submit}>
      <label htmlFor={id}>
        <Translate id="pack.addLabel">Add by number, name of a case, or address</Translate>
      </label>
      <p className="small" id={`${id}help`}>
        <Translate id="pack.addHelp" values={{examples: examples().join(', ')}}>
          {
            'Several with commas, for example: {examples}. For an earlier edition write it behind: HT 21.1.2 (edition 1).'
          }
        </Translate>
      </p>
      <div className="pack-add-row">
        <input
          ref={field}
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={2000}
          value={text}
          aria-describedby={refused.length > 0 ? `${id}help ${id}wrong` : `${id}help`}
          aria-invalid={refused.length > 0}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn">
          <Translate id="pack.add">Add</Translate>
        </button>
      </div>
      {refused.length > 0 && (
        <ul className="plain pack-wrong" id={`${id}wrong`}>
          {refused.map((piece) => (
            <li key={piece.text}>
              {piece.why}{' '}
              {piece.nearest && (
                <button type="button" className="text-button" onClick={() => takeNearest(piece)}>
                  {translate(
                    {id: 'pack.addNearest', message: 'Add {label} instead'},
                    {label: piece.nearest.label},
                  )}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function examples(): string[] {
  const labels = exampleLabels();
  return ['HT 11.2.3', 'HT C.4', ...(labels ? [labels.note] : [])];
}

/** The label of what was added, or why nothing was. */
async function addPlace(
  typed: TypedPlace,
  {base, edition: inForce, editions}: PackPlaceInSite,
): Promise<string | Refused> {
  const {text} = typed;
  const edition = typed.edition ?? inForce;
  if (!editions.some(({number}) => number === edition)) {
    const known = editions.map(({number}) => number).join(', ');
    return {
      text,
      why: translate(
        {id: 'pack.noEdition', message: '{text}: there is no edition {edition}, only {known}.'},
        {text, edition: String(edition), known},
      ),
    };
  }
  try {
    const found = findPlace(typed, await fetchIndex(base, edition));
    if ('nearest' in found) {
      const values = {text, edition: String(edition), nearest: found.nearest?.label ?? ''};
      // What is in the list already is no help.
      return found.nearest && !hasItem({id: found.nearest.id, edition})
        ? {
            text,
            why: translate(
              {
                id: 'pack.unknownNearest',
                message: '“{text}” is not in edition {edition}. The nearest is {nearest}.',
              },
              values,
            ),
            nearest: {...found.nearest, edition},
          }
        : {
            text,
            why: translate(
              {
                id: 'pack.unknown',
                message:
                  '“{text}” is not in edition {edition}. Write a number as it stands in the margin, such as HT 11.2.3, or the name of a case.',
              },
              values,
            ),
          };
    }
    const {id, label} = found;
    const place = {id, edition};
    if (hasItem(place))
      return {
        text,
        why: translate({id: 'pack.already', message: '{label} is in the list already.'}, {label}),
      };
    if (addItem(place)) return label;
    return {
      text,
      why: translate(
        {
          id: 'pack.full',
          message: '{label}: the list is full ({count} items). Save it, and begin another.',
        },
        {label, count: String(Math.max(countItems(), MOST_ITEMS))},
      ),
    };
  } catch {
    return {
      text,
      why: translate(
        {
          id: 'pack.noIndex',
          message: '{text}: the numbers could not be loaded. Check the connection and add it again.',
        },
        {text},
      ),
    };
  }
}
