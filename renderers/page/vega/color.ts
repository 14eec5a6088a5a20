import { color as parseColor } from 'd3-color';

export interface Ink {
  /** `#rrggbb`. */
  readonly color: string;
  /** 0 to 1. */
  readonly alpha: number;
}

interface Gradient {
  readonly stops: readonly { readonly color: string }[];
}

const isGradient = (paint: unknown): paint is Gradient =>
  typeof paint === 'object' && paint !== null && 'stops' in paint && Array.isArray(paint.stops);

const known = new Map<string, Ink | undefined>();

const parse = (text: string): Ink | undefined => {
  const parsed = parseColor(text);
  if (parsed === null) return undefined;
  return { color: parsed.rgb().clamp().formatHex(), alpha: Number.isNaN(parsed.opacity) ? 1 : parsed.opacity };
};

/** A CSS colour as ink; a gradient answers with its middle. Undefined for none, and for what is no colour. */
export const inkOf = (paint: unknown): Ink | undefined => {
  if (isGradient(paint)) return inkOf(paint.stops[Math.floor(paint.stops.length / 2)]?.color);
  if (paint === null || paint === undefined || paint === '' || paint === false) return undefined;
  if (typeof paint !== 'string') return undefined;
  const text = paint;
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
};

const strange = new Set<string>();

/** The ink of something drawn. A canvas ignores what is no colour and goes on with the ink before: note such paints. */
export const drawnInk = (paint: unknown): Ink | undefined => {
  const ink = inkOf(paint);
  if (ink === undefined && typeof paint === 'string' && paint !== '' && paint !== 'none') strange.add(paint);
  return ink;
};

/** Paints of the figure that are no colours, each once. */
export const strangePaints = (): string[] => [...strange];

/** Colours of one program must not fill the memory of the next. */
export const forgetColors = (): void => {
  known.clear();
  strange.clear();
};
