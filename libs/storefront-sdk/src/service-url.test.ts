import { createStorefrontClient } from './storefront-client';
import { createTracker } from './tracker';

/** What a shop's settings may hold by mistake: a variable that is not set, an address without its scheme, a file. */
const WRONG = [
  undefined,
  null,
  7,
  '127.0.0.1:8080',
  'localhost:8080',
  'attune.shop.example',
  'ftp://a',
  'https://',
  ' ',
];

test.each(WRONG)('an address that is %j is found wrong at once, not when nothing arrives', (address) => {
  const wrong = address as string;
  expect(() => createStorefrontClient({ storefrontUrl: wrong })).toThrow(
    'storefrontUrl: must be an address like https://attune.shop.example, or a path of the page’s origin like /attune',
  );
  expect(() => createTracker({ collectorUrl: wrong })).toThrow('collectorUrl: must be an address like');
});

test.each(['', '/', '/attune', '//attune.example', 'HTTPS://attune.example/', 'http://[::1]:80'])(
  '%j is one',
  (right) => {
    expect(() => createStorefrontClient({ storefrontUrl: right })).not.toThrow();
    expect(() => createTracker({ collectorUrl: right }).stop()).not.toThrow();
  },
);
