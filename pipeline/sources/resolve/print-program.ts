import printJson from 'json-stringify-pretty-compact';
import { isObject } from './inline-data.js';

const lineLength = 100;

/** Data as a person would lay it out: a row is one line. Anything else is one line altogether. */
const printValues = (values: unknown, indent: string): string => {
  if (!Array.isArray(values) || values.length < 2) return JSON.stringify(values);
  return `[\n${values.map((row) => `${indent}  ${JSON.stringify(row)}`).join(',\n')}\n${indent}]`;
};

/** The text of a program that holds its data: small blocks on one line, others indented by two, a row a line. */
export const printProgram = (program: unknown): string => {
  const values: unknown[] = [];
  // The layout of big data is simple, and the general printer slow: data is left out, and put in afterwards.
  // The mark is long, so that what holds data is broken into lines.
  const mark = `values-${JSON.stringify(program).length}-${'-'.repeat(lineLength)}`;
  const outline = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(outline);
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        name === 'values' ? `${mark}${values.push(value) - 1}-` : outline(value),
      ]),
    );
  };
  const text = printJson(outline(program), { indent: 2, maxLength: lineLength });
  return `${text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return line.replaceAll(new RegExp(`"${mark}(\\d+)-"`, 'g'), (_whole, index: string) =>
        printValues(values[Number(index)], indent),
      );
    })
    .join('\n')}\n`;
};
