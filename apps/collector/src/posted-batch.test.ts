import { HttpError } from './http-error';
import { MAX_BATCH, readBatch } from './posted-batch';

const read = (text: string) => readBatch(Buffer.from(text), 'events');

function refusal(body: unknown): [number, string] {
  try {
    readBatch(body, 'events');
  } catch (error) {
    if (error instanceof HttpError) return [error.status, error.message];
    throw error;
  }
  throw new Error('it was taken');
}

describe('readBatch', () => {
  it('takes one, an array, or a wrapped array', () => {
    expect(read('{"type":"search"}').elements).toEqual([{ type: 'search' }]);
    expect(read('[{"a":1},{"a":2}]').elements).toEqual([{ a: 1 }, { a: 2 }]);
    expect(read('{"events":[{"a":1}]}').elements).toEqual([{ a: 1 }]);
    expect(read('{"type":"search","events":[1,2]}').elements).toHaveLength(1);
    expect(read('\ufeff[1]').elements).toEqual([1]);
  });

  it('keeps the bytes of each as they came, so that the dead letter shows what was really sent', () => {
    expect(read('[ {"itemId": 9007199254740993 }, "ä" ]').bytesOf(0).toString()).toBe('{"itemId": 9007199254740993 }');
    expect(read('{"events":[1,"ä"]}').bytesOf(1)).toEqual(Buffer.from('"ä"'));
    expect(read(' {"itemId":1} ').bytesOf(0).toString()).toBe(' {"itemId":1} ');
  });

  it.each([
    [undefined, 'a body is needed'],
    [Buffer.alloc(0), 'a body is needed'],
    [Buffer.from('{"type":'), 'the body is not JSON'],
    [Buffer.from([0x22, 0xff, 0x22]), 'the body is not UTF-8'],
    [Buffer.from('[]'), 'there are no events in it'],
    [Buffer.from('{"events":[]}'), 'there are no events in it'],
  ])('refuses %j', (body, message) => {
    expect(refusal(body)).toEqual([400, expect.stringContaining(message)]);
  });

  it('refuses more than its limit, and names it', () => {
    expect(read(JSON.stringify(Array(MAX_BATCH).fill(1))).elements).toHaveLength(MAX_BATCH);
    expect(refusal(Buffer.from(JSON.stringify(Array(MAX_BATCH + 1).fill(1))))).toEqual([
      413,
      '501 events are too many: at most 500',
    ]);
  });
});
