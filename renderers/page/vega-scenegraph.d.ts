declare module 'vega-scenegraph' {
  /** Measures text as the canvas renderer does. */
  export const textMetrics: { readonly width: (item: object, text: string) => number };
}
