import type { Scene } from './scene.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
}

/** One program, drawn and traced in one run. */
export interface Rendering {
  readonly png: Uint8Array;
  /** CSS pixels; the PNG has `width × scale` by `height × scale` device pixels. */
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  readonly log: readonly LogLine[];
  /** Milliseconds that running, drawing and tracing took; waiting for a free page not counted. */
  readonly ms: number;
}

/** Limits of one run. A program that passes one of them is at fault and is rejected with that reason. */
export interface RenderLimits {
  /** Wall time of one run, milliseconds. */
  readonly timeoutMs: number;
  /** Longest program text, in bytes of UTF-8. */
  readonly programBytes: number;
  /** Longest side of the figure, CSS pixels. */
  readonly side: number;
  /** Elements in the scene. */
  readonly elements: number;
}

export interface RenderOptions {
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  readonly limits?: Partial<RenderLimits>;
  readonly signal?: AbortSignal;
}

export interface Renderer {
  readonly language: string;
  /** How file names of this language end, longest first, with the dot: `.vl.json`. */
  readonly extensions: readonly string[];
  /** Matches the `$schema` of a JSON program of this language, where the language has one. */
  readonly schemas: readonly RegExp[];
  /** Version of the package that draws, read from that package. */
  readonly version: string;
  /** Draws with what the machine has installed, not with what ships with figwright: its version is the machine's. */
  readonly external?: true;
  /** @throws RenderError with the reason why it was not drawn. */
  readonly render: (program: string, options?: RenderOptions) => Promise<Rendering>;
}

/** Why a program was not drawn. Each is data that is stored, counted and shown. */
export type RenderReason =
  | 'empty-program'
  | 'program-too-large'
  | 'bad-encoding'
  | 'syntax' // not of the language: broken JSON
  | 'invalid' // of the language, but means nothing: unknown marks, missing channels
  | 'unresolved-data' // names data by an address that was not written into the program
  | 'runtime' // broke while running
  | 'timeout'
  | 'too-large' // the image's side
  | 'too-many-elements'
  | 'out-of-memory' // took its page down with it
  | 'crashed' // the page died twice on it
  | 'browser' // no browser could be started: the machine is at fault, not the program
  | 'not-installed' // the machine lacks what draws this language; the message says how to get it
  | 'aborted';

/** Reasons that say nothing about the program: the same program may well be drawn on another try. */
export const transientReasons: ReadonlySet<RenderReason> = new Set(['browser', 'aborted']);

export class RenderError extends Error {
  readonly reason: RenderReason;
  readonly log: readonly LogLine[];

  constructor(reason: RenderReason, message: string, options: { cause?: unknown; log?: readonly LogLine[] } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'RenderError';
    this.reason = reason;
    this.log = options.log ?? [];
  }
}

/** Keeps the literal type of `language`, so that the registry can derive the union of names. */
export const defineRenderer = <const T extends Renderer>(renderer: T): T => renderer;

export const defaultLimits: RenderLimits = {
  timeoutMs: 10_000,
  programBytes: 20_000_000,
  side: 8_192,
  elements: 100_000,
};
