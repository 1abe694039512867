import { blocksAsSentences, joinBlocks, markBlocks, markLines } from './text-blocks';

const NAMED_ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['reg', '®'],
  ['trade', '™'],
  ['copy', '©'],
  ['deg', '°'],
  ['times', '×'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['eacute', 'é'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
]);

/** How often entities are decoded at most: `&amp;lt;b&amp;gt;` hides a tag two levels deep. */
const MAX_DECODINGS = 3;

/** Controls, soft hyphens, zero-width and bidirectional marks, tags and half characters: nothing that a reader sees. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these characters are what is removed
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;

/** What a joiner may stand between: emoji, and the scripts that are spelt with it. Elsewhere it only hides words. */
const JOINED = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]`;
const STRAY_JOINER = new RegExp(`(?<!${JOINED})[\u200c\u200d]|[\u200c\u200d](?!${JOINED})`, 'gu');

/** Whether there is something to read or see in it. */
const VISIBLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Catalog text as it may stand in a sentence: one line, NFC, without HTML, Markdown, links, control, zero-width and
 * bidirectional characters, and without separators at its end. Empty when nothing readable is left.
 */
export function cleanText(raw: string): string {
  return cleaned(joinBlocks(withoutMarkdown(withoutHtml(raw.toWellFormed().normalize('NFC')))));
}

/** The same for text of many sentences: what a page shows as items, rows and paragraphs are sentences of their own. */
export function cleanProse(raw: string): string {
  return cleaned(blocksAsSentences(withoutMarkdown(withoutHtml(markLines(raw.toWellFormed().normalize('NFC'))))));
}

function cleaned(oneLine: string): string {
  const text = oneLine
    .replace(/\b(?:https?:\/\/|www\.)\S+/giu, ' ')
    // What still looks like markup, whatever the steps before put together.
    .replace(/&#?\w+;/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, ' ')
    // Accents piled up to run over the neighbouring lines.
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:|]+/u, '');
  const trimmed = withoutSeparatorsAtEnd(text).normalize('NFC');
  return VISIBLE.test(trimmed) ? trimmed : '';
}

/** By hand: an expression anchored at the end tries every separator of a long row of them anew. */
function withoutSeparatorsAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SEPARATORS.has(text[end - 1])) end--;
  return text.slice(0, end);
}
const SEPARATORS = new Set(' ,;:|/–—-');

/** Without tags and entities, and without invisible characters: `<\u200bb>` is a tag, too, once those are gone. */
function withoutHtml(raw: string): string {
  let text = withoutTags(withoutInvisible(raw));
  for (let i = 0; i < MAX_DECODINGS && text.includes('&'); i++) {
    text = withoutTags(withoutInvisible(decodeEntities(text)));
  }
  return text;
}

function withoutInvisible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '');
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const shown = text
    .replace(/<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  return markBlocks(shown).replace(/<[a-z/!?][^<>]*>/gi, ' ');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,10}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return NAMED_ENTITIES.get(String(name)) ?? entity;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(^|\s)([*_])(\S(?:[^*_]*\S)?)\2(?=[\s.,;:!?]|$)/g, '$1$3')
    .replace(/^\s*(?:#{1,6}|>|[*+-])\s+/, '');
}
