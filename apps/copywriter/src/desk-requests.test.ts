import { copywriterV1 } from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import { historyPositionOf, queuePositionOf, queueToken, reasonOf, reviewerOf, scopeOf } from './desk-requests';

function fieldOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidArgument) return error.field;
    throw error;
  }
  throw new Error('was not refused');
}

it.each(['', ' ', 'x'.repeat(101), 'an\u0000na', 'anna \ud800'])(
  'names the reviewer that cannot be kept: %j',
  (name) => {
    expect(fieldOf(() => reviewerOf(name))).toBe('reviewer');
  },
);

it.each([
  ['is too long', 'x'.repeat(1_001)],
  ['holds U+0000', 'dull\u0000'],
  ['holds half a character', 'half \udc00'],
])('names the reason that %s', (_, reason) => {
  expect(fieldOf(() => reasonOf(reason, 'reject.reason'))).toBe('reject.reason');
});

it('goes on where a page ended, and names a token that is none', () => {
  const end = { createdAt: new Date('2026-05-01T10:00:00.123Z'), kind: 'copy', id: 'c-1' } as const;
  expect(queuePositionOf(queueToken(end))).toEqual(end);
  const broken = [
    { ...end, id: '' },
    { ...end, id: 'c\u0000' },
    { ...end, kind: 'other' as 'copy' },
  ].map(queueToken);
  for (const token of ['x', ...broken]) expect(fieldOf(() => queuePositionOf(token))).toBe('page_token');
});

it.each([queuePositionOf, historyPositionOf])('tells of a wrong token by no name but the field’s own: %p', (read) => {
  expect(() => read('x')).toThrow(/^page_token: (?!.*page_token)/);
});

it('takes no English text back for a language that there are no texts in', () => {
  const scope = (locale: string) => scopeOf(copywriterV1.RetractRequest.fromPartial({ itemId: 'shirt', locale }));
  expect(fieldOf(() => scope('it'))).toBe('locale');
  expect(fieldOf(() => scope('not a tag'))).toBe('locale');
  expect(['', 'en-GB', 'de-AT', 'zh-Hant-TW'].map(scope)).toEqual([
    { itemId: 'shirt' },
    ...['en', 'de', 'zh'].map((locale) => ({ itemId: 'shirt', locale })),
  ]);
});
