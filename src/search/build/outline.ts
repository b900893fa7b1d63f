/** A page of text as the pieces that can be cited: numbered paragraphs, rows of tables, headings with their text. */
import {
  attributeOf,
  findElement,
  findElements,
  hasClass,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './html';
import {isSilent, joinTexts, textOf} from './pageText';

export interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'row';
  /** Where it stands on the page, without `#`. */
  readonly anchor: string;
  /** The headings it stands under, outermost first; a heading’s own words are the last. The page’s title is not among them. */
  readonly headings: readonly string[];
  /** What a row is about: the first of its cells with text. Absent for all else. */
  readonly name?: string;
  readonly body: string;
}

export interface Outline {
  /** The text above the first heading that is in no other piece. */
  readonly introduction: string;
  /** In the order of the page; a heading comes before what stands under it. */
  readonly pieces: readonly Piece[];
}

/**
 * Reads the text of a page below an element.
 *
 * @param isLeftOut Elements that belong to the page and not to its text, beside those that never do.
 */
export function readOutline(root: HtmlElement, isLeftOut: (element: HtmlElement) => boolean): Outline {
  const reader = new OutlineReader(isLeftOut);
  reader.read(root);
  return reader.finish();
}

/** Text that is collected while the page is read, since it may go on after paragraphs. */
interface OpenPiece extends Omit<Piece, 'body'> {
  readonly nodes: HtmlNode[];
}

interface OpenHeading {
  readonly level: number;
  readonly title: string;
}

class OutlineReader {
  readonly #isLeftOut: (element: HtmlElement) => boolean;
  readonly #introduction: HtmlNode[] = [];
  readonly #pieces: (Piece | OpenPiece)[] = [];
  #headings: readonly OpenHeading[] = [];
  /** Where loose text goes. */
  #nodes = this.#introduction;

  constructor(isLeftOut: (element: HtmlElement) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  finish(): Outline {
    return {
      introduction: textOf(...this.#introduction),
      pieces: this.#pieces.map((piece) => {
        if ('body' in piece) return piece;
        const {nodes, ...rest} = piece;
        return {...rest, body: textOf(...nodes)};
      }),
    };
  }

  read(root: HtmlElement): void {
    for (const node of root.childNodes) {
      if (isElement(node)) this.#readElement(node);
      else this.#nodes.push(node);
    }
  }

  #readElement(element: HtmlElement): void {
    if (element.tagName === 'h1' || isSilent(element) || this.#isLeftOut(element)) return;
    const anchor = attributeOf(element, 'id');
    const level = levelOf(element);
    if (level !== undefined && anchor) this.#openHeading(element, level, anchor);
    else if (isNumbered(element) && anchor)
      this.#pieces.push({
        kind: 'paragraph',
        anchor,
        headings: this.#titles(),
        body: textOf(...element.childNodes),
      });
    else if (element.tagName === 'table' && findElement(element, isCitedRow)) this.#readRows(element);
    else if (!findElement(element, (inner) => isPiece(inner) || this.#isLeftOut(inner)))
      this.#nodes.push(element);
    else if (element.tagName === 'section') this.#readSection(element);
    else this.read(element);
  }

  /** Headings inside a section, such as a box, end with it. */
  #readSection(section: HtmlElement): void {
    const [headings, nodes] = [this.#headings, this.#nodes];
    this.read(section);
    this.#headings = headings;
    this.#nodes = nodes;
  }

  #openHeading(heading: HtmlElement, level: number, anchor: string): void {
    const above = this.#headings.filter((other) => other.level < level);
    this.#headings = [...above, {level, title: textOf(...heading.childNodes)}];
    this.#nodes = [];
    this.#pieces.push({kind: 'heading', anchor, headings: this.#titles(), nodes: this.#nodes});
  }

  /** Each cell with the heading of its column: what a phrase bank says to avoid must not look like advice. */
  #readRows(table: HtmlElement): void {
    const head = findElement(table, ({tagName}) => tagName === 'thead');
    const names = head ? cellsOf(head).map((cell) => textOf(...cell.childNodes)) : [];
    for (const row of findElements(table, isCitedRow)) {
      const texts = cellsOf(row).map((cell) => textOf(...cell.childNodes).replace(/^–$/, ''));
      this.#pieces.push({
        kind: 'row',
        anchor: attributeOf(row, 'id')!,
        headings: this.#titles(),
        name: texts.find(Boolean),
        body: joinTexts(texts.map((text, i) => (text && names[i] ? `${names[i]}: ${text}` : text))),
      });
    }
  }

  #titles(): string[] {
    return this.#headings.map(({title}) => title);
  }
}

/** 2 to 6; undefined for all that is no heading below the title. */
function levelOf({tagName}: HtmlElement): number | undefined {
  const level = /^h([2-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function isNumbered(element: HtmlElement): boolean {
  return hasClass(element, 'para');
}

function isCitedRow(element: HtmlElement): boolean {
  return element.tagName === 'tr' && attributeOf(element, 'id') !== undefined;
}

/** What is not simply text of the piece before it. */
function isPiece(element: HtmlElement): boolean {
  const isHeading = levelOf(element) !== undefined && attributeOf(element, 'id') !== undefined;
  return element.tagName === 'h1' || isHeading || isNumbered(element) || isCitedRow(element);
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...findElements(row, ({tagName}) => tagName === 'td' || tagName === 'th')];
}
