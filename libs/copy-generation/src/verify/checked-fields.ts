import { type Support } from './support/support';
import { type CheckContext, type TextUnderCheck } from './text-under-check';

/** The longest text that is remembered, in UTF-16 code units: titles and bullets recur, a body hardly ever does. */
const MAX_LENGTH = 100;

/** How many code units of texts are remembered before the older half is forgotten: each takes some 50 bytes. */
const MAX_REMEMBERED = 500_000;

type ByText = Map<string, TextUnderCheck>;

/**
 * Short fields that were checked: two texts about a product differ in their bodies, and share the title and most bullets.
 * What was not asked for since as much else came is forgotten, and all of a product with its facts.
 */
export class CheckedFields {
  private recent = new WeakMap<Support, ByText>();
  private older = new WeakMap<Support, ByText>();
  /** Code units of the recent texts. */
  private remembered = 0;

  /** The field as it was checked against the very same, or as `read` checks it now. */
  get(name: string, text: string, context: CheckContext, read: () => TextUnderCheck): TextUnderCheck {
    if (text.length > MAX_LENGTH) return read();
    const { support } = context;
    const recent = this.recent.get(support)?.get(text);
    if (recent && isOf(recent, name, context)) return recent;
    const older = this.older.get(support)?.get(text);
    const checked = older && isOf(older, name, context) ? older : read();
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
    let byText = this.recent.get(context.support);
    if (!byText) this.recent.set(context.support, (byText = new Map<string, TextUnderCheck>()));
    byText.set(text, checked);
    this.remembered += text.length;
  }
}

/** Whether it is the field of that name, and nothing has changed that it was checked against. */
function isOf({ name, context }: TextUnderCheck, wanted: string, { channel, catalog, policy }: CheckContext): boolean {
  return name === wanted && context.channel === channel && context.catalog === catalog && context.policy === policy;
}
