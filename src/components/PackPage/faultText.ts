import {translate} from '@docusaurus/Translate';

import {MOST_ITEMS} from '../../publications/listShape';
import {MOST_FRAGMENT, NOTE_LETTERS, TITLE_LETTERS, type ListFault} from '../../publications/readingList';
import {EXAMPLE_CASE, eitherOf} from '../exampleCase';

/** What is wrong with a link or a file, and what to do. */
export function faultText(
  fault: ListFault,
  isLink: boolean,
): {readonly what: string; readonly remedy: string} {
  return {what: whatText(fault), remedy: isLink ? linkRemedy(fault) : fileRemedy(fault)};
}

function whatText(fault: ListFault): string {
  switch (fault.kind) {
    case 'damaged':
      return translate({id: 'pack.faultDamaged', message: 'The link to the reading list is damaged.'});
    case 'not-json':
      return translate({id: 'pack.faultNotJson', message: 'The file is no JSON, or was cut off.'});
    case 'other-format':
      return translate({id: 'pack.faultFormat', message: 'The file is not a reading list of this portal.'});
    case 'newer':
      return translate(
        {id: 'pack.faultNewer', message: 'The list has form {version}; this page reads form 1.'},
        {version: String(fault.version)},
      );
    case 'title':
      return translate(
        {
          id: 'pack.faultTitle',
          message: 'The list has no title that can be read: a text of at most {most} letters, or empty.',
        },
        {most: String(TITLE_LETTERS)},
      );
    case 'no-items':
      return translate({id: 'pack.faultNoItems', message: 'What should be the items is no list.'});
    case 'too-many':
      return translate(
        {id: 'pack.faultTooMany', message: 'The list has {count} items; {most} are the most.'},
        {count: String(fault.count), most: String(MOST_ITEMS)},
      );
    case 'too-large':
      return translate(
        {id: 'pack.faultTooLarge', message: 'It is too long to be a reading list: {length} letters.'},
        {length: String(fault.length)},
      );
    case 'item':
      return itemText(fault);
  }
}

function itemText({position, field, found}: ListFault & {kind: 'item'}): string {
  const values = {position: String(position), found, most: String(NOTE_LETTERS)};
  switch (field) {
    case 'form':
      return translate({id: 'pack.faultItem', message: 'Item {position} is no item: {found}.'}, values);
    case 'id':
      return translate(
        {
          id: 'pack.faultId',
          message: 'Item {position} has the id “{found}”; expected one like {examples}.',
        },
        {...values, examples: eitherOf('HT-11.2.3', EXAMPLE_CASE && `JP-${EXAMPLE_CASE.id}`)},
      );
    case 'edition':
      return translate(
        {id: 'pack.faultEdition', message: 'Item {position} has the edition “{found}”; expected a number.'},
        values,
      );
    case 'note':
      return translate(
        {
          id: 'pack.faultNote',
          message: 'The note of item {position} is no text of at most {most} letters: “{found}”.',
        },
        values,
      );
    case 'twice':
      return translate(
        {id: 'pack.faultTwice', message: 'Item {position}, {found}, stands in the list already.'},
        values,
      );
  }
}

function linkRemedy({kind}: ListFault): string {
  return kind === 'newer'
    ? translate({
        id: 'pack.remedyNewer',
        message: 'Open it where it was made, or ask for the numbers and add them below.',
      })
    : translate({
        id: 'pack.remedyLink',
        message:
          'A mail program may have cut it off. Copy the whole link again, or ask for the list as a file. Your own list is as it was.',
      });
}

function fileRemedy({kind}: ListFault): string {
  return kind === 'newer'
    ? translate({
        id: 'pack.remedyNewer',
        message: 'Open it where it was made, or ask for the numbers and add them below.',
      })
    : translate({
        id: 'pack.remedyFile',
        message:
          'Choose a file that was saved with “Save list” on this page, or correct it. Your own list is as it was.',
      });
}

/** Why there is no link. */
export function tooLongText(length: number): string {
  return translate(
    {
      id: 'pack.tooLong',
      message:
        'The link would have {length} characters; mail programs break links of more than {most}. Save the list as a file instead, or shorten notes.',
    },
    {length: String(length), most: String(MOST_FRAGMENT)},
  );
}
