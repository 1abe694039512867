import { textOf } from '../catalog/item-fields';

/** What Shopify calls the value of the one option that a product without variants has. */
const NOTHING_TO_CHOOSE = 'Default Title';

/** The options of a product, as attributes: each value once, and none that says nothing. @throws RowError */
export function* shopifyOptions(
  options: Iterable<{ name?: unknown; values?: unknown }>,
): Generator<readonly [name: string, values: string[]]> {
  for (const { name, values } of options) {
    if (typeof name !== 'string' || !Array.isArray(values)) continue;
    const texts = values.map((value) => textOf(value, `option ${name}`));
    const several = [...new Set(texts)].filter((text) => text !== undefined);
    if (several.length > 0 && several[0] !== NOTHING_TO_CHOOSE) yield [name, several];
  }
}
