import { type DeadLetter } from '@attune/contracts';
import { alignedText } from '../aligned-text';
import { printable } from '../printable';
import { type NumberedLetter } from './dead-letters';

const HEAD = ['number', 'refused at', 'tenant', 'by', 'kind', 'state'];

/** Dead letters for people, a line each, with the first reason last. */
export function letterList(letters: readonly NumberedLetter[]): string {
  if (letters.length === 0) return 'no dead letters\n';
  const rows = letters.map(({ number, action, letter: { refusedAt, tenant, refusedBy, kind } }) => {
    return [number, refusedAt, tenant, refusedBy, kind, action ?? 'open'];
  });
  const reasons = ['reason', ...letters.map(({ letter }) => reasonText(letter))];
  const lines = alignedText([HEAD, ...rows])
    .trimEnd()
    .split('\n');
  return lines.map((line, i) => `${line}  ${reasons[i]}\n`).join('');
}

/** A field's name is a shopper's browser's to choose. */
function reasonText({ reasons: [first, ...more] }: DeadLetter): string {
  const others = more.length > 0 ? `, and ${more.length} more` : '';
  return printable(`${first.field}: ${first.message}${others}`.replaceAll('\n', ' '));
}
