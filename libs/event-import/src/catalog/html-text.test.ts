import { htmlText } from './html-text';

test.each([
  ['<p>Dry &amp; light.</p>\n<ul><li>for&nbsp;two</li></ul>', 'Dry & light. for two'],
  ['plain, 5 < 7 > 3', 'plain, 5 < 7 > 3'],
  ['<style>p { color: red }</style><!-- no --><b>yes</b><script>no()', 'yes'],
  ['caf&#233; &#x2713; &bogus; &#55296; &lt;b&gt;', 'café ✓ &bogus; &#55296; <b>'],
  ['<br/> <p></p>', undefined],
])('a shopper reads %j as %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

test('a megabyte of what only begins tags is read in the time that its length takes', () => {
  const startedAt = performance.now();
  for (const part of ['<a ', '<!--', '<script>', '&#1']) htmlText(part.repeat(1_000_000 / part.length));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
