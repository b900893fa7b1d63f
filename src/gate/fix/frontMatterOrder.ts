import {caseSchema} from '../../cases/schema';
import {splitFrontMatter} from '../../content/frontMatter';
import {newsSchema} from '../../content/newsFile';
import {chapterSchema} from '../../content/pageFile';
import {isCaseFile, pageOfFile} from '../../content/part';
import {publicationOfPath} from '../../publications/publication';

/**
 * The fields of a page’s front matter in the order of its schema, each with all that stands below it and the remarks
 * above it. Fields that the schema does not know come last. Front matter that cannot be read stays as it is.
 */
export function withSortedFields(text: string, file: string): string {
  const keys = keysOf(file);
  const head = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$))/.exec(text);
  if (!keys || !head || splitFrontMatter(text, file).problems) return text;
  const [whole, open = '', yaml = '', close = ''] = head;
  const named = splitFields(yaml);
  if (named.some(({key}) => key === undefined)) return text;
  const rank = (key: string | undefined): number => {
    const index = keys.indexOf(key ?? '');
    return index < 0 ? keys.length : index;
  };
  const sorted = [...named].sort((a, b) => rank(a.key) - rank(b.key)).map(({field}) => field);
  return open + sorted.join('') + close + text.slice(whole.length);
}

/** A field with all that stands below it, and the remarks directly above it. */
interface Field {
  readonly key: string | undefined;
  field: string;
}

function splitFields(yaml: string): Field[] {
  const fields: Field[] = [];
  let remarks = '';
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^([A-Za-z]\w*):/.exec(line)?.[1];
    const last = fields.at(-1);
    if (line.startsWith('#')) remarks += line;
    else if (key !== undefined || !last) {
      fields.push({key, field: remarks + line});
      remarks = '';
    } else {
      last.field += remarks + line;
      remarks = '';
    }
  }
  if (remarks !== '') fields.push({key: undefined, field: remarks});
  return fields;
}

function keysOf(file: string): readonly string[] | undefined {
  if (isCaseFile(file)) return Object.keys(caseSchema.shape);
  if (/^blog\/.+\.md$/.test(file)) return Object.keys(newsSchema.shape);
  const page = pageOfFile(file);
  const isChapter = publicationOfPath(page?.pathInEdition ?? '')?.unit === 'paragraph';
  return isChapter ? Object.keys(chapterSchema.shape) : undefined;
}
