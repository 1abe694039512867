import { byId } from './elements';

const SHOWN_FOR_MS = 4_000;
let hiding: ReturnType<typeof setTimeout>;

/** Tells for a moment what an action did, also to those who hear the page. */
export function notice(text: string): void {
  const place = byId('notice', HTMLParagraphElement);
  clearTimeout(hiding);
  place.textContent = text;
  place.classList.add('is-shown');
  hiding = setTimeout(() => place.classList.remove('is-shown'), SHOWN_FOR_MS);
}
