// Layer normalisation (Ba et al. 2016) of rows of `columns` floats, a multiple of 4.

import { madd } from './fused';
import { sum4 } from './elementary';

/** y = gamma * (x - mean) / sqrt(variance + epsilon) + beta; keeps mean and 1 / deviation of each row. */
export function layerNorm(
  rowFrom: i32,
  rowTo: i32,
  columns: i32,
  x: usize,
  gamma: usize,
  beta: usize,
  epsilon: f32,
  y: usize,
  means: usize,
  inverses: usize,
): void {
  for (let r = rowFrom; r < rowTo; r++) {
    let row = x + ((<usize>r * columns) << 2);
    let out = y + ((<usize>r * columns) << 2);
    let total = f32x4.splat(0);
    for (let c = 0; c < columns; c += 4) total = f32x4.add(total, v128.load(row + ((<usize>c) << 2)));
    let mean = sum4(total) / <f32>columns;
    let squares = f32x4.splat(0);
    for (let c = 0; c < columns; c += 4) {
      let centred = f32x4.sub(v128.load(row + ((<usize>c) << 2)), f32x4.splat(mean));
      squares = madd(centred, centred, squares);
    }
    let inverse: f32 = <f32>1.0 / Mathf.sqrt(sum4(squares) / <f32>columns + epsilon);
    for (let c = 0; c < columns; c += 4) {
      let at = (<usize>c) << 2;
      let hat = f32x4.mul(f32x4.sub(v128.load(row + at), f32x4.splat(mean)), f32x4.splat(inverse));
      v128.store(out + at, madd(hat, v128.load(gamma + at), v128.load(beta + at)));
    }
    store<f32>(means + ((<usize>r) << 2), mean);
    store<f32>(inverses + ((<usize>r) << 2), inverse);
  }
}

/** dx += the gradient through the normalisation; dGamma and dBeta are added to as well (one pair a thread). */
export function layerNormBackward(
  rowFrom: i32,
  rowTo: i32,
  columns: i32,
  x: usize,
  gamma: usize,
  means: usize,
  inverses: usize,
  dy: usize,
  dx: usize,
  dGamma: usize,
  dBeta: usize,
): void {
  for (let r = rowFrom; r < rowTo; r++) {
    let offset = (<usize>r * columns) << 2;
    let mean = f32x4.splat(load<f32>(means + ((<usize>r) << 2)));
    let inverse = f32x4.splat(load<f32>(inverses + ((<usize>r) << 2)));
    let sums = f32x4.splat(0);
    let products = f32x4.splat(0);
    for (let c = 0; c < columns; c += 4) {
      let at = (<usize>c) << 2;
      let hat = f32x4.mul(f32x4.sub(v128.load(x + offset + at), mean), inverse);
      let slope = v128.load(dy + offset + at);
      let scaled = f32x4.mul(slope, v128.load(gamma + at));
      sums = f32x4.add(sums, scaled);
      products = madd(scaled, hat, products);
      v128.store(dGamma + at, madd(slope, hat, v128.load(dGamma + at)));
      v128.store(dBeta + at, f32x4.add(slope, v128.load(dBeta + at)));
    }
    let meanSum = f32x4.splat(sum4(sums) / <f32>columns);
    let meanProduct = f32x4.splat(sum4(products) / <f32>columns);
    for (let c = 0; c < columns; c += 4) {
      let at = (<usize>c) << 2;
      let hat = f32x4.mul(f32x4.sub(v128.load(x + offset + at), mean), inverse);
      let scaled = f32x4.mul(v128.load(dy + offset + at), v128.load(gamma + at));
      let slope = f32x4.sub(f32x4.sub(scaled, meanSum), f32x4.mul(hat, meanProduct));
      v128.store(dx + offset + at, madd(inverse, slope, v128.load(dx + offset + at)));
    }
  }
}
