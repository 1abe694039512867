import { EVENT_TYPES } from '@attune/contracts';
import { openApi } from './open-api';

it('the description names every type of event, and every reference in it leads somewhere', () => {
  const description = openApi() as { components: { schemas: Record<string, unknown> } };
  const text = JSON.stringify(description);
  for (const type of EVENT_TYPES) expect(text).toContain(`"const":"${type}"`);
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(5);
  for (const name of references) expect(description.components.schemas).toHaveProperty(name);
});
