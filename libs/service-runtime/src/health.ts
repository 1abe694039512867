/** What a service still waits for before it can do its work. */
export class Health {
  private readonly waiting = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  /** The named condition does not hold, and why. */
  notReady(condition: string, reason: string): void {
    this.waiting.set(condition, reason);
    this.tell();
  }

  ready(condition: string): void {
    if (this.waiting.delete(condition)) this.tell();
  }

  /** `condition: reason` for each that does not hold; empty when the service is ready. */
  waitingFor(): string[] {
    return [...this.waiting].map(([condition, reason]) => `${condition}: ${reason}`);
  }

  /** Calls the listener after every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
