import { fold } from './language/tokens';
import { type TextUnderCheck } from './text-under-check';

/** Controls, soft hyphens, zero-width and bidirectional marks, tags and half characters: nothing that a reader sees. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\u{e0000}-\u{e0fff}]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/u;

/** A value that runs from right to left, isolated as it is when a text is read (`fillPrice`). */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu;

/** Ligatures, full-width, circled and mathematical letters and digits: read as one thing, compared as another. */
const COMPATIBILITY =
  /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2460-\u24ff\u3200-\u33ff\u2100-\u2102\u2104-\u2121\u2123-\u214f\u1d2c-\u1d6a\u02b0-\u02b8\u2071\u207f\u2090-\u209c\u2160-\u2188\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ad}\u01c4-\u01cc\u01f1-\u01f3]/u;

/** Letters made to look like others: phonetic signs, small capitals, a dotless i. */
const ODD_LETTER = /[\u0131\u0237\u0250-\u02af\u1d00-\u1d2b\u1d6b-\u1dbf\ua730-\ua7ff]/u;

const MARKUP =
  /<[a-z/!?]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});|\*\*|__|~~|`|\]\(|^[ \t]{0,3}(?:#{1,6}|>|[*+-]|\d{1,3}\.)[ \t]|^\s*\|.{0,200}\|\s*$/imu;
const LINK =
  /\bhttps?:|\bwww\.|:\/\/|[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]|\b[a-z\d-]{2,63}\.(?:com|net|org|io|co|de|fr|es|cn|uk|eu|us|shop|store|info|biz|app|xyz|online|link|ly|me|tv)\b(?!\.\w)|(?:^|\s)@\w{2,}/iu;
const PLACEHOLDER =
  /\$?\{[^{}]{0,80}\}\}?|[{}]|\[[a-z_]{2,40}\]|%(?:\d\$)?[sdif@]\b|<<|>>|\b(?:TODO|TBD|TBA|FIXME|XXX+|lorem ipsum|undefined|NaN)\b|\[object object\]/u;

/** "[insert name]". */
const BRACKETS = /\[(\p{L}+)[^\]]{0,80}\]/gu;

/** Nothing, in a template's language; in German a number. */
const NOTHING = /\bnull\b/u;

/** Placeholders that are filled when the copy is read. */
const LEGAL_PLACEHOLDER = /\{price\}/g;

/** A model's talk, in any language: these stand in no copy. */
const MODEL_MARKS =
  /<\/?think|<\|[a-z_]{2,30}\|>|\[\/?INST\]|^\s*(?:system|assistant|user|human|ai)\s*:|^\s*```|"\w{1,30}"\s*:\s*["[{]|^\s*[{[]\s*"/imu;

const LETTERS = {
  latin: /\p{Script=Latin}/u,
  lookAlike:
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u,
};
// eslint-disable-next-line no-control-regex -- all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** Characters that hide or change what is read, markup, links, what a template or a model left behind. */
export function checkCharacters(text: TextUnderCheck): void {
  const refuse = (pattern: RegExp, reason: string, source = text.text) => {
    const match = pattern.exec(source);
    if (match && !text.isQuoted(match.index, match.index + match[0].length)) {
      text.reportAt('characters', 'hard', match.index, match.index + match[0].length, reason);
    }
  };
  const isAscii = ASCII.test(text.text);
  refuse(INVISIBLE, 'a character that nobody sees', text.text.replace(ISOLATED, ' $1 '));
  if (!isAscii) {
    refuse(COMPATIBILITY, 'a letter or digit in a form that reads as another');
    checkScripts(text);
  }
  refuse(MARKUP, 'markup');
  refuse(LINK, 'a link or an address');
  refuse(PLACEHOLDER, 'a placeholder that nobody filled', text.text.replace(LEGAL_PLACEHOLDER, ' '.repeat(7)));
  const { language } = text.context;
  for (const { 0: said, 1: word, index } of text.text.matchAll(BRACKETS))
    if (language.isOfCatalog('placeholders', fold(word)) && !text.isQuoted(index, index + said.length))
      text.reportAt('characters', 'hard', index, index + said.length, 'a placeholder that nobody filled');
  if (!language.words.numbers.values.has('null')) refuse(NOTHING, 'a placeholder that nobody filled');
  refuse(MODEL_MARKS, 'what a language model says beside the copy');
  for (const { from, to } of text.context.language.babble.find(text.tokens)) {
    text.report('characters', 'hard', from, to, 'what a language model says beside the copy');
  }
  checkDisguisedWords(text);
}

/** Words of several scripts, or of one that only looks like Latin. */
function checkScripts(text: TextUnderCheck): void {
  text.tokens.forEach(({ kind, text: word, folded }, at) => {
    if (kind !== 'word' || ASCII.test(word) || text.context.support.words.has(folded)) return;
    const isMixed = LETTERS.lookAlike.test(word);
    if (isMixed && !/^[Ωμ]$/u.test(word)) {
      const reason = LETTERS.latin.test(word) ? 'letters of several scripts in one word' : 'letters of another script';
      text.report('characters', 'hard', at, at + 1, reason);
    } else if (ODD_LETTER.test(word)) text.report('characters', 'hard', at, at + 1, 'a letter that looks like another');
  });
}

/** "c0tton", "w a t e r p r o o f". */
function checkDisguisedWords(text: TextUnderCheck): void {
  const { tokens } = text;
  let spaced = 0;
  tokens.forEach((token, at) => {
    const [before, behind] = [tokens.at(at - 1), tokens.at(at + 1)];
    const isInside = at > 0 && before?.kind === 'word' && behind?.kind === 'word' && behind.glue === 'tight';
    const isDigit = /^[0134579@$!]{1,2}$/.test(token.text) && token.glue === 'tight';
    if (isInside && isDigit && /\p{Ll}$/u.test(before.text) && /^\p{Ll}{2}/u.test(behind.text)) {
      text.report('characters', 'hard', at - 1, at + 2, 'digits or signs in the place of letters');
    }
    // "W x H x D" are no letters of one word.
    const isSingle = token.kind === 'word' && /^[a-wyz]$/i.test(token.text) && !text.masked[at];
    spaced = isSingle ? spaced + 1 : 0;
    if (spaced === 4) text.report('characters', 'hard', at - 3, at + 1, 'a word with its letters apart');
  });
}
