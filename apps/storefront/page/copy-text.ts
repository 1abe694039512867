import type { CopyAnswer } from '@attune/contracts';
import { element } from './elements';

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

/** Between a paragraph and its facts, in pixels, as the style has it. */
const FACTS_GAP = 6;

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
      const facts = target instanceof Element ? target.closest('.sentence')?.querySelector('.facts') : undefined;
      if (facts) placeFacts(facts);
    });
  }
}

/** Below their paragraph; above it where they would lie beyond the window, or behind what lies at its foot. */
function placeFacts(facts: Element): void {
  facts.classList.remove('is-above');
  const panel = document.querySelector('.learned');
  const isOver = panel && getComputedStyle(panel).position === 'fixed';
  const foot = isOver ? panel.getBoundingClientRect().top : innerHeight;
  const head = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const { bottom, height } = facts.getBoundingClientRect();
  const textTop = facts.parentElement?.parentElement?.getBoundingClientRect().top ?? 0;
  facts.classList.toggle('is-above', bottom > foot && textTop - height - FACTS_GAP > head);
}
