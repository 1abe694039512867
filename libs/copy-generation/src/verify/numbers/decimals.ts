/** A number in digits, grouped or not, by the language's decimal separator. */
export function decimalOf(text: string, separator: '.' | ','): { value: number; digits: number } {
  const plain = text.normalize('NFKC').replace(/[\s'’]/gu, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return { value: Number(plain), digits: 0 };
  const mark = plain[last];
  const isAlone = plain.indexOf(mark) === last;
  const behind = plain.length - last - 1;
  const other = mark === '.' ? ',' : '.';
  const isDecimal = isAlone && (plain.includes(other) || mark === separator || behind !== 3);
  const whole = plain.slice(0, isDecimal ? last : undefined).replace(/[.,]/g, '');
  const digits = isDecimal ? behind : 0;
  return { value: Number(isDecimal ? `${whole}.${plain.slice(last + 1)}` : whole), digits };
}
