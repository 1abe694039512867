import { readConfig } from './config';

const services = { RECOMMENDER_ADDRESS: '127.0.0.1:1', COPYWRITER_ADDRESS: 'copywriter:2' };

it('needs the addresses of the two services', () => {
  expect(() => readConfig({})).toThrow(/RECOMMENDER_ADDRESS: is needed[^]*COPYWRITER_ADDRESS: is needed/);
  expect(readConfig(services)).toMatchObject({ PORT: 8080, DEMO: false });
});

it('needs to know database and collector only for the demo shop', () => {
  expect(() => readConfig({ ...services, DEMO: 'true' })).toThrow(/COLLECTOR_URL[^]*DATABASE_URL/);
  const demo = { DEMO: 'true', COLLECTOR_URL: 'http://127.0.0.1:3', DATABASE_URL: 'postgresql://u:p@h/d' };
  expect(readConfig({ ...services, ...demo })).toMatchObject({ DEMO: true });
});

it('lets pages of the named origins ask', () => {
  expect(readConfig(services).ALLOWED_ORIGINS).toEqual([]);
  const origins = 'https://shop.example,http://localhost:3000';
  expect(readConfig({ ...services, ALLOWED_ORIGINS: origins }).ALLOWED_ORIGINS).toEqual(origins.split(','));
  expect(() => readConfig({ ...services, ALLOWED_ORIGINS: 'shop.example/' })).toThrow(/ALLOWED_ORIGINS: must be/);
});
