import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { blocksOf } from './program.js';

export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'none'; readonly fault: string };

const read = (text: string): ReadJson => {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return { kind: 'json', value };
  return { kind: 'none', fault: `not valid JSON: ${printParseErrorCode(first.error)} at character ${first.offset}` };
};

/**
 * The JSON object of an answer: alone, in a fence, or among words. Comments and trailing commas are forgiven; what is
 * cut off is not mended by guessing.
 */
export const readJson = (text: string): ReadJson => {
  const whole = read(text);
  if (whole.kind === 'json') return whole;
  for (const { code } of blocksOf(text).blocks) {
    const inBlock = read(code);
    if (inBlock.kind === 'json') return inBlock;
  }
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (from === -1) return { kind: 'none', fault: 'there is no JSON object in it' };
  return to > from ? read(text.slice(from, to + 1)) : whole;
};
