import { idOf } from './event-id';

test('ids are version 5 UUIDs, equal for equal parts on every machine', () => {
  // uuid.uuid5(uuid.UUID(bytes=b'attune:importers'), 'rees46\x007\x00a') in Python
  expect(idOf('rees46', 7, 'a')).toBe('120e4f9c-b563-5546-8afa-5bf8a41f8c06');
  expect(idOf('rees46', 71, 'a')).not.toBe(idOf('rees46', 7, '1a'));
});
