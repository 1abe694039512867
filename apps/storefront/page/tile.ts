import type { ProductView } from '@attune/contracts';
import { css, lightness, mix, mutedHue, namedColour, type Colour } from './colours';
import { drawingFor, DRAWINGS, type Layer, type Tone } from './drawings';

const SVG = 'http://www.w3.org/2000/svg';
const PAPER: Colour = [250, 247, 241];
const WHITE: Colour = [255, 255, 255];
const INK: Colour = [24, 22, 28];
/** What light products lie on, so that they can be seen. */
const SHADE: Colour = [164, 150, 132];

/** Pictures that did not come: they are not asked for with every list. */
const missing = new Set<string>();

/** A product's picture; without one, what it is, in its colour, as a paper cut. */
export function tile(product: ProductView): Element {
  const { imageUrl } = product;
  return imageUrl && /^(https?:|data:image\/)/.test(imageUrl) && !missing.has(imageUrl)
    ? photo(imageUrl, product)
    : paperCut(product);
}

function paperCut(product: ProductView): Element {
  const base = colourOf(product);
  const ground = lightness(base) > 0.72 ? mix(base, SHADE, 0.5) : mix(base, PAPER, 0.78);
  const svg = shape('svg', { viewBox: '0 0 100 100', class: 'tile', 'aria-hidden': 'true' });
  svg.append(
    // Wider than the field: the ground fills whatever place the picture has.
    shape('rect', { x: '-300', y: '-300', width: '700', height: '700', fill: css(ground) }),
    shape('circle', { cx: '50', cy: '49', r: '38', fill: css(mix(ground, PAPER, 0.5)) }),
  );
  const drawing = drawingFor(nameOf(product));
  if (drawing) {
    const picture = shape('g', { transform: 'translate(50 51) scale(.8) translate(-50 -50)' });
    picture.append(
      shape('ellipse', { cx: '50', cy: '89', rx: '31', ry: '3.4', fill: css(mix(ground, INK, 0.13)) }),
      ...DRAWINGS[drawing].map((layer) => layerShape(layer, base)),
    );
    svg.append(picture);
  } else {
    svg.append(monogram(product, css(base)));
  }
  return svg;
}

/** The narrowest category first: a title may name what a product goes with. */
function nameOf({ categoryPath, title }: ProductView): string {
  const category = categoryPath.at(-1) ?? '';
  return drawingFor(category) ? category : `${category} ${title}`;
}

function layerShape([tone, path, line]: Layer, base: Colour): Element {
  const colour = css(toned(base, tone));
  return line === undefined
    ? // A line of its own colour rounds a layer's corners.
      shape('path', { d: path, fill: colour, stroke: colour, 'stroke-width': '2', 'stroke-linejoin': 'round' })
    : shape('path', {
        ...{ d: path, fill: 'none', stroke: colour, 'stroke-width': String(line) },
        ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      });
}

function toned(base: Colour, tone: Tone): Colour {
  switch (tone) {
    case 'main':
      return base;
    case 'dark':
      return mix(base, INK, lightness(base) < 0.25 ? 0.5 : 0.26);
    case 'light':
      return mix(base, WHITE, lightness(base) < 0.25 ? 0.28 : 0.42);
    case 'white':
      return mix(base, WHITE, 0.86);
  }
}

/** For a product of which nothing can be drawn: the first letters of its brand or title. */
function monogram({ brand, title }: ProductView, fill: string): Element {
  const letters = (brand ?? title)
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
  const text = shape('text', { x: '50', y: '50', fill, class: 'monogram', 'text-anchor': 'middle', dy: '.36em' });
  text.textContent = letters;
  return text;
}

function photo(url: string, product: ProductView): HTMLImageElement {
  const image = document.createElement('img');
  const draw = () => {
    missing.add(url);
    image.replaceWith(paperCut(product));
  };
  image.addEventListener('error', draw, { once: true });
  Object.assign(image, { src: url, alt: '', className: 'tile', loading: 'lazy' });
  return image;
}

function colourOf({ attributes, categoryPath, title }: ProductView): Colour {
  // What has no colour of its own has that of what it is made of.
  const named = ['colour', 'color', 'material'].flatMap((name) => attributes[name] ?? []).map(namedColour);
  return named.find((colour) => colour !== undefined) ?? mutedHue(hashOf(categoryPath.join('/') || title) % 360);
}

function shape(name: string, attributes: Record<string, string>): Element {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** FNV-1a, for a look that stays the same. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
