/** A form as data: made of a schema, shown by the page. */
import type {ChoiceList} from '../../cases/choiceList';

interface CommonField {
  /** Key in the record; empty for the items of a list. */
  readonly name: string;
  readonly label: string;
  /** What to type; absent where the label says it. */
  readonly hint?: string;
  readonly isRequired: boolean;
}

export interface TextField extends CommonField {
  readonly kind: 'text';
  /** Most characters that it may hold; absent where there is no such limit. */
  readonly maxLength?: number;
}

export interface ChoiceField extends CommonField {
  readonly kind: 'choice';
  /** The list it is chosen from, or the choices themselves. */
  readonly from: ChoiceList | readonly Choice[];
}

export interface GroupField extends CommonField {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

export interface ListField extends CommonField {
  readonly kind: 'list';
  readonly item: Field;
}

export type Field = TextField | ChoiceField | GroupField | ListField;

/** A value and what a reader calls it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Choices = Readonly<Record<ChoiceList, readonly Choice[]>>;
