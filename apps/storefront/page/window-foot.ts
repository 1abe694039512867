/** Calls the listener whenever the foot has moved, before that is drawn. */
export function onFootMoved(listener: () => void): void {
  const panel = document.querySelector('.learned');
  if (panel) new ResizeObserver(listener).observe(panel);
}

/** Where what lies at the foot of the window begins, in pixels from its top: the panel on a narrow window; else the window's end. */
export function windowFoot(): number {
  const panel = document.querySelector('.learned');
  const isOver = panel && getComputedStyle(panel).position === 'fixed';
  return isOver ? panel.getBoundingClientRect().top : innerHeight;
}
