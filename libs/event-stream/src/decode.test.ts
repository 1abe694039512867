import { z } from 'zod';
import { decodeJson } from './decode';

const schema = z.object({ itemId: z.string() });
const reasonOf = (bytes: Buffer) => {
  const decoded = decodeJson(bytes, schema);
  return decoded.ok ? 'taken' : decoded.reasons;
};

describe('decodeJson', () => {
  it('gives the value of JSON that the schema accepts', () => {
    expect(decodeJson(Buffer.from('{"itemId":"SKU-1 🧶"}'), schema)).toEqual({
      ok: true,
      value: { itemId: 'SKU-1 🧶' },
    });
  });

  it('says what is wrong with bytes that are no message, so that they can be parked and the rest goes on', () => {
    expect(reasonOf(Buffer.alloc(0))).toEqual([{ field: '(message)', message: 'the message is empty' }]);
    expect(reasonOf(Buffer.from([0x22, 0xff, 0x22]))).toEqual([{ field: '(message)', message: 'is not UTF-8' }]);
    expect(reasonOf(Buffer.from('{"itemId":'))).toEqual([{ field: '(message)', message: 'is not JSON' }]);
  });

  it('names the field that the schema refuses', () => {
    expect(reasonOf(Buffer.from('{"itemId":7}'))).toMatchObject([{ field: 'itemId' }]);
    expect(reasonOf(Buffer.from('[]'))).toMatchObject([{ field: '(event)' }]);
  });
});
