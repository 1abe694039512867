import { remoteParent } from './traceparent';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

it.each([
  ['01', 1],
  ['00', 0],
  // Of flags of later versions only the one that is known counts.
  ['ff', 1],
])('goes on with the trace of a caller, flags %s', (flags, traceFlags) => {
  expect(remoteParent(`00-${TRACE}-${SPAN}-${flags}`)).toEqual({
    ...{ traceId: TRACE, spanId: SPAN, traceFlags, isRemote: true },
  });
});

it.each([
  ['nothing', undefined],
  ['several', [`00-${TRACE}-${SPAN}-01`, `00-${TRACE}-${SPAN}-01`]],
  ['two that a server has joined', `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`],
  ['no trace', `00-${'0'.repeat(32)}-${SPAN}-01`],
  ['no span', `00-${TRACE}-${'0'.repeat(16)}-01`],
  ['upper case', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
  ['another version', `ff-${TRACE}-${SPAN}-01`],
  ['more than there is', `00-${TRACE}-${SPAN}-01-more`],
  ['a line break', `00-${TRACE}-${SPAN}-01\n`],
  ['a megabyte', `00-${TRACE}-${SPAN}-01`.padEnd(1_000_000, '0')],
  ['a query', '{"$gt":""}'],
])('begins a trace of its own for %s', (_, header) => {
  expect(remoteParent(header)).toBeUndefined();
});
