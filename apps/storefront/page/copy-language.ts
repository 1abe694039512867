import { element } from './elements';

/** What product copy can be written in, by its BCP 47 tag and as its readers call it. */
const LANGUAGES: Record<string, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  zh: '中文',
};

/** The choice of the language that copy is written in. */
export function languageChoice(chosen: string, onChoose: (locale: string) => void): HTMLElement {
  const choice = element(
    'select',
    {},
    ...Object.entries(LANGUAGES).map(([locale, name]) => element('option', { value: locale, lang: locale }, name)),
  );
  choice.value = chosen;
  choice.addEventListener('change', () => onChoose(choice.value));
  return element('label', { class: 'language' }, 'Written in ', choice);
}
