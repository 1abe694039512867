/**
 * Knows the ids seen last, at least `size` and at most twice as many, in memory that does not grow: enough to find what
 * sources repeat, since they repeat soon.
 */
export class RecentIds {
  private newer = new Set<string>();
  private older = new Set<string>();

  constructor(private readonly size = 100_000) {}

  /**
   * Whether the tenant's id was seen before; it counts as seen from now on. Two tenants may have the same one: what is
   * imported into both has.
   */
  seen(tenant: string | undefined, eventId: string): boolean {
    const id = `${tenant ?? ''} ${eventId}`;
    if (this.newer.has(id) || this.older.has(id)) return true;
    this.newer.add(id);
    if (this.newer.size >= this.size) {
      this.older = this.newer;
      this.newer = new Set();
    }
    return false;
  }
}
