import { cpuTimeOf } from '../cpu-time';
import { cleanText } from './clean-text';

describe('cleanText', () => {
  it.each([
    ['<b>Linen</b> Shirt<script>alert(1)</script>', 'Linen Shirt'],
    ['Linen &amp; Cotton', 'Linen & Cotton'],
    ['&lt;img src=x onerror=alert(1)&gt; Lamp', 'Lamp'],
    ['&amp;lt;b&amp;gt;Lamp', 'Lamp'],
    ['Caf&eacute; &#67;hair &#x1F600;', 'Café Chair 😀'],
    ['<\u200bscript>alert(1)</script> Lamp', 'Lamp'],
    ['<&#8203;b>Lamp', 'Lamp'],
    ['<**b>Lamp', 'b>Lamp'],
    ['&0\u0001; Lamp', 'Lamp'],
    ['Size <M', 'Size M'],
    ['i <3 tea', 'i <3 tea'],
    ['**Bold** and _soft_ [Lamp](http://evil.example)', 'Bold and soft Lamp'],
    ['# Heading', 'Heading'],
    ['snake_case_name', 'snake_case_name'],
    ['Lamp see https://evil.example/x?y now', 'Lamp see now'],
    ['two\nlines\tand  spaces', 'two lines and spaces'],
    ['Lamp – ', 'Lamp'],
    ['-10 °C', '-10 °C'],
  ])('makes %j %j', (raw, clean) => expect(cleanText(raw)).toBe(clean));

  it('removes what a reader cannot see', () => {
    expect(cleanText('re\u200bd\u202e sho\u00ades\u2066\u0007\ufeff')).toBe('red shoes');
    expect(cleanText('gro\u200dss')).toBe('gross');
    expect(cleanText('half \ud83d')).toBe('half');
    expect(cleanText('e\u0301'.repeat(2))).toBe('éé');
    expect(cleanText(`Z${'\u0301'.repeat(50)}algo`).length).toBeLessThan(12);
  });

  it('keeps joiners where a script or an emoji is written with them', () => {
    expect(cleanText('👩‍👧 Mug')).toBe('👩‍👧 Mug');
    expect(cleanText('نمی\u200cخواهم')).toBe('نمی\u200cخواهم');
  });

  it.each(['', '   ', '\u200b', '---', '???', '<br>', '\u202e'])('finds nothing to read in %j', (raw) =>
    expect(cleanText(raw)).toBe(''),
  );

  it.each([
    ...['<p class="x">Linen &amp; wool <b>shirt</b></p>\n', '<script ', '<style>', '<!--', '<a ', '-', ' ', '_ a'],
    ...['[a](', '[[', '&amp;amp;', '* a*', '\u200d', 'www.', 'a\u0301\u0301', '</script '],
  ])('cleans 200 kB of %j in a moment, and not in the square of it', (piece) => {
    const text = `${piece.repeat(Math.ceil(200_000 / piece.length))}x`;
    expect(cpuTimeOf(() => cleanText(text))).toBeLessThan(150);
  });
});
