import { deadLetter, deadLetterOf } from './dead-letter';
import { MAX_MESSAGE_BYTES, topics } from './topics';

const refused = {
  tenant: 'default',
  refusedBy: 'collector',
  kind: 'event',
  reasons: [{ field: 'itemId', message: 'is needed' }],
} as const;
const bury = (bytes: Buffer) => deadLetterOf({ ...refused, reasons: [...refused.reasons], bytes });

describe('a dead letter', () => {
  it('holds the bytes as they came, also those that are no text, so that they can be mended and sent again', () => {
    const bytes = Buffer.from([0xff, 0x00, 0x7b]);
    const letter = deadLetter.parse(bury(bytes));
    expect(Buffer.from(letter.bytesBase64, 'base64')).toEqual(bytes);
    expect(letter.byteLength).toBe(3);
  });

  it('of a message that is too large still fits on its topic, and says how much is missing', () => {
    const letter = bury(Buffer.alloc(5_000_000, 'x'));
    expect(Buffer.from(letter.bytesBase64, 'base64')).toHaveLength(MAX_MESSAGE_BYTES);
    expect(letter.byteLength).toBe(5_000_000);
    const limit = Number(topics().deadLetters.config['max.message.bytes']);
    expect(JSON.stringify(letter).length).toBeLessThan(limit - 200_000);
  });
});
