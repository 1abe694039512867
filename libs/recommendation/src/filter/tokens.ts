import { FilterError } from './filter-error';

type TokenKind = 'word' | 'text' | 'number' | 'symbol' | 'end';

export interface Token {
  kind: TokenKind;
  /** A word or symbol as it stands, a text without its quotes. */
  value: string;
  position: number;
}

const SPACE = /\s*/y;
const FORMS: readonly (readonly [TokenKind, RegExp])[] = [
  ['number', /-?\d+(?:\.\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['symbol', /<=|>=|!=|[=<>(),.[\]]/y],
];

/** The words, texts, numbers and symbols of a filter, ended by an `end`. @throws FilterError */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpace(filter, 0); at < filter.length;) {
    const { token, end } = filter[at] === '"' ? textAt(filter, at) : tokenAt(filter, at);
    tokens.push(token);
    at = skipSpace(filter, end);
  }
  return [...tokens, { kind: 'end', value: '', position: filter.length }];
}

function tokenAt(filter: string, position: number): { token: Token; end: number } {
  for (const [kind, form] of FORMS) {
    form.lastIndex = position;
    const value = form.exec(filter)?.[0];
    if (value !== undefined) return { token: { kind, value, position }, end: position + value.length };
  }
  const character = String.fromCodePoint(filter.codePointAt(position) ?? 0);
  throw new FilterError(position, `${JSON.stringify(character)} has no meaning here`);
}

/** `"…"`, in which `\"` stands for a quote and `\\` for a backslash. */
function textAt(filter: string, position: number): { token: Token; end: number } {
  let value = '';
  for (let at = position + 1; at < filter.length; at++) {
    if (filter[at] === '"') return { token: { kind: 'text', value, position }, end: at + 1 };
    if (filter[at] === '\\') {
      at++;
      if (filter[at] !== '"' && filter[at] !== '\\')
        throw new FilterError(at - 1, String.raw`only \" and \\ are known`);
    }
    value += filter[at];
  }
  throw new FilterError(position, 'the text is not closed: a " is missing');
}

function skipSpace(filter: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(filter);
  return SPACE.lastIndex;
}
