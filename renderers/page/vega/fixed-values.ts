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

/** For every mark that has a name, the scales that it uses for a fixed value. */
export const fixedValues = (specification: unknown): Map<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>();
  const visit = (marks: unknown): void => {
    for (const mark of Array.isArray(marks) ? (marks as Encoded[]) : []) {
      if (typeof mark?.name === 'string') found.set(mark.name, new Set(fixedScales(mark.encode)));
      visit(mark?.marks);
    }
  };
  visit((specification as Encoded).marks);
  return found;
};
