/** What a service still waits for before it can do its work. */
export class Health {
  private readonly waiting = new Map<string, string>();

  /** The named condition does not hold, and why. */
  notReady(condition: string, reason: string): void {
    this.waiting.set(condition, reason);
  }

  ready(condition: string): void {
    this.waiting.delete(condition);
  }

  /** `condition: reason` for each that does not hold; empty when the service is ready. */
  waitingFor(): string[] {
    return [...this.waiting].map(([condition, reason]) => `${condition}: ${reason}`);
  }
}
