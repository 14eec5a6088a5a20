import printJson from 'json-stringify-pretty-compact';
import type { DataOrigin, FamilyFigure } from './family.js';

/** The text of a Vega-Lite program as a person would lay it out: a row of data is one line, a block is indented by two. */
export const vegaLiteProgram = (specification: object, data: DataOrigin): FamilyFigure => ({
  program: `${printJson({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', ...specification }, { indent: 2, maxLength: 100 })}\n`,
  data,
});
