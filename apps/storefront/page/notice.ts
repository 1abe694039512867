import { byId } from './elements';
import { onFootMoved, windowFoot } from './window-foot';

const SHOWN_FOR_MS = 4_000;
let hiding: ReturnType<typeof setTimeout>;
let isPlaced = false;

/** Tells for a moment what an action did, also to those who hear the page. */
export function notice(text: string): void {
  const place = byId('notice', HTMLParagraphElement);
  clearTimeout(hiding);
  place.textContent = text;
  if (!isPlaced) onFootMoved(() => putAboveFoot(place));
  isPlaced = true;
  putAboveFoot(place);
  place.classList.add('is-shown');
  hiding = setTimeout(() => place.classList.remove('is-shown'), SHOWN_FOR_MS);
}

/** Below what is clicked next, and above the panel where that lies at the foot; what is told there may make it grow. */
function putAboveFoot(place: HTMLElement): void {
  place.style.setProperty('--foot', `${innerHeight - windowFoot()}px`);
}
