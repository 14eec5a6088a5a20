interface Encoded {
  readonly name?: unknown;
  readonly encode?: unknown;
  readonly marks?: unknown;
}

/** Scales of one mark that dress it for a fixed value (`{"scale": "color", "value": "men"}`), not for a field. */
const fixedScales = (encode: unknown): string[] => {
  if (typeof encode !== 'object' || encode === null) return [];
  const { scale, field, value, signal } = encode as Record<string, unknown>;
  if (typeof scale === 'string')
    return field === undefined && (value !== undefined || signal !== undefined) ? [scale] : [];
  return Object.values(encode).flatMap(fixedScales);
};

/** Scales that one mark mentions at all, in references and in expressions. */
const mentionedScales = (encode: unknown): string[] => {
  if (typeof encode === 'string')
    return [...encode.matchAll(/\bscale\(\s*["']([^"']+)["']/g)].map((match) => match[1] ?? '');
  if (typeof encode !== 'object' || encode === null) return [];
  const { scale } = encode as Record<string, unknown>;
  return [...(typeof scale === 'string' ? [scale] : []), ...Object.values(encode).flatMap(mentionedScales)];
};

export interface ScaleUse {
  /** Scales that dress the mark for a fixed value. */
  readonly fixed: ReadonlySet<string>;
  /** Scales that the mark uses at all. */
  readonly all: ReadonlySet<string>;
}

/** For every mark that has a name, the scales that it uses. */
export const scaleUses = (specification: unknown): Map<string, ScaleUse> => {
  const found = new Map<string, ScaleUse>();
  const visit = (marks: unknown): void => {
    for (const mark of Array.isArray(marks) ? (marks as Encoded[]) : []) {
      if (typeof mark?.name === 'string') {
        found.set(mark.name, { fixed: new Set(fixedScales(mark.encode)), all: new Set(mentionedScales(mark.encode)) });
      }
      visit(mark?.marks);
    }
  };
  visit((specification as Encoded).marks);
  return found;
};
