// General matrix multiply in the layout of Goto & van de Geijn, "Anatomy of High-Performance Matrix Multiplication"
// (2008): B is packed once into panels of NR columns, A block by block into panels of MR rows, and a register tile of
// MR x NR runs down the shared dimension. 6 x 8 is the largest tile whose accumulators, with two of B and one of A, fit
// the sixteen 128-bit registers that a WebAssembly engine has on x86-64; more unrolling makes it spill.

import { madd } from './fused';

export const MR: i32 = 6;
export const NR: i32 = 8;
const KC: i32 = 256;
const MC: i32 = 96;

/** Bytes of the packing space that one thread needs for A and for an edge tile. */
export function gemmScratchBytes(): i32 {
  return (MC * KC + MR * NR) * 4;
}

/** Floats that B of (k, n) takes once packed. More than memory holds is told, too, so it is no i32. */
export function packedLength(k: i32, n: i32): f64 {
  return <f64>k * <f64>((n + NR - 1) / NR) * NR;
}

/**
 * Packs the column panels [panelFrom, panelTo) of op(B), (k, n), so that a panel holds k rows of NR columns. The last
 * panel is filled up with zeros.
 */
export function packB(
  panelFrom: i32,
  panelTo: i32,
  b: usize,
  ldb: i32,
  transposed: bool,
  k: i32,
  n: i32,
  packed: usize,
): void {
  for (let panel = panelFrom; panel < panelTo; panel++) {
    let j = panel * NR;
    let columns = min(NR, n - j);
    let out = packed + ((<usize>panel * k * NR) << 2);
    if (!transposed && columns == NR) {
      let source = b + (<usize>j << 2);
      for (let p = 0; p < k; p++) {
        v128.store(out, v128.load(source));
        v128.store(out, v128.load(source, 16), 16);
        out += NR * 4;
        source += <usize>ldb << 2;
      }
    } else {
      for (let p = 0; p < k; p++) {
        for (let c = 0; c < NR; c++) {
          let value: f32 = 0;
          if (c < columns) {
            value = transposed
              ? load<f32>(b + ((<usize>(j + c) * ldb + p) << 2))
              : load<f32>(b + ((<usize>p * ldb + j + c) << 2));
          }
          store<f32>(out, value);
          out += 4;
        }
      }
    }
  }
}

/** Packs rows [0, rows) of op(A), (rows, k), into panels of k columns of MR; the last panel is filled up with zeros. */
function packA(a: usize, lda: i32, transposed: bool, rows: i32, k: i32, out: usize): void {
  for (let i = 0; i < rows; i += MR) {
    let whole = i + MR <= rows;
    if (transposed && whole) packColumns(a + (<usize>i << 2), lda, k, out);
    else if (whole) packRows(a + ((<usize>i * lda) << 2), lda, k, out);
    else packEdge(a, lda, transposed, i, rows - i, 0, k, out);
    out += <usize>(MR * k) << 2;
  }
}

/** A panel of a transposed A: its rows lie side by side already. */
function packColumns(source: usize, lda: i32, k: i32, out: usize): void {
  for (let p = 0; p < k; p++) {
    v128.store(out, v128.load(source));
    store<f64>(out, load<f64>(source, 16), 16);
    out += MR * 4;
    source += <usize>lda << 2;
  }
}

/** A panel of MR whole rows, transposed four columns at a time in registers. */
function packRows(source: usize, lda: i32, k: i32, out: usize): void {
  let stride = <usize>lda << 2;
  let p = 0;
  for (; p + 4 <= k; p += 4) {
    let at = source + (<usize>p << 2);
    let r0 = v128.load(at);
    let r1 = v128.load(at + stride);
    let r2 = v128.load(at + 2 * stride);
    let r3 = v128.load(at + 3 * stride);
    let r4 = v128.load(at + 4 * stride);
    let r5 = v128.load(at + 5 * stride);
    let low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
    let low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
    let low45 = v128.shuffle<f32>(r4, r5, 0, 4, 1, 5);
    let high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
    let high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
    let high45 = v128.shuffle<f32>(r4, r5, 2, 6, 3, 7);
    v128.store(out, v128.shuffle<f64>(low01, low23, 0, 2));
    v128.store(out, v128.shuffle<f64>(low45, v128.shuffle<f64>(low01, low23, 1, 3), 0, 2), 16);
    v128.store(out, v128.shuffle<f64>(low23, low45, 1, 3), 32);
    v128.store(out, v128.shuffle<f64>(high01, high23, 0, 2), 48);
    v128.store(out, v128.shuffle<f64>(high45, v128.shuffle<f64>(high01, high23, 1, 3), 0, 2), 64);
    v128.store(out, v128.shuffle<f64>(high23, high45, 1, 3), 80);
    out += 4 * MR * 4;
  }
  packEdge(source, lda, false, 0, MR, p, k, out);
}

