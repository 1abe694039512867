import { cpuTimeOf } from '../cpu-time';
import { cleanProse, cleanText } from './clean-text';

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

describe('cleanProse', () => {
  it.each([
    ['<ul><li>Not dishwasher safe</li><li>Steel lid</li></ul>', 'Not dishwasher safe. Steel lid'],
    ['Oak frame<br/>No cushion<br>Grey legs', 'Oak frame. No cushion. Grey legs'],
    ['<h2>The pot</h2><p>Holds 2 l.</p><p>Cast iron</p>', 'The pot. Holds 2 l. Cast iron'],
    ['<table><tr><th>Lid</th><td>steel</td></tr><tr><td>Base</td><td>iron</td></tr></table>', 'Lid: steel. Base: iron'],
    ['<dl><dt>Lid</dt> <dd>steel</dd><dt>Base:</dt><dd>iron</dd></dl>', 'Lid: steel. Base: iron'],
    ['&lt;li&gt;No wires&lt;/li&gt;&lt;li&gt;Red case&lt;/li&gt;', 'No wires. Red case'],
    ['- not washable\n- red straps', 'not washable. red straps'],
    ['Not for outdoors\n\nRed straps', 'Not for outdoors. Red straps'],
    ['a text that is\nwrapped at\nits lines', 'a text that is wrapped at its lines'],
    ['<b>Soft</b> <i>red</i> <span>straps</span>', 'Soft red straps'],
    ['What it has:<ul><li>Steel lid</li><li>No hood</li></ul>', 'What it has: Steel lid. No hood'],
    ['<p>Not included:</p><ul><li>charger</li><li>red pouch</li></ul>', 'Not included: charger, red pouch'],
    ['<h3>Nicht dabei</h3><ul><li>Kabel</li></ul><p>Rot</p>', 'Nicht dabei: Kabel. Rot'],
  ])('makes sentences of the blocks of %j: %j', (raw, clean) => expect(cleanProse(raw)).toBe(clean));

  it('leaves names and values in one piece', () => expect(cleanText('Lamp<br>blue')).toBe('Lamp blue'));

  it.each(['<li>', '<li>a', '<td>a</td>', '</td ', '\n\n', '\n- a', '<ul>not<li>', '&lt;br&gt;a'])(
    'cleans 200 kB of %j in a moment, and not in the square of it',
    (piece) => {
      const text = `${piece.repeat(Math.ceil(200_000 / piece.length))}x`;
      expect(cpuTimeOf(() => cleanProse(text))).toBeLessThan(300);
    },
  );
});
