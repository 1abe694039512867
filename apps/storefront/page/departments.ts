import { demoApi } from './demo-api';
import { byId, element } from './elements';
import { categoryHash, placeAt } from './place';

/** Links to the shop's departments; without any, no place for them. */
export async function showDepartments(): Promise<void> {
  const { names } = await demoApi.departments().catch((error: unknown) => {
    reportError(error);
    return { names: [] };
  });
  const place = byId('departments', HTMLElement);
  place.hidden = names.length < 2;
  const links = names.map((name) => element('li', {}, element('a', { href: categoryHash([name]) }, name)));
  place.querySelector('ul')?.replaceChildren(...links);
  markDepartment();
}

/** Says in which department the address is, if it is in one. */
export function markDepartment(): void {
  const place = placeAt(location.hash);
  const path = place.kind === 'category' ? place.path : [];
  const row = byId('departments', HTMLElement);
  for (const link of row.querySelectorAll('a')) {
    if (link.textContent !== path[0]) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', path.length === 1 ? 'page' : 'true');
      // The row alone: the page stays where it was scrolled to.
      row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
    }
  }
}
