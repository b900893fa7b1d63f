import {deflateSync} from 'node:zlib';

export interface PdfParts {
  /** The dictionary of information: `{Author: 'Ana Exemplu'}`. */
  readonly information?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  /** Whether information and XMP are packed, as in PDF 1.5 and later. */
  readonly packed?: boolean;
  /** Further objects, each as it stands between `obj` and `endobj`. */
  readonly objects?: readonly string[];
  /** Whether the trailer says that the file is encrypted. */
  readonly encrypted?: boolean;
}

/** A PDF of one empty page. Readers that need a table of places rebuild it. */
export function aPdf({
  information,
  xmp,
  packed = false,
  objects = [],
  encrypted = false,
}: PdfParts = {}): Buffer {
  const dictionary = `<< ${Object.entries(information ?? {})
    .map(([key, text]) => `/${key} ${pdfString(text)}`)
    .join(' ')} >>`;
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
    object(1, '<< /Type /Catalog /Pages 2 0 R >>'),
    object(2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    object(3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>'),
    ...(information
      ? [
          packed
            ? stream(9, `/Type /ObjStm /N 1 /First 4 `, Buffer.from(`4 0 ${dictionary}`, 'latin1'), true)
            : object(4, dictionary),
        ]
      : []),
    ...(xmp ? [stream(5, '/Type /Metadata /Subtype /XML ', Buffer.from(xmp), packed)] : []),
    ...objects.map((content, n) => object(20 + n, content)),
    Buffer.from(
      `trailer << /Root 1 0 R ${information ? '/Info 4 0 R ' : ''}${encrypted ? '/Encrypt 8 0 R ' : ''}>>\nstartxref\n0\n%%EOF\n`,
    ),
  ]);
}

/** Letters outside Latin-1 make a PDF string UTF-16 with its mark in front. */
function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

function object(number: number, content: string): Buffer {
  return Buffer.from(`${number} 0 obj\n${content}\nendobj\n`, 'latin1');
}

function stream(number: number, keys: string, data: Buffer, packed: boolean): Buffer {
  const content = packed ? deflateSync(data) : data;
  return Buffer.concat([
    Buffer.from(
      `${number} 0 obj\n<< ${keys}${packed ? '/Filter /FlateDecode ' : ''}/Length ${content.length} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}
