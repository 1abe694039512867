import {
  type Comparison,
  type FieldName,
  type FilterExpression,
  type Literal,
  type Operator,
  OPERATORS,
} from './filter-expression';
import { FilterError } from './filter-error';
import { type Token, tokensOf } from './tokens';

/** The longest filter, in UTF-16 code units. */
export const MAX_FILTER_LENGTH = 20_000;
/** How deep parentheses and `not` may stand in one another. */
const MAX_DEPTH = 50;
/** Values of all comparisons together. */
const MAX_LITERALS = 1_000;

const KEYWORDS = new Set(['and', 'or', 'not', 'in', 'exists', 'true', 'false']);

/**
 * Reads a filter: comparisons (`brand = "Acme"`, `price < 50 EUR`, `attributes.colour in ("red", "blue")`,
 * `attributes.width exists`, `inStock`) joined by `and`, `or`, `not` and parentheses; `and` binds closer than `or`.
 * Keywords may be written in capitals. @throws FilterError
 */
export function parseFilter(filter: string): FilterExpression {
  if (filter.length > MAX_FILTER_LENGTH) {
    throw new FilterError(MAX_FILTER_LENGTH, `a filter has at most ${MAX_FILTER_LENGTH} characters`);
  }
  return new Parser(tokensOf(filter)).parse();
}

class Parser {
  private at = 0;
  private depth = 0;
  private literals = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): FilterExpression {
    const expression = this.joined('or', () => this.joined('and', () => this.term()));
    if (this.next.kind !== 'end') throw this.expected('and, or, or the end');
    return expression;
  }

  private joined(kind: 'and' | 'or', term: () => FilterExpression): FilterExpression {
    const terms = [term()];
    while (this.takeWord(kind)) terms.push(term());
    return terms.length === 1 ? terms[0] : { kind, terms };
  }

  private term(): FilterExpression {
    // The first term stands in nothing.
    if (++this.depth > MAX_DEPTH + 1)
      throw new FilterError(this.next.position, `is nested deeper than ${MAX_DEPTH} levels`);
    const expression = this.takeWord('not')
      ? ({ kind: 'not', term: this.term() } as const)
      : this.takeSymbol('(')
        ? this.parenthesised()
        : this.comparison();
    this.depth--;
    return expression;
  }

  private parenthesised(): FilterExpression {
    const expression = this.joined('or', () => this.joined('and', () => this.term()));
    if (!this.takeSymbol(')')) throw this.expected('and, or, or )');
    return expression;
  }

  private comparison(): FilterExpression {
    const field = this.field();
    if (this.takeWord('exists')) return { kind: 'comparison', field, operator: 'exists', literals: [] };
    if (this.takeWord('in')) return this.oneOf(field);
    if (this.takeWord('not')) {
      if (!this.takeWord('in')) throw this.expected('in');
      return { kind: 'not', term: this.oneOf(field) };
    }
    const operator = OPERATORS.find((symbol) => this.takeSymbol(symbol));
    if (operator) return this.compared(field, operator, [this.literal()]);
    // A field alone asks whether it is true.
    return this.compared(field, '=', [{ kind: 'boolean', value: true, position: field.position }]);
  }

  private oneOf(field: FieldName): Comparison {
    if (!this.takeSymbol('(')) throw this.expected('( and the values');
    const literals = [this.literal()];
    while (this.takeSymbol(',')) literals.push(this.literal());
    if (!this.takeSymbol(')')) throw this.expected(', or )');
    return this.compared(field, 'in', literals);
  }

  private compared(field: FieldName, operator: Operator, literals: Literal[]): Comparison {
    this.literals += literals.length;
    if (this.literals > MAX_LITERALS) {
      throw new FilterError(field.position, `a filter compares with at most ${MAX_LITERALS} values`);
    }
    return { kind: 'comparison', field, operator, literals };
  }

  /** `brand`, `attributes.colour` or `attributes["Sleeve length"]`. */
  private field(): FieldName {
    const { kind, value: name, position } = this.next;
    if (kind !== 'word' || KEYWORDS.has(name.toLowerCase())) throw this.expected('a field');
    this.at++;
    if (this.takeSymbol('.'))
      return { name, attribute: this.taken('word', 'the name of an attribute').normalize('NFC'), position };
    if (!this.takeSymbol('[')) return { name, position };
    const attribute = this.taken('text', 'the name of an attribute in quotes').normalize('NFC');
    if (!this.takeSymbol(']')) throw this.expected(']');
    return { name, attribute, position };
  }

  private literal(): Literal {
    const { kind, value, position } = this.next;
    if (kind === 'text') {
      this.at++;
      return { kind, value: value.normalize('NFC'), position };
    }
    if (kind === 'number') {
      this.at++;
      const currency = /^[A-Z]{3}$/.test(this.next.value) && this.next.kind === 'word' ? this.next.value : undefined;
      if (currency && !KEYWORDS.has(currency.toLowerCase())) {
        this.at++;
        return { kind, value, currency, position };
      }
      return { kind, value, position };
    }
    for (const truth of [true, false])
      if (this.takeWord(String(truth))) return { kind: 'boolean', value: truth, position };
    throw this.expected('a value: "text", a number, an amount like 49.90 EUR, true or false');
  }

  private taken(kind: Token['kind'], what: string): string {
    if (this.next.kind !== kind) throw this.expected(what);
    return this.tokens[this.at++].value;
  }

  private takeWord(word: string): boolean {
    return this.take(this.next.kind === 'word' && this.next.value.toLowerCase() === word);
  }

  private takeSymbol(symbol: string): boolean {
    return this.take(this.next.kind === 'symbol' && this.next.value === symbol);
  }

  private take(isThere: boolean): boolean {
    if (isThere) this.at++;
    return isThere;
  }

  private get next(): Token {
    return this.tokens[this.at];
  }

  private expected(what: string): FilterError {
    const { kind, value, position } = this.next;
    return new FilterError(position, `here must be ${what}, not ${kind === 'end' ? 'the end' : JSON.stringify(value)}`);
  }
}
