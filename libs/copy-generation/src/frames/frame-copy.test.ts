import { composeTemplate } from '../compose';
import { copyFromFrame, readModelFrame } from './frame-copy';
import { shirt, wanted } from './test-products';

const { request, product, plan, ...rest } = wanted(shirt);
const frame = {
  key: request.key.id,
  fields: [{ name: 'short', sentences: ['By {brand}, made of {material}'] }],
  writer: 'model:test',
  promptVersion: 1,
};
const rules = composeTemplate(product, { channel: 'card', grammar: rest.grammar });
const copy = (made = frame) => copyFromFrame(made, rules, product, plan, { request, ...rest });

describe('copyFromFrame', () => {
  it('says who wrote it, and has the rules’ fields where the frame has none', () =>
    expect(copy()).toMatchObject({
      writer: 'model:test',
      itemId: 'shirt',
      productVersion: product.version,
      fields: [rules.fields[0], { name: 'short', text: 'By Nordwind, made of organic linen' }],
      verdict: { outcome: 'pass' },
    }));

  it('has an id of its own, another one for another frame', () => {
    const other = { ...frame, fields: [{ name: 'short', sentences: ['Made of {material}, by {brand}'] }] };
    const ids = [rules, copy(), copy(), copy(other)].map((one) => ('copyId' in one ? one.copyId : ''));
    expect(ids[1]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(3);
  });

  it('says why the rules’ copy stands instead', () => {
    expect(copy({ ...frame, key: 'frame/other' })).toMatchObject({ reason: 'the frame is for other products' });
    expect(copy({ ...frame, fields: [{ name: 'short', sentences: ['By {maker}'] }] })).toMatchObject({
      reason: 'the frame has the unknown slot {maker}',
    });
  });
});

describe('readModelFrame', () => {
  it('reads what was stored, and nothing of another shape', () => {
    expect(readModelFrame(JSON.parse(JSON.stringify(frame)))).toEqual(frame);
    for (const stored of [null, {}, { ...frame, fields: { short: 'x' } }, { ...frame, promptVersion: '1' }]) {
      expect(readModelFrame(stored)).toBeUndefined();
    }
  });
});
