/** Tags that a browser begins a new line at: what stands behind one is no more of the sentence before. */
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)\b[^<>]*>/gi;
/** Between two cells of a row, or a term and what is said of it: the first names what the next one says. */
const CELLS = /<\/(?:th|td|dt)\s*>\s*<(?:td|dd)\b[^<>]*>/gi;
const LIST = /^<\/?(?:ul|ol|dl|table)\b/i;
/** The same in plain text: an empty line, and a line that begins as an item of a list. */
const LINES = /\r?\n[ \t]*(?:(?:\r?\n[ \t]*)+|(?=[-*+•·–‣▪✓✔][ \t]))/g;

/** Characters of nobody's, which stand for the ends of blocks and of cells, and for the beginning and the end of a list. */
const [BLOCK_END, CELL_END, LIST_START, LIST_END] = ['\ue000', '\ue001', '\ue002', '\ue003'];
const MARKS = /[\ue000-\ue003]/g;

/** Before entities and tags are gone: the text with marks where its blocks end. */
export function markBlocks(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(CELLS, ` ${CELL_END} `).replace(BLOCK, (tag) => ` ${markOf(tag)} `);
}

function markOf(tag: string): string {
  if (!LIST.test(tag)) return BLOCK_END;
  return tag.startsWith('</') ? LIST_END : LIST_START;
}

/** The same for a text without tags, while it has its lines. */
export function markLines(text: string): string {
  return text.search(BLOCK) >= 0 ? text : text.replace(LINES, ` ${BLOCK_END} `);
}

/** The blocks as one line: for names and values, which are no sentences. */
export function joinBlocks(text: string): string {
  return text.replace(MARKS, ' ');
}

/** Each block as a sentence of its own: "not" in one item of a list denies nothing of the next. */
export function blocksAsSentences(text: string): string {
  if (text.search(MARKS) < 0) return text;
  const sentences: string[] = [];
  for (const [index, part] of text.split(LIST_START).entries()) {
    const [list, ...behind] = part.split(LIST_END).map(blocksOf);
    // "Not included:" is said of every item below it.
    const heading = index > 0 && list.length > 0 && deniesList(sentences.at(-1)) ? sentences.pop()! : undefined;
    if (heading === undefined) sentences.push(...list);
    else sentences.push(`${heading.replace(/[\s:]+$/, '')}: ${list.join(', ')}`);
    sentences.push(...behind.flat());
  }
  const last = sentences.length - 1;
  return sentences.map((one, index) => (index === last || ENDS.test(one.slice(-4)) ? one : `${one}.`)).join(' ');
}

const ENDS = /[.!?…:;,。！？：；，、]["”»’)\]]*$/u;

function blocksOf(text: string): string[] {
  return text
    .split(BLOCK_END)
    .map(asLine)
    .filter((block) => block !== '');
}

/** "Lid: steel". */
function asLine(block: string): string {
  const [name, ...cells] = block
    .split(CELL_END)
    .map((cell) => cell.trim().replace(/^[-*+•·–‣▪✓✔]\s+/u, ''))
    .filter((cell) => cell !== '');
  if (cells.length === 0) return name ?? '';
  return `${name}${ENDS.test(name.slice(-4)) ? '' : ':'} ${cells.join(', ')}`;
}

/** The longest heading of a list, in UTF-16 code units. */
const MAX_HEADING = 60;
const DENIES =
  /\b(?:not|no|never|without|excludes?|excluding|except|nicht|ohne|kein\w*|sans|pas|non|hors|sin)\b|不|无|没有|未/iu;

function deniesList(heading = ''): boolean {
  return heading.length <= MAX_HEADING && DENIES.test(heading) && !/[.!?。！？]$/u.test(heading);
}
