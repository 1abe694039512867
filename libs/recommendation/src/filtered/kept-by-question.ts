import { atOnce, type Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';

/** What is found out place by place, and holds as long as the places are the same. */
interface ByPlace {
  readonly order: object;
  /** Looks, in steps, at what came since it last did. It ends when the places close up. */
  catchUp(available: CategoryIndex): Stepwise;
}

/** What was found out for each question that was asked of something; of too many questions the oldest are forgotten. */
export class KeptByQuestion<Subject extends object, Found extends ByPlace> {
  private readonly bySubject = new WeakMap<Subject, Map<string, Found>>();

  /** @param most questions about one subject */
  constructor(private readonly most: number) {}

  has(subject: Subject, question: string): boolean {
    return this.bySubject.get(subject)?.has(question) === true;
  }

  /** At once; undefined where it was not found out, or the places have closed up since. */
  find(available: CategoryIndex, subject: Subject, question: string | undefined): Found | undefined {
    const found = question === undefined ? undefined : this.bySubject.get(subject)?.get(question);
    if (found?.order !== available.order) return undefined;
    atOnce(found.catchUp(available));
    return found;
  }

  /**
   * What is kept, or is made, caught up with the items in stock in steps.
   * @param question undefined for one that cannot be told from others: nothing is kept of it
   * @param serves whether what another asked for is enough
   */
  *findOut(
    available: CategoryIndex,
    subject: Subject,
    question: string | undefined,
    make: () => Found,
    serves: (found: Found) => boolean = () => true,
  ): Stepwise<Found> {
    for (;;) {
      let found = question === undefined ? undefined : this.bySubject.get(subject)?.get(question);
      if (found?.order !== available.order || !serves(found)) {
        found = make();
        if (question !== undefined) this.keep(subject, question, found);
      }
      yield* found.catchUp(available);
      // The places may have closed up, and it may have been another's, who wants less.
      if (found.order === available.order && serves(found)) return found;
    }
  }

  private keep(subject: Subject, question: string, found: Found): void {
    let kept = this.bySubject.get(subject);
    if (!kept) this.bySubject.set(subject, (kept = new Map<string, Found>()));
    kept.delete(question);
    if (kept.size >= this.most) kept.delete(kept.keys().next().value!);
    kept.set(question, found);
  }
}
