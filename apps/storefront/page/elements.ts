/** The element with this id. @throws Error when the page has none */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no ${id}`);
  return element;
}

type Child = Node | string | undefined;

/** A new element. Text becomes text nodes, so nothing that a catalog holds is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** A button that does something. */
export function button(
  attributes: Record<string, string>,
  act: (clicked: HTMLButtonElement) => void,
  ...children: Child[]
): HTMLButtonElement {
  const created = element('button', { type: 'button', ...attributes }, ...children);
  created.addEventListener('click', () => act(created));
  return created;
}
