/** What stands in a form: the front matter as an editor types it, whether or not it is complete. */
export type Value = string | readonly Value[] | {readonly [key: string]: Value | undefined};
export type RecordValue = Readonly<Record<string, Value | undefined>>;

/** A place in a record: keys, and numbers of rows. */
export type Path = readonly (string | number)[];

/** The value at a place; undefined where there is none. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  return path.reduce<Value | undefined>(
    (at, key) =>
      at === undefined || typeof at === 'string'
        ? undefined
        : (at as Readonly<Record<string | number, Value | undefined>>)[key],
    value,
  );
}

/** The text at a place; empty where there is none. */
export function textAt(value: Value | undefined, path: Path): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}

/** A record with another value at a place; `undefined` takes a key or a row away. */
export function withValue(record: RecordValue, path: Path, value: Value | undefined): RecordValue {
  return put(record, path, value) as RecordValue;
}

function put(at: Value | undefined, [key, ...rest]: Path, value: Value | undefined): Value | undefined {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const rows = Array.isArray(at) ? (at as readonly Value[]) : [];
    const row = put(rows[key], rest, value);
    return [...rows.slice(0, key), ...(row === undefined ? [] : [row]), ...rows.slice(key + 1)];
  }
  const group = (typeof at === 'object' && !Array.isArray(at) ? at : {}) as RecordValue;
  return {...group, [key]: put(group[key], rest, value)};
}

/**
 * Without what is empty: keys without text, groups and lists without anything in them. Rows stay, also empty ones,
 * so that what is said of the third row is shown at the third row.
 */
export function withoutEmpty(record: RecordValue): RecordValue {
  const kept = Object.entries(record).flatMap(([key, value]): [string, Value][] => {
    const rest = value === undefined ? undefined : cleaned(value);
    return rest === undefined || isEmpty(rest) ? [] : [[key, rest]];
  });
  return Object.fromEntries(kept);
}

function cleaned(value: Value): Value {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return (value as readonly Value[]).map(cleaned);
  return withoutEmpty(value as RecordValue);
}

function isEmpty(value: Value): boolean {
  return typeof value === 'string' ? value === '' : Object.keys(value).length === 0;
}

/** Whether two values say the same; the order of keys does not matter. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(valueAt(a, [key]), valueAt(b, [key])));
}
