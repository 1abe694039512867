import type { FrameRecord } from '@attune/copy-store';
import { extractFacts, frameRequest, negotiate, planCopy } from '@attune/copy-generation';
import { Conflict } from '@attune/grpc-transport';
import { CatalogKnowledge } from '../catalog-knowledge';
import { item } from '../desk-harness';
import { DEFAULT_POLICY, policyOf } from '../policy';
import type { TenantCopy } from '../tenant-copy';
import { editedFrame } from './frame-edit';

const product = extractFacts(item('shirt'));
const place = { channel: 'social_post', grammar: negotiate('en')! } as const;
const request = frameRequest(product, planCopy(product, { ...place, affinities: [], seed: 0 }), place)!;
const sentences = ['{name} is by {brand}.'];
const record = {
  frame: {
    ...{ key: request.key.id, writer: 'model:m', promptVersion: 1 },
    fields: [{ name: 'body', sentences }],
    request,
  },
} as unknown as FrameRecord;
const tenant = { name: 'shop', knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY } as unknown as TenantCopy;
const slots = request.fields[0].slots.filter((slot) => !['name', 'brand'].includes(slot));
const good = `{name} is by {brand}. {${slots[0]}} is the ${slots[0]}, and {${slots[1]}} is the ${slots[1]}.`;

it('takes an edit apart into sentences, also where one begins with a slot', () => {
  const edited = editedFrame(record, tenant, [{ name: 'body', text: good }]);
  expect(edited).toMatchObject({
    fields: [{ name: 'body', sentences: ['{name} is by {brand}.', good.slice('{name} is by {brand}. '.length)] }],
    ...{ writer: 'model:m', request },
  });
});

it('holds an edit to the tenant’s policy of now', () => {
  const rule = { claimClass: 'eco', locale: 'en', words: 'is by', rule: 'banned' };
  const policy = policyOf({ version: 1, policy: { claimRules: [rule] }, changedAt: new Date() });
  const edit = () => editedFrame(record, { ...tenant, policy }, [{ name: 'body', text: good }]);
  expect(edit).toThrow(/^edit\.fields\[0\]\.text: .*is by/);
});

it.each([
  ['a missing slot', [{ name: 'body', text: '{name} is by {brand}.' }], /edit\.fields\[0\]\.text: .*exactly once/],
  ['a field of no use', [{ name: 'title', text: 'x' }], /edit\.fields\[0\]\.name/],
  [
    'a field that comes twice',
    [1, 2].map(() => ({ name: 'body', text: good })),
    /edit\.fields\[1\]\.name: is one too many/,
  ],
  ['nothing', [], /edit\.fields/],
])('names %s', (_, fields, message) => {
  expect(() => editedFrame(record, tenant, fields)).toThrow(message);
});

it('cannot check a frame of which it is not known what it was asked for', () => {
  const old = { ...record, frame: { fields: [] } };
  expect(() => editedFrame(old, tenant, [{ name: 'body', text: good }])).toThrow(Conflict);
});
