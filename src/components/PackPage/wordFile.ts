/** A handout as a file for text processors. Loaded when it is asked for: the library is larger than the page. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';

import type {Handout, HandoutItem, HandoutPart} from '../../publications/handout';
import type {TextBlock} from '../../publications/packText';

/** A4 with 2.5 cm around the text, in twentieths of a point. */
const PAGE = {
  size: {width: 11906, height: 16838},
  margin: {top: 1417, right: 1417, bottom: 1417, left: 1417},
};

/**
 * Makes the file.
 *
 * @param author Name of the portal, for the file’s properties.
 */
export function makeWordFile(handout: Handout, author: string): Promise<Blob> {
  return Packer.toBlob(wordDocument(handout, author));
}

export function wordDocument(
  {language, title, head, caution, items, words}: Handout,
  author: string,
): Document {
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: {font: 'Cambria', size: 22, language: {value: language}},
          paragraph: {spacing: {after: 120, line: 276}},
        },
        title: {run: {font: 'Cambria', size: 40}, paragraph: {spacing: {after: 160}}},
        heading1: {
          run: {font: 'Calibri', size: 28, bold: true, color: '000000'},
          paragraph: {spacing: {before: 360, after: 60}, keepNext: true},
        },
        heading2: {
          run: {font: 'Calibri', size: 24, bold: true, color: '000000'},
          paragraph: {spacing: {before: 240, after: 60}, keepNext: true},
        },
      },
      paragraphStyles: [
        {
          id: 'Small',
          name: 'Small',
          basedOn: 'Normal',
          run: {font: 'Calibri', size: 18, color: '404040'},
          paragraph: {spacing: {after: 60, line: 252}},
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: {paragraph: {indent: {left: 425 * (level + 1), hanging: 283}}},
          })),
        },
      ],
    },
    sections: [
      {
        properties: {page: PAGE},
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Small',
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]})],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
          ...[...head, caution].map(small),
          ...items.flatMap((item) => itemParagraphs(item, words)),
        ],
      },
    ],
  });
}

function itemParagraphs(
  {label, under, caution, parts, note, citations, address}: HandoutItem,
  words: Handout['words'],
): Paragraph[] {
  return [
    new Paragraph({heading: HeadingLevel.HEADING_1, children: [new TextRun(label)]}),
    ...(under ? [small(under)] : []),
    ...(caution ? [small(caution)] : []),
    ...parts.flatMap((part) => partParagraphs(part, words)),
    ...note.map((line, i) =>
      i === 0 ? labelled(words.note, line) : new Paragraph({children: [new TextRun(line)]}),
    ),
    ...citations.map((citation) => labelled(words.cite, citation, 'Small')),
    ...(address
      ? [
          new Paragraph({
            style: 'Small',
            children: [
              new ExternalHyperlink({
                link: address,
                children: [new TextRun({text: address, style: 'Hyperlink'})],
              }),
            ],
          }),
        ]
      : []),
  ];
}

function partParagraphs(
  {heading, label, blocks, sources}: HandoutPart,
  words: Handout['words'],
): Paragraph[] {
  return [
    ...(heading ? [new Paragraph({heading: HeadingLevel.HEADING_2, children: [new TextRun(heading)]})] : []),
    ...(label
      ? [new Paragraph({style: 'Small', keepNext: true, children: [new TextRun({text: label, bold: true})]})]
      : []),
    ...blocks.filter(({kind}) => kind !== 'remark').flatMap(blockParagraphs),
    ...(sources.length > 0 ? [labelled(words.sources, sources.join('. '), 'Small')] : []),
    ...blocks.filter(({kind}) => kind === 'remark').flatMap(blockParagraphs),
  ];
}

function blockParagraphs(block: TextBlock): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({children: [new TextRun(block.text)]})];
    case 'quote':
      return [new Paragraph({indent: {left: 567}, children: [new TextRun(block.text)]})];
    case 'item':
      return [
        block.marker === '•'
          ? new Paragraph({
              numbering: {reference: 'points', level: Math.min(block.depth, 2)},
              children: [new TextRun(block.text)],
            })
          : // The number is the text’s own: “step 3” must stay 3.
            new Paragraph({
              indent: {left: 425 * (block.depth + 1), hanging: 425},
              tabStops: [{type: 'left', position: 425 * (block.depth + 1)}],
              children: [new TextRun({children: [block.marker, new Tab(), block.text]})],
            }),
      ];
    case 'row':
      return block.cells.map(([heading, text]) =>
        heading ? labelled(heading, text) : new Paragraph({children: [new TextRun(text)]}),
      );
    case 'remark':
      return [small(block.text)];
  }
}

function small(text: string): Paragraph {
  return new Paragraph({style: 'Small', children: [new TextRun(text)]});
}

function labelled(label: string, text: string, style?: string): Paragraph {
  return new Paragraph({
    ...(style && {style}),
    children: [new TextRun({text: `${label}: `, bold: true}), new TextRun(text)],
  });
}
