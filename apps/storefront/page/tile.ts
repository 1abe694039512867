import type { ProductView } from '@attune/contracts';

const SVG = 'http://www.w3.org/2000/svg';

/** Colour words of catalogs that CSS does not know, or shows too loud. */
const COLOURS: Record<string, string> = {
  anthracite: '#3f4448',
  black: '#2b2b2d',
  blue: '#5b7fa6',
  brown: '#80604a',
  burgundy: '#6f2c3a',
  camel: '#b88a5b',
  charcoal: '#45484d',
  cream: '#e8dcc5',
  emerald: '#2f7a5f',
  forest: '#3d5a45',
  gold: '#c9a24a',
  green: '#6a8f6d',
  grey: '#9a9b9c',
  ivory: '#ebe5d6',
  khaki: '#9b9468',
  mustard: '#cf9f3a',
  natural: '#cdb894',
  navy: '#34455f',
  oak: '#b48a5e',
  olive: '#77794c',
  orange: '#d98248',
  pink: '#d99aa5',
  purple: '#806a94',
  red: '#b5533c',
  rust: '#a9573a',
  sage: '#9caf94',
  sand: '#d3bf9c',
  silver: '#b9bcc0',
  teal: '#3f7c80',
  terracotta: '#c0714f',
  walnut: '#6b4a36',
  white: '#e9e8e4',
  yellow: '#dcb84f',
};

/** A picture for a product without one: its colour, and a pattern of its own. */
export function tile(product: ProductView): Element {
  const { imageUrl } = product;
  if (imageUrl && /^(https?:|data:image\/)/.test(imageUrl)) return photo(imageUrl);
  const hash = hashOf(product.itemId);
  const base = colourOf(product) ?? `hsl(${hashOf(product.categoryPath.join('/')) % 360} 28% 62%)`;
  const svg = shape('svg', {
    viewBox: '0 0 120 90',
    class: 'tile',
    'aria-hidden': 'true',
    preserveAspectRatio: 'xMidYMid slice',
  });
  svg.append(shape('rect', { width: '120', height: '90', fill: `color-mix(in srgb, ${base} 34%, #f4f1ea)` }));
  const [x, y, turn] = [42 + (hash % 36), 32 + ((hash >> 6) % 26), (hash >> 11) % 90];
  const soft = `color-mix(in srgb, ${base} 62%, #f4f1ea)`;
  svg.append(shape('circle', { cx: String(x), cy: String(y), r: '34', fill: soft }));
  svg.append(figure(hash, base, turn));
  return svg;
}

function photo(url: string): HTMLImageElement {
  const image = document.createElement('img');
  Object.assign(image, { src: url, alt: '', className: 'tile', loading: 'lazy' });
  return image;
}

/** One of four plain figures in the middle. */
function figure(hash: number, fill: string, turn: number): Element {
  const transform = `rotate(${turn} 60 45)`;
  switch ((hash >> 18) % 4) {
    case 0:
      return shape('rect', { x: '42', y: '27', width: '36', height: '36', rx: '8', fill, transform });
    case 1:
      return shape('ellipse', { cx: '60', cy: '45', rx: '24', ry: '15', fill, transform });
    case 2:
      return shape('path', { d: 'M36 60 A24 24 0 0 1 84 60 Z', fill, transform });
    default:
      return shape('path', { d: 'M60 24 L82 62 L38 62 Z', fill, 'stroke-linejoin': 'round', transform });
  }
}

function colourOf({ attributes }: ProductView): string | undefined {
  const words = [...(attributes['colour'] ?? []), ...(attributes['color'] ?? [])]
    .join(' ')
    .toLowerCase()
    .split(/[\s/,-]+/);
  return words.map((word) => COLOURS[word]).find((colour) => colour !== undefined);
}

function shape(name: string, attributes: Record<string, string>): Element {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** FNV-1a, for a look that stays the same for an item. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
