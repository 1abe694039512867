/**
 * What the URLs of a service begin with, without a slash at its end. A wrong one would look like a service that is away.
 * @param option by which a shop gives the address, for the error
 * @throws TypeError that says what would be right
 */
export function serviceUrl(option: string, address: string): string {
  if (typeof address === 'string' && /^(https?:\/\/[^/]|\/|$)/i.test(address)) return address.replace(/\/+$/, '');
  throw new TypeError(
    `${option}: must be an address like https://attune.shop.example, or a path of the page’s origin like /attune`,
  );
}
