import type { Rendering } from '../../renderers/renderer.js';

/** Decoded pixels: RGBA, `width × height × 4` bytes, device pixels. Big images are thinned, colours untouched. */
export interface Pixels {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Pixels of this buffer per CSS pixel of the figure. */
  readonly perCssPixel: number;
}

/** What a gate looks at: one rendering. Its pixels are decoded when the first gate asks, once for all gates. */
export interface GateSubject {
  readonly rendering: Omit<Rendering, 'ms'>;
  readonly pixels: () => Promise<Pixels>;
}

export type Verdict =
  | { readonly pass: true }
  /** `reason` is one of the gate's own short, stable words; `detail` says what was found, for a person. */
  | { readonly pass: false; readonly reason: string; readonly detail: string };

/** One deterministic check of a rendering. Gates run in the order of their list, cheap ones first. */
export interface Gate {
  readonly name: string;
  /** Raised whenever the same rendering would get another verdict. */
  readonly version: number;
  readonly check: (subject: GateSubject) => Verdict | Promise<Verdict>;
}

export const defineGate = <const T extends Gate>(gate: T): T => gate;

export const pass: Verdict = { pass: true };

export const fail = (reason: string, detail: string): Verdict => ({ pass: false, reason, detail });
