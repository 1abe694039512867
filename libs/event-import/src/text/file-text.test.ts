import * as fc from 'fast-check';
import { NOT_DECODED, Utf8Reader } from './file-text';

/** Pieces of a file, with how they read. */
const pieces = fc.array(
  fc.constantFrom<readonly [Buffer, string]>(
    [Buffer.from('a'), 'a'],
    [Buffer.from('ä€'), 'ä€'],
    [Buffer.from('\u{10080}'), '\u{10080}'],
    [Buffer.from('\uFFFD'), '\uFFFD'],
    // Cut off by what comes after it.
    [Buffer.from([0xef, 0xbf, 0x41]), `${NOT_DECODED}A`],
    [Buffer.from([0xe4, 0x41]), `${NOT_DECODED}A`],
    [Buffer.from([0xff]), NOT_DECODED],
  ),
);

test('bytes that are not UTF-8 are told from replacement characters, wherever the file’s chunks are cut', () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.nat({ max: 60 })), (parts, cuts) => {
      const bytes = Buffer.concat(parts.map(([piece]) => piece));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const reader = new Utf8Reader();
      const chunks = places.slice(1).map((end, i) => reader.read(bytes.subarray(places[i], end)));
      const text = chunks.join('') + reader.read(Buffer.alloc(0), true);
      expect(text).toBe(parts.map(([, read]) => read).join(''));
    }),
  );
});

test('a byte order mark is no part of the text, also in two chunks, but one within it is', () => {
  const reader = new Utf8Reader();
  const [mark, rest] = [Buffer.from('\uFEFF'), Buffer.from('id\uFEFF')];
  expect(reader.read(mark.subarray(0, 1)) + reader.read(mark.subarray(1)) + reader.read(rest, true)).toBe('id\uFEFF');
});