/** Columns [from, k) of a panel of `count` rows from row i, one number at a time. */
function packEdge(a: usize, lda: i32, transposed: bool, i: i32, count: i32, from: i32, k: i32, out: usize): void {
  for (let p = from; p < k; p++) {
    for (let r = 0; r < MR; r++) {
      let at = transposed ? <usize>p * lda + i + r : <usize>(i + r) * lda + p;
      store<f32>(out, r < count ? load<f32>(a + (at << 2)) : 0);
      out += 4;
    }
  }
}

/** C[MR, NR] (+)= A panel * B panel, both packed, over k. */
function microKernel(k: i32, a: usize, b: usize, c: usize, stride: usize, accumulate: bool): void {
  let c00 = f32x4.splat(0);
  let c01 = c00;
  let c10 = c00;
  let c11 = c00;
  let c20 = c00;
  let c21 = c00;
  let c30 = c00;
  let c31 = c00;
  let c40 = c00;
  let c41 = c00;
  let c50 = c00;
  let c51 = c00;
  for (let p = 0; p < k; p++) {
    let b0 = v128.load(b);
    let b1 = v128.load(b, 16);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    let a4 = v128.load32_splat(a, 16);
    c40 = madd(a4, b0, c40);
    c41 = madd(a4, b1, c41);
    let a5 = v128.load32_splat(a, 20);
    c50 = madd(a5, b0, c50);
    c51 = madd(a5, b1, c51);
    a += MR * 4;
    b += NR * 4;
  }
  if (accumulate) {
    c = addRow(c, stride, c00, c01);
    c = addRow(c, stride, c10, c11);
    c = addRow(c, stride, c20, c21);
    c = addRow(c, stride, c30, c31);
    c = addRow(c, stride, c40, c41);
    addRow(c, stride, c50, c51);
  } else {
    c = storeRow(c, stride, c00, c01);
    c = storeRow(c, stride, c10, c11);
    c = storeRow(c, stride, c20, c21);
    c = storeRow(c, stride, c30, c31);
    c = storeRow(c, stride, c40, c41);
    storeRow(c, stride, c50, c51);
  }
}

// @ts-ignore: decorator
@inline
function addRow(c: usize, stride: usize, left: v128, right: v128): usize {
  v128.store(c, f32x4.add(v128.load(c), left));
  v128.store(c, f32x4.add(v128.load(c, 16), right), 16);
  return c + stride;
}

// @ts-ignore: decorator
@inline
function storeRow(c: usize, stride: usize, left: v128, right: v128): usize {
  v128.store(c, left);
  v128.store(c, right, 16);
  return c + stride;
}

/**
 * Rows [rowFrom, rowTo) of C (m, n) = op(A) (m, k) * B (k, n) with B packed; added to C when `accumulate`.
 * `scratch` holds gemmScratchBytes().
 */
export function gemmRows(
  rowFrom: i32,
  rowTo: i32,
  n: i32,
  k: i32,
  a: usize,
  lda: i32,
  transposedA: bool,
  packed: usize,
  c: usize,
  ldc: i32,
  accumulate: bool,
  scratch: usize,
): void {
  let edge = scratch + MC * KC * 4;
  let stride = <usize>ldc << 2;
  for (let p = 0; p < k || p == 0; p += KC) {
    let depth = min(KC, k - p);
    let add = accumulate || p > 0;
    for (let i = rowFrom; i < rowTo; i += MC) {
      let rows = min(MC, rowTo - i);
      packA(transposedA ? a + ((<usize>p * lda + i) << 2) : a + ((<usize>i * lda + p) << 2), lda, transposedA, rows, depth, scratch);
      for (let j = 0; j < n; j += NR) {
        let panel = packed + ((<usize>j * k + <usize>p * NR) << 2);
        for (let r = 0; r < rows; r += MR) {
          let target = c + ((<usize>(i + r) * ldc + j) << 2);
          if (r + MR <= rows && j + NR <= n) {
            microKernel(depth, scratch + ((r * depth) << 2), panel, target, stride, add);
          } else {
            microKernel(depth, scratch + ((r * depth) << 2), panel, edge, NR * 4, false);
            copyEdge(edge, target, stride, min(MR, rows - r), min(NR, n - j), add);
          }
        }
      }
    }
  }
}

function copyEdge(edge: usize, c: usize, stride: usize, rows: i32, columns: i32, add: bool): void {
  for (let r = 0; r < rows; r++) {
    for (let q = 0; q < columns; q++) {
      let target = c + (<usize>q << 2);
      let value = load<f32>(edge + ((r * NR + q) << 2));
      store<f32>(target, add ? load<f32>(target) + value : value);
    }
    c += stride;
  }
}
