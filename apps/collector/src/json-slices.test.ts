import fc from 'fast-check';
import { elementTexts } from './json-slices';

describe('elementTexts', () => {
  it('gives elements as they were sent: with their long numbers, repeated fields and white space', () => {
    const elements = [
      '{"itemId": 9007199254740993}',
      '{"a":1,\n"a":2}',
      '1e3',
      '"}]\\"[{"',
      '[ [], {} ]',
      'null',
      '-0.0',
    ];
    expect(elementTexts(`\n[ ${elements.join(' ,\t')} ]\r\n`)).toEqual(elements);
    expect(elementTexts(`{"x":[{"events":[]}], "events" : [${elements.join()}] , "y":1}`, 'events')).toEqual(elements);
  });

  it('takes the last of two fields of the name, and a name with escapes, as JSON.parse does', () => {
    expect(elementTexts('{"events":[1],"\\u0065vents":[2,3]}', 'events')).toEqual(['2', '3']);
  });

  it('agrees with JSON.parse on any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 0, 2, '\t'), (values, space) => {
        const json = JSON.stringify(values, undefined, space);
        const wrapped = JSON.stringify({ first: values, events: values, last: 1 }, undefined, space);
        for (const texts of [elementTexts(json), elementTexts(wrapped, 'events')]) {
          expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual(JSON.parse(json));
        }
      }),
    );
  });
});
