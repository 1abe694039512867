/** What a file is by its first bytes, in hexadecimal, where that is nothing that is read here; and what to do. */
const KINDS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^504b0[357]0[468]/, 'is a zip archive or an Excel workbook; unpack it first, or save it as CSV in UTF-8'],
  [/^d0cf11e0a1b11ae1/, 'is an old Excel workbook; save it as CSV in UTF-8'],
  [/^28b52ffd/, 'is compressed by Zstandard; unpack it first: zstd -d'],
  [/^425a683[1-9]314159265359/, 'is compressed by bzip2; unpack it first: bunzip2'],
  [/^fd377a585a00/, 'is compressed by xz; unpack it first: unxz'],
  [/^377abcaf271c/, 'is a 7z archive; unpack it first'],
  [/^fffe/, 'is UTF-16; convert it: iconv -f UTF-16 -t UTF-8'],
  [/^feff/, 'is UTF-16; convert it: iconv -f UTF-16 -t UTF-8'],
];
const TAR = { at: 257, text: 'ustar' };

/** Why the bytes at the beginning of a file are none of a text; undefined where they may be. */
export function binaryKind(bytes: Buffer): string | undefined {
  const start = bytes.toString('hex', 0, 10);
  const known = KINDS.find(([begins]) => begins.test(start));
  if (known) return known[1];
  if (bytes.toString('latin1', TAR.at, TAR.at + TAR.text.length) === TAR.text) {
    return 'is a tar archive; unpack it first: tar -xf';
  }
  const zero = bytes.indexOf(0);
  return zero < 0 ? undefined : `is not text: byte ${zero} is zero`;
}
