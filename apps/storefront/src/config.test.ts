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
