import {inflateSync} from 'node:zlib';

import {UnreadableFileError, type MetadataText} from './fileMetadata';
import {readXmpTexts} from './xmpTexts';

/** A piece of a PNG file. Source: PNG specification, third edition (W3C, 2025), section 5.3. */
export interface PngChunk {
  /** Four letters: `IHDR`, `tEXt` … */
  readonly type: string;
  readonly data: Buffer;
  /** The whole piece with length and check sum, to be written again as it was. */
  readonly bytes: Buffer;
}

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** No text of a picture needs more; a small file that grows beyond is an attack. */
const MOST_TEXT_BYTES = 1 << 22;

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(PNG_SIGNATURE);
}

/**
 * The pieces of a PNG file, in order, and what stands behind its end: programs that crop a picture in its own file
 * have left parts of the old one there.
 * @throws UnreadableFileError when the file ends within a piece
 */
export function parsePng(bytes: Buffer): {chunks: PngChunk[]; rest: Buffer} {
  const chunks: PngChunk[] = [];
  let at = PNG_SIGNATURE.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    const end = at + 12 + (at + 8 <= bytes.length ? bytes.readUInt32BE(at) : Infinity);
    if (end > bytes.length) throw new UnreadableFileError('The PNG picture is cut short.');
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end - 4),
      bytes: bytes.subarray(at, end),
    });
    at = end;
  }
  return {chunks, rest: bytes.subarray(at)};
}

/** Texts of the pieces tEXt, zTXt and iTXt under their keywords, and XMP, which stands in one of them. Source: the same, section 11.3.3. */
export function readPngTexts(bytes: Buffer): MetadataText[] {
  const {chunks, rest} = parsePng(bytes);
  return [
    ...chunks.flatMap(({type, data}): MetadataText[] => {
      if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return [];
      const [keyword, afterKeyword] = untilZero(data);
      const where = `PNG ${keyword.toString('latin1')}`;
      if (type === 'tEXt') return [{where, text: afterKeyword.toString('latin1')}];
      if (type === 'zTXt') return [{where, text: inflateText(afterKeyword.subarray(1)).toString('latin1')}];
      const isCompressed = afterKeyword[0] === 1;
      const [, afterLanguage] = untilZero(afterKeyword.subarray(2));
      const [translated, text] = untilZero(afterLanguage);
      const content = (isCompressed ? inflateText(text) : text).toString('utf8');
      if (where === 'PNG XML:com.adobe.xmp') return readXmpTexts(content);
      return [
        ...(translated.length > 0 ? [{where, text: translated.toString('utf8')}] : []),
        {where, text: content},
      ];
    }),
    ...(rest.length > 0 ? [{where: 'PNG data behind the end', text: `${rest.length} bytes`}] : []),
  ];
}

function untilZero(bytes: Buffer): [before: Buffer, after: Buffer] {
  const at = bytes.indexOf(0);
  return at < 0 ? [bytes, Buffer.alloc(0)] : [bytes.subarray(0, at), bytes.subarray(at + 1)];
}

function inflateText(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, {maxOutputLength: MOST_TEXT_BYTES});
  } catch (cause) {
    throw new UnreadableFileError('A compressed text of the PNG picture cannot be read.', {cause});
  }
}
