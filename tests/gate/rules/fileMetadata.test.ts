import {findMetadataProblems} from '../../../src/gate/rules/fileMetadata';
import {formatProblem} from '../../../src/publications/problem';
import {aPdf} from '../../builders/aPdf';
import {aGif, aJpeg, anXmpPacket, aPng, withPngChunk} from '../../builders/aPicture';

const HINT =
  'Take it out: in Windows by Properties, Details, “Remove Properties and Personal Information”; elsewhere by exporting the file anew without its properties. Then stage it again.';

const messagesFor = (file: string, bytes: Buffer): string[] =>
  findMetadataProblems({file, bytes}).map(formatProblem);

describe('findMetadataProblems', () => {
  test('reports a field with its name and not with its content', () =>
    expect(messagesFor('blog/img/a.png', aPng({texts: {Author: 'Ana Exemplu'}}))).toEqual([
      `blog/img/a.png  The field “PNG Author” holds “A…” (11 characters). Published files do not say who made or owns them, with what device, or who is shown. ${HINT}`,
    ]));

  test('reports a position, and not where it is', () =>
    expect(
      messagesFor('blog/img/a.jpg', aJpeg({position: {latitude: 44.123456, longitude: -26.654321}})),
    ).toEqual([
      `blog/img/a.jpg  The picture says where it was taken (44.…, -26.…). A published file names no such place. ${HINT}`,
    ]));

  test('names the field and gives what was found to those who ask for data', () =>
    expect(findMetadataProblems({file: 'a.jpg', bytes: aJpeg({texts: {Artist: 'Ana Exemplu'}})})).toEqual([
      expect.objectContaining({rule: 'file-metadata', line: 0, field: 'EXIF Artist', match: 'Ana Exemplu'}),
    ]));

  test('reports a file that cannot be read', () =>
    expect(messagesFor('static/a.pdf', aPdf({encrypted: true}))).toEqual([
      'static/a.pdf  The PDF is encrypted. So nobody can say what the file carries beside what it shows. Open it, export it again as PNG, JPEG or PDF without a password, and put the new file in its place.',
    ]));

  test.each([
    ['the maker of the camera', aJpeg({texts: {Make: 'Exemplar'}})],
    ['the model of the camera', aJpeg({texts: {Model: 'E-99'}})],
    ['its owner', aJpeg({texts: {CameraOwnerName: 'Ana'}})],
    ['its serial number', aJpeg({texts: {BodySerialNumber: '0099900017'}})],
    ['a note of its maker', aJpeg({texts: {MakerNote: '…'}})],
    ['a copyright', aJpeg({texts: {Copyright: '© Ana Exemplu'}})],
    ['a comment', aGif('Ana Exemplu')],
    ['a by-line', aJpeg({iptc: {80: 'Ana Exemplu'}})],
    [
      'a person shown',
      aPng({xmp: anXmpPacket('<Iptc4xmpExt:PersonInImage>Ana</Iptc4xmpExt:PersonInImage>')}),
    ],
    ['a position in XMP', aPng({xmp: anXmpPacket('<exif:GPSLatitude>44</exif:GPSLatitude>')})],
    ['what was cropped', aPng({rest: 'rest'})],
    [
      'old EXIF in a packed text',
      withPngChunk(aPng(), 'tEXt', Buffer.from('Raw profile type exif\0\nexif\n 12\n4578')),
    ],
  ])('refuses %s in a picture', (_what, bytes) => expect(messagesFor('a.png', bytes)).toHaveLength(1));

  test.each([
    ['an author', aPdf({information: {Author: 'WESTEROS 2'}})],
    ['a company', aPdf({information: {Company: 'Exemplu SRL'}})],
    ['an author in XMP', aPdf({xmp: anXmpPacket('<dc:creator>Ana Exemplu</dc:creator>')})],
    [
      'the reader who left a note',
      aPdf({objects: ['<< /Type /Annot /Subtype /Highlight /T (Ana Exemplu) >>']}),
    ],
    ['an address in its title', aPdf({information: {Title: 'Write to ana.exemplu@mail-exemplu.ro'}})],
  ])('refuses %s in a PDF', (_what, bytes) => expect(messagesFor('a.pdf', bytes)).toHaveLength(1));

  test.each([
    [
      'the program of a picture',
      'a.png',
      aPng({texts: {Software: 'GIMP 2.10', 'Creation Time': '2026-11-24'}}),
    ],
    ['what a program writes of itself', 'a.png', aPng({texts: {Comment: 'Created with GIMP'}})],
    [
      'the program and day of a photograph',
      'a.jpg',
      aJpeg({texts: {Software: 'GIMP', DateTime: '2026:11:24 10:00:00'}}),
    ],
    [
      'the history of a picture',
      'a.png',
      aPng({
        xmp: anXmpPacket(
          '<xmp:CreatorTool>GIMP 2.10</xmp:CreatorTool><xmpMM:DocumentID>xmp.did:0a1b</xmpMM:DocumentID><dc:format>image/png</dc:format><tiff:Orientation>1</tiff:Orientation>',
        ),
      }),
    ],
    ['a colour profile', 'a.png', withPngChunk(aPng(), 'iCCP', Buffer.from('sRGB'))],
    [
      'title, program and days of a PDF',
      'a.pdf',
      aPdf({
        information: {Title: 'Joint Day: checklist', Producer: 'LibreOffice', CreationDate: 'D:20261124'},
        xmp: anXmpPacket('<dc:title><rdf:Alt><rdf:li>Joint Day: checklist</rdf:li></rdf:Alt></dc:title>'),
      }),
    ],
    ['a file of another kind', 'data/courts.yaml', Buffer.from('author: Ana Exemplu')],
  ])('accepts %s', (_what, file, bytes) => expect(messagesFor(file, bytes)).toEqual([]));
});
