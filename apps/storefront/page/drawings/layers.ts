/** A layer's shade of the product's colour; white for what is white on every product. */
export type Tone = 'main' | 'dark' | 'light' | 'white';

/** One layer: its tone, its outline on a field of 100 by 100, and the width of its line when it is not filled. */
export type Layer = readonly [tone: Tone, path: string, line?: number];

/** The outline of a circle around a point. */
export const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
/** The outline of an oval around a point; `rx` and `ry` are half its width and height. */
export const oval = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

/** A product as a paper cut of a few layers, the farthest first. */
export type Drawing = readonly Layer[];
