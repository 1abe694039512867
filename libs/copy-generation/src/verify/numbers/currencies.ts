/** Signs of currencies, with the ISO 4217 codes that each stands for. */
export const SIGNS = new Map([
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP']],
  ['¥', ['JPY', 'CNY']],
  ['￥', ['JPY', 'CNY']],
  ['₩', ['KRW']],
  ['₹', ['INR']],
  ['₽', ['RUB']],
  ['₺', ['TRY']],
  ['₴', ['UAH']],
  ['₫', ['VND']],
  ['₪', ['ILS']],
  ['฿', ['THB']],
  ['₱', ['PHP']],
  ['zl', ['PLN']],
  ['元', ['CNY']],
]);
/** All ISO 4217 codes, in lower case. */
export const CODES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

/** What stands before a sign that several currencies share: "US$", "CA$". */
export const SIGN_LETTERS = new Map([
  ['us', 'USD'],
  ['ca', 'CAD'],
  ['c', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['gb', 'GBP'],
  ['mx', 'MXN'],
  ['sg', 'SGD'],
]);
