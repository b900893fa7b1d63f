import {deflateSync} from 'node:zlib';

import {readMetadata} from '../../../src/gate/metadata/readMetadata';
import {UnreadableFileError} from '../../../src/gate/metadata/fileMetadata';
import {aPdf} from '../../builders/aPdf';
import {DAMAGES} from '../../builders/damage';
import {seededRandom} from '../../builders/seededRandom';
import {aGif, aJpeg, anXmpPacket, aPng, aWebp, pngChunk, withPngChunk} from '../../builders/aPicture';

const AUTHOR_XMP = anXmpPacket(
  '<dc:creator><rdf:Seq><rdf:li>Ana &amp; Ion Exemplu</rdf:li></rdf:Seq></dc:creator>',
);

describe('readMetadata', () => {
  test.each([
    ['a plain PNG', aPng()],
    ['a plain JPEG', aJpeg()],
    ['a plain GIF', aGif()],
    ['a plain PDF', aPdf()],
    ['a plain drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>Phases</title></svg>')],
    ['an empty drawing', Buffer.from('<svg/>')],
  ])('finds nothing in %s', (_what, bytes) => expect(readMetadata(bytes)).toEqual({texts: []}));

  test.each([
    ['a text of a PNG', aPng({texts: {Author: 'Zoë Exemple'}}), 'PNG Author', 'Zoë Exemple'],
    [
      'an old text of a PNG',
      withPngChunk(aPng(), 'tEXt', Buffer.from('Author\0Zoë Exemple', 'latin1')),
      'PNG Author',
      'Zoë Exemple',
    ],
    [
      'a packed text of a PNG',
      withPngChunk(aPng(), 'zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync('Ana Exemplu')])),
      'PNG Comment',
      'Ana Exemplu',
    ],
    [
      'a packed text of a PNG in any script',
      withPngChunk(
        aPng(),
        'iTXt',
        Buffer.concat([Buffer.from('Author\0\x01\0pl\0\0'), deflateSync(Buffer.from('Zdzisława Przykład'))]),
      ),
      'PNG Author',
      'Zdzisława Przykład',
    ],
    [
      'data behind the end of a PNG',
      aPng({rest: 'of the picture before it was cropped'}),
      'PNG data behind the end',
      '36 bytes',
    ],
    ['a comment of a JPEG', aJpeg({texts: {Comment: 'Ana Exemplu'}}), 'JPEG comment', 'Ana Exemplu'],
    ['EXIF of a JPEG', aJpeg({texts: {Artist: 'Ana Exemplu'}}), 'EXIF Artist', 'Ana Exemplu'],
    [
      'the serial number of a camera',
      aJpeg({texts: {BodySerialNumber: '0099900017'}}),
      'EXIF BodySerialNumber',
      '0099900017',
    ],
    [
      'a coded comment in EXIF',
      aJpeg({texts: {UserComment: 'Ana Exemplu'}}),
      'EXIF UserComment',
      'Ana Exemplu',
    ],
    [
      'a note of a camera’s maker',
      aJpeg({texts: {MakerNote: 'serial 0099900017'}}),
      'EXIF MakerNote',
      'a note of the camera’s maker',
    ],
    ['IPTC of a JPEG', aJpeg({iptc: {80: 'Ana Exemplu'}}), 'IPTC By-line', 'Ana Exemplu'],
    ['data behind the end of a JPEG', aJpeg({rest: 'a short film'}), 'JPEG data behind the end', '12 bytes'],
    ['EXIF of a WebP', aWebp({texts: {Artist: 'Ana Exemplu'}}), 'EXIF Artist', 'Ana Exemplu'],
    ['a comment of a GIF', aGif('Ana Exemplu'), 'GIF comment', 'Ana Exemplu'],
    ['XMP of a PNG', aPng({xmp: AUTHOR_XMP}), 'XMP dc:creator', 'Ana & Ion Exemplu'],
    [
      'packed XMP of a PNG',
      withPngChunk(
        aPng(),
        'iTXt',
        Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(Buffer.from(AUTHOR_XMP))]),
      ),
      'XMP dc:creator',
      'Ana & Ion Exemplu',
    ],
    ['XMP of a JPEG', aJpeg({xmp: AUTHOR_XMP}), 'XMP dc:creator', 'Ana & Ion Exemplu'],
    ['XMP of a WebP', aWebp({xmp: AUTHOR_XMP}), 'XMP dc:creator', 'Ana & Ion Exemplu'],
    ['XMP of a PDF', aPdf({xmp: AUTHOR_XMP}), 'XMP dc:creator', 'Ana & Ion Exemplu'],
    ['packed XMP of a PDF', aPdf({xmp: AUTHOR_XMP, packed: true}), 'XMP dc:creator', 'Ana & Ion Exemplu'],
    [
      'a property of XMP that stands as an attribute',
      aPng({xmp: '<rdf:RDF xmlns:rdf="r"><rdf:Description aux:OwnerName="Ana Exemplu"/></rdf:RDF>'}),
      'XMP aux:OwnerName',
      'Ana Exemplu',
    ],
    [
      'the properties of a PDF',
      aPdf({information: {Author: 'Ana (née \\Exemple)'}}),
      'PDF Author',
      'Ana (née \\Exemple)',
    ],
    [
      'the packed properties of a PDF',
      aPdf({information: {Author: 'Ana Exemplu'}, packed: true}),
      'PDF Author',
      'Ana Exemplu',
    ],
    [
      'properties of a PDF beyond Latin letters',
      aPdf({information: {Author: 'Zdzisława Przykład'}}),
      'PDF Author',
      'Zdzisława Przykład',
    ],
    [
      'the author of a note in a PDF',
      aPdf({objects: ['<< /Type /Annot /Subtype /Text /T (Ana Exemplu) >>']}),
      'PDF author of a note',
      'Ana Exemplu',
    ],
    [
      'the path of a drawing’s export',
      Buffer.from('<svg inkscape:export-filename="C:\\Users\\Ana Exemplu\\a.png"/>'),
      'SVG inkscape:export-filename',
      'C:\\Users\\Ana Exemplu\\a.png',
    ],
  ])('reads %s', (_what, bytes, where, text) => {
    expect(readMetadata(bytes).texts).toContainEqual({where, text});
  });

  test('reads properties of a PDF that a later change replaced', () => {
    const changed = Buffer.concat([
      aPdf({information: {Author: 'Ana Exemplu'}}),
      Buffer.from('4 0 obj\n<< /Author (the editors) >>\nendobj\ntrailer << /Info 4 0 R >>\n%%EOF\n'),
    ]);
    expect(readMetadata(changed).texts.map(({text}) => text)).toEqual(['Ana Exemplu', 'the editors']);
  });

  test.each([
    ['a PNG', aPng({position: {latitude: 44.5, longitude: -26.25}})],
    ['a JPEG', aJpeg({position: {latitude: 44.5, longitude: -26.25}})],
    ['a WebP', aWebp({position: {latitude: 44.5, longitude: -26.25}})],
  ])('reads the position of %s', (_what, bytes) => {
    expect(readMetadata(bytes).position).toEqual({latitude: 44.5, longitude: -26.25});
  });

  test('reads a picture inside a PDF', () => {
    const picture = aJpeg({texts: {Artist: 'Ana Exemplu'}, position: {latitude: 44.5, longitude: 26.25}});
    const pdf = Buffer.concat([
      aPdf(),
      Buffer.from('30 0 obj\n<< /Subtype /Image /Filter /DCTDecode >>\nstream\n'),
      picture,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect(readMetadata(pdf)).toEqual({
      texts: [{where: 'picture in the PDF: EXIF Artist', text: 'Ana Exemplu'}],
      position: {latitude: 44.5, longitude: 26.25},
    });
  });

  test.each([
    ['a PNG that is cut short', aPng().subarray(0, 50), 'The PNG picture is cut short.'],
    ['a JPEG that is cut short', aJpeg().subarray(0, 120), 'The JPEG picture is cut short or damaged.'],
    ['a GIF that is cut short', aGif('Ana').subarray(0, 24), 'The GIF picture is cut short or damaged.'],
    [
      'a packed text that is none',
      withPngChunk(aPng(), 'zTXt', Buffer.from('Comment\0\0no')),
      'A compressed text of the PNG picture cannot be read.',
    ],
    ['no picture at all', Buffer.from('Page not found'), 'The picture cannot be read.'],
    ['an empty file', Buffer.alloc(0), 'The picture cannot be read.'],
    ['an encrypted PDF', aPdf({encrypted: true}), 'The PDF is encrypted.'],
    ['a PDF without objects', Buffer.from('%PDF-1.7\n%%EOF'), 'The PDF is damaged: it has no objects.'],
  ])('refuses %s', (_what, bytes, message) => expect(() => readMetadata(bytes)).toThrow(message));

  test('refuses a small text that grows without end', () => {
    const bomb = deflateSync(Buffer.alloc(1 << 24));
    const png = withPngChunk(aPng(), 'zTXt', Buffer.concat([Buffer.from('Comment\0\0'), bomb]));
    expect(() => readMetadata(png)).toThrow('A compressed text of the PNG picture cannot be read.');
  });

  test('reads a text behind the pixels', () => {
    const png = Buffer.concat([
      aPng().subarray(0, -12),
      pngChunk('tEXt', Buffer.from('Author\0Ana')),
      aPng().subarray(-12),
    ]);
    expect(readMetadata(png).texts).toEqual([{where: 'PNG Author', text: 'Ana'}]);
  });

  describe.each([
    ['PNG', aPng({texts: {Author: 'Ana'}, position: {latitude: 1, longitude: 2}, xmp: AUTHOR_XMP})],
    ['JPEG', aJpeg({texts: {Artist: 'Ana'}, position: {latitude: 1, longitude: 2}, iptc: {80: 'Ana'}})],
    ['WebP', aWebp({texts: {Artist: 'Ana'}, xmp: AUTHOR_XMP})],
    ['GIF', aGif('Ana Exemplu')],
    ['PDF', aPdf({information: {Author: 'Ana'}, xmp: AUTHOR_XMP, packed: true})],
  ])('of a %s', (_form, bytes) => {
    test.each(Object.keys(DAMAGES))('%s says what it can or that it cannot be read', (damage) => {
      const random = seededRandom(8);
      const failures = random
        .list(60, () => DAMAGES[damage]!(bytes, random, aJpeg()))
        .flatMap((damaged) => {
          try {
            return readMetadata(damaged).texts.some(({text}) => typeof text !== 'string') ? ['no text'] : [];
          } catch (error) {
            return error instanceof UnreadableFileError ? [] : [error];
          }
        });
      expect(failures).toEqual([]);
    });
  });
});
