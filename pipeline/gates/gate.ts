import type { Rendering } from '../../renderers/renderer.js';

/** What a gate looks at: one rendering, and its pixels decoded once for all gates. */
export interface GateSubject {
  readonly rendering: Omit<Rendering, 'ms'>;
  /** RGBA, `pixelWidth × pixelHeight × 4` bytes. */
  readonly pixels: Uint8Array;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
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
  readonly check: (subject: GateSubject) => Verdict;
}

export const defineGate = <const T extends Gate>(gate: T): T => gate;

export const pass: Verdict = { pass: true };
