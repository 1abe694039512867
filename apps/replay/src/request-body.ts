/** The collector's limit of rows in a request. */
const MAX_ROWS = 500;
/** Well under the collector's limit of 5 MiB, also when every character takes three bytes. */
const MAX_CHARACTERS = 1_500_000;

/** A request's body in the making: a JSON array that keeps the collector's limits. */
export class RequestBody {
  private texts: string[] = [];
  private characters = 0;

  get isEmpty(): boolean {
    return this.texts.length === 0;
  }

  /** Whether there is room for one more row, as JSON; for the first there always is. */
  hasRoomFor(text: string): boolean {
    if (this.isEmpty) return true;
    return this.texts.length < MAX_ROWS && this.characters + text.length <= MAX_CHARACTERS;
  }

  add(text: string): void {
    this.texts.push(text);
    this.characters += text.length;
  }

  /** The array of what was added; begins anew. */
  take(): string {
    const body = `[${this.texts.join(',')}]`;
    this.texts = [];
    this.characters = 0;
    return body;
  }
}
