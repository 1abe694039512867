import type { CopyAnswer } from '@attune/contracts';
import { element } from './elements';
import { windowFoot } from './window-foot';

type CopyField = CopyAnswer['fields'][number];

/** Without a role: a heading takes its name from what has none. */
const SENTENCE = { class: 'sentence', tabindex: '0' };

/** The fields of a copy by their name, in their order. */
export function fieldsOf(copy: CopyAnswer, name: string): CopyField[] {
  return copy.fields.filter((field) => field.name === name);
}

/** `Why these words? Brand leads: chosen for an interest in Acme.` */
export function whyTheseWords(planReason: string): string {
  return `Why these words? ${planReason.charAt(0).toUpperCase()}${planReason.slice(1)}.`;
}

let factsShown = 0;

/** A text in a language (BCP 47) whose sentences show, pointed at or focused, the catalog facts that carry them. */
export function sentencesOf(field: CopyField, locale: string): (HTMLElement | string)[] {
  return field.sentences.flatMap((sentence, i) => {
    const id = `facts-${++factsShown}`;
    const facts = element(
      'span',
      { class: 'facts', role: 'tooltip', id, lang: 'en' },
      element('span', { class: 'facts-title' }, 'From the catalog'),
      ...factLines(sentence.facts),
    );
    const shown = element('span', { ...SENTENCE, lang: locale, 'aria-describedby': id }, sentence.text, facts);
    return i > 0 ? [' ', shown] : [shown];
  });
}

/** Values of one field share a line: sizes are five facts and one thing to read. */
function factLines(facts: CopyField['sentences'][number]['facts']): HTMLElement[] {
  const byField = new Map<string, string[]>();
  for (const { field, value } of facts) byField.set(field, [...(byField.get(field) ?? []), value]);
  return [...byField].map(([field, values]) =>
    element(
      'span',
      { class: 'fact' },
      element('span', { class: 'fact-field' }, nameOf(field)),
      ' ',
      element('span', { class: 'fact-value' }, values.join(', ')),
    ),
  );
}

function nameOf(field: string): string {
  return field === 'categoryPath' ? 'category' : field.replace(/^attributes\./, '').replaceAll('_', ' ');
}

/** Facts open where they can be read, and Escape puts them away until something else is pointed at or focused. */
export function watchFacts(): void {
  const { classList } = document.documentElement;
  addEventListener('keydown', ({ key }) => key === 'Escape' && classList.add('no-facts'));
  for (const type of ['mouseover', 'focusin']) {
    addEventListener(type, ({ target }) => {
      classList.remove('no-facts');
      const sentence = target instanceof Element ? target.closest('.sentence') : null;
      const facts = sentence?.querySelector<HTMLElement>('.facts');
      // On the way to the facts they stay where they are.
      if (sentence && facts && !facts.contains(target as Node)) keepPlaced(facts, sentence);
    });
  }
}

/** The page moves below a pointer and a focus, too: it is scrolled, and what stands above a sentence comes late. */
function keepPlaced(facts: HTMLElement, sentence: Element): void {
  placeFacts(facts, sentence);
  requestAnimationFrame(() => {
    if (sentence.matches(':hover, :focus-within')) keepPlaced(facts, sentence);
  });
}

/** Below their sentence; above it where they would lie beyond the window, or behind what lies at its foot. */
function placeFacts(facts: HTMLElement, sentence: Element): void {
  const paragraph = sentence.parentElement?.getBoundingClientRect();
  const lines = [...sentence.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!paragraph || !first || !last) return;
  const foot = windowFoot();
  const head = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const { width, height } = facts.getBoundingClientRect();
  const isAbove = last.bottom + height > foot && first.top - height > head;
  const [line, top] = isAbove ? [first, first.top - height] : [last, last.bottom];
  const left = Math.max(Math.min(line.left - paragraph.left, paragraph.width - width), 0);
  facts.style.setProperty('top', `${top - paragraph.top}px`);
  facts.style.setProperty('left', `${left}px`);
}
