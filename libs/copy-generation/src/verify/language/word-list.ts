import { fold } from './tokens';

/** Single words, found by their folded form; in the notation of `Words`. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  private readonly pattern: RegExp | undefined;

  constructor(...lists: readonly (string | undefined)[]) {
    const all = lists.flatMap((list) => (list ?? '').split(/\s+/)).filter((word) => word !== '');
    this.words = new Set(all.filter((word) => !word.includes('*')).map(fold));
    const parts = all.filter((word) => word.includes('*')).map((word) => word.split('*').map(fold).join('.*'));
    this.pattern = parts.length > 0 ? new RegExp(`^(?:${parts.join('|')})$`, 'u') : undefined;
  }

  has(folded: string): boolean {
    return this.words.has(folded) || (this.pattern?.test(folded) ?? false);
  }
}
