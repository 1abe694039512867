import { unclickedImpressions, withFatigue } from './fatigue';
import { forYou } from '../recipes/for-you';
import { rulesOf } from './rules';
import { ShopperHistory, type Touch } from '../shopper-history';
import { catalogOf, item, modelOf } from '../test-shop';

const at = (minute: number) => new Date(minute * 60_000);
const list = (minute: number, ...itemIds: string[]) => ({ itemIds, occurredAt: at(minute) });

describe('impressions without a click', () => {
  it('are counted since the item was last touched, once a list', () => {
    const lists = [list(30, 'a', 'b', 'a'), list(20, 'a', 'b'), list(10, 'a', 'b', 'c')];
    const touches: Touch[] = [{ itemId: 'b', type: 'select_item', occurredAt: at(25) }];
    expect(unclickedImpressions(lists, touches)).toEqual(
      new Map([
        ['a', 3],
        ['b', 1],
        ['c', 1],
      ]),
    );
  });

  it('of an item of this visit do not count', () => {
    expect(unclickedImpressions([list(1, 'a')], [{ itemId: 'a', type: 'view_item' }]).get('a')).toBeUndefined();
  });
});

it('what was seen too often without a click sinks in the list, and what was not stays', () => {
  const ids = ['start', 'first', 'second', 'third'];
  const shop = {
    catalog: catalogOf(...ids.map((id) => item(id))),
    model: modelOf(ids, { transitions: { start: ['first', 'second', 'third'] } }),
  };
  const history = new ShopperHistory([{ itemId: 'start', type: 'view_item' }], []);
  const shownWith = (seen: number) => {
    const rules = withFatigue(rulesOf({ fatigue: { seen: 3, factor: 0.1 } }), new Map([['first', seen]]));
    const answer = forYou(shop, { history, k: 3, excludedIds: new Set(), now: at(0), rules });
    return answer.items.map((one) => one.item.itemId);
  };
  expect(shownWith(2)).toEqual(['first', 'second', 'third']);
  expect(shownWith(3)).toEqual(['second', 'third', 'first']);
});

it.each([
  [{ seen: 0, factor: 0.5 }, 'fatigue.seen: must be 1 to 50, not 0'],
  [{ seen: 3, factor: 1 }, 'fatigue.factor: must be 0.01 to below 1, not 1'],
])('a rule that cannot be followed is refused: %j', (fatigue, message) => {
  expect(() => rulesOf({ fatigue })).toThrow(message);
});

it('a consumable without a filter or a sensible time is refused by its number', () => {
  expect(() => rulesOf({ consumables: [{ filter: 'brand', afterDays: 1 }] })).toThrow('consumables[0].filter');
  expect(() => rulesOf({ consumables: [{ filter: 'inStock', afterDays: -1 }] })).toThrow('consumables[0].afterDays');
});
