/** Which list the values of a field are chosen from. Forms ask; whether a value stands there, the gate decides. */
import * as z from 'zod';

/** Lists of `data/`, the cases of the collection, and the authors and tags of the news. */
export const CHOICE_LISTS = [
  'courts',
  'topics',
  'provisions',
  'exploitation',
  'outcomes',
  'cases',
  'authors',
  'tags',
] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

/** Kept beside the schemas, so that the JSON Schema that others read holds only what JSON Schema knows. */
export const choiceLists = z.registry<{list: ChoiceList}>();
