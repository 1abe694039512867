import { byId } from './elements';
import { windowFoot } from './window-foot';

const SHOWN_FOR_MS = 4_000;
let hiding: ReturnType<typeof setTimeout>;

/** Tells for a moment what an action did, also to those who hear the page. */
export function notice(text: string): void {
  const place = byId('notice', HTMLParagraphElement);
  clearTimeout(hiding);
  place.textContent = text;
  // Below what is clicked next, and above the panel where that lies at the foot.
  place.style.setProperty('--foot', `${innerHeight - windowFoot()}px`);
  place.classList.add('is-shown');
  hiding = setTimeout(() => place.classList.remove('is-shown'), SHOWN_FOR_MS);
}
