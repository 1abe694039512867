import { serverAttributes } from './server-attributes';

it.each([
  ['recommender:50051', { 'server.address': 'recommender', 'server.port': 50_051 }],
  ['[::1]:5432', { 'server.address': '::1', 'server.port': 5_432 }],
  ['localhost', { 'server.address': 'localhost' }],
  ['ipv4:10.0.0.1:50051,10.0.0.2:50051', { 'server.address': 'ipv4:10.0.0.1:50051,10.0.0.2:50051' }],
])('tells which server %s is', (address, attributes) => {
  expect(serverAttributes(address)).toEqual(attributes);
});
