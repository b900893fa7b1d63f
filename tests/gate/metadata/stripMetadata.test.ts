import {parseJpeg} from '../../../src/gate/metadata/jpegSegments';
import {parsePng} from '../../../src/gate/metadata/pngChunks';
import {readExif} from '../../../src/gate/metadata/exifTags';
import {readMetadata} from '../../../src/gate/metadata/readMetadata';
import {stripMetadata} from '../../../src/gate/metadata/stripMetadata';
import {aGif, aJpeg, anXmpPacket, aPng, jpegSegment, withPngChunk} from '../../builders/aPicture';

const SAID = {
  texts: {Comment: 'Ana Exemplu'},
  position: {latitude: 44.5, longitude: 26.25},
  xmp: anXmpPacket('<dc:creator>Ana Exemplu</dc:creator>'),
  iptc: {80: 'Ana Exemplu'},
  rest: 'the picture before it was cropped',
};

describe('stripMetadata', () => {
  test.each([
    ['PNG', aPng(SAID), aPng()],
    ['JPEG', aJpeg(SAID), aJpeg()],
  ])('leaves a %s as if it had never said anything', (_what, bytes, plain) => {
    expect(readMetadata(bytes).texts).not.toEqual([]);
    expect(Buffer.from(stripMetadata(bytes)!)).toEqual(plain);
  });

  test.each([
    ['PNG', aPng()],
    ['JPEG', aJpeg()],
  ])('leaves a %s without metadata as it is', (_what, bytes) =>
    expect(Buffer.from(stripMetadata(bytes)!)).toEqual(bytes),
  );

  test('keeps the colour profile of a PNG', () => {
    const png = withPngChunk(aPng(), 'iCCP', Buffer.from('a profile'));
    expect(parsePng(Buffer.from(stripMetadata(png)!)).chunks.map(({type}) => type)).toContain('iCCP');
  });

  test('keeps the colour profile of a JPEG, but no second picture in the same kind of piece', () => {
    const jpeg = Buffer.concat([
      aJpeg().subarray(0, 20),
      jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01…')),
      jpegSegment(0xe2, Buffer.from('MPF\0…')),
      aJpeg().subarray(20),
    ]);
    const names = parseJpeg(Buffer.from(stripMetadata(jpeg)!)).segments.map(({data}) =>
      data.toString('latin1', 0, 3),
    );
    expect(names).toContain('ICC');
    expect(names).not.toContain('MPF');
  });

  test('keeps which side of a JPEG is up', () => {
    const stripped = Buffer.from(stripMetadata(aJpeg({...SAID, orientation: 6}))!);
    expect(readExif(stripped)).toEqual({texts: [], orientation: 6});
    expect(readMetadata(stripped)).toEqual({texts: []});
  });

  test('gives nothing for a picture of another form', () =>
    expect(stripMetadata(aGif('Ana Exemplu'))).toBeUndefined());

  test('refuses a damaged picture', () =>
    expect(() => stripMetadata(aPng().subarray(0, 50))).toThrow('The PNG picture is cut short.'));
});
