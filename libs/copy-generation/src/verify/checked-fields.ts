import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type Support } from './support/support';
import { type CheckContext, type TextUnderCheck } from './text-under-check';

/** The longest text that is remembered, in UTF-16 code units: titles and bullets recur, a body hardly ever does. */
const MAX_LENGTH = 100;

/** How many code units of texts are remembered before the older half is forgotten: each takes some 50 bytes. */
const MAX_REMEMBERED = 500_000;

type Remembered = WeakMap<CatalogLexicon, WeakMap<Support, Map<string, TextUnderCheck>>>;

/**
 * Short fields that were checked: two texts about a product differ in their bodies, and share the title and most bullets.
 * What was not asked for since as much else came is forgotten, and all of a product or a catalog with that.
 */
export class CheckedFields {
  private recent: Remembered = new WeakMap();
  private older: Remembered = new WeakMap();
  /** Code units of the recent texts. */
  private remembered = 0;

  /** The field as it was checked against the very same, or as `check` does it now. */
  get(name: string, text: string, context: CheckContext, check: () => TextUnderCheck): TextUnderCheck {
    if (text.length > MAX_LENGTH) return check();
    const isSame = (known: TextUnderCheck) =>
      known.name === name && known.context.channel === context.channel && known.context.policy === context.policy;
    const recent = textsOf(this.recent, context).get(text);
    if (recent && isSame(recent)) return recent;
    const older = this.older.get(context.catalog)?.get(context.support)?.get(text);
    const checked = older && isSame(older) ? older : check();
    this.remember(checked);
    return checked;
  }

  private remember(checked: TextUnderCheck): void {
    const { text, context } = checked;
    if (this.remembered + text.length > MAX_REMEMBERED) {
      this.older = this.recent;
      this.recent = new WeakMap();
      this.remembered = 0;
    }
    textsOf(this.recent, context).set(text, checked);
    this.remembered += text.length;
  }
}

/** The texts of the product about which it is, in the catalog. */
function textsOf(all: Remembered, { catalog, support }: CheckContext): Map<string, TextUnderCheck> {
  let ofCatalog = all.get(catalog);
  if (!ofCatalog) all.set(catalog, (ofCatalog = new WeakMap<Support, Map<string, TextUnderCheck>>()));
  let ofProduct = ofCatalog.get(support);
  if (!ofProduct) ofCatalog.set(support, (ofProduct = new Map<string, TextUnderCheck>()));
  return ofProduct;
}
