import { rulesV1 } from '@attune/contracts';
import { arrangeDemoLists } from './demo-rules';

const { GetRulesResponse, PutRulesResponse } = rulesV1;

test('the demo shop’s lists show a model once, and a place that somebody has decided about stays as it is', async () => {
  const put: rulesV1.PutRulesRequest[] = [];
  await arrangeDemoLists({
    // Home has rules of the shop's own, and those of the cart were deleted.
    getRules: ({ place }) =>
      Promise.resolve(
        GetRulesResponse.fromPartial({ current: { version: place === 'home' ? 3 : place === 'cart' ? 2 : 0 } }),
      ),
    putRules: (request) => {
      put.push(request);
      return Promise.resolve(PutRulesResponse.fromPartial({}));
    },
  });
  expect(put.map(({ place }) => place)).toEqual(['category', 'similar', 'bought-together']);
  for (const { rules, expectedVersion } of put) {
    expect(rules?.caps).toEqual([{ by: 'attributes.model', max: 1 }]);
    expect(expectedVersion).toBe(0);
  }
});
