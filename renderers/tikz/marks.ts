/**
 * What TeX was at when it put something on the page: a node, a path, an axis… Marks nest. They come from specials that
 * texmf/figwright-trace.tex puts between what is drawn.
 */
export interface Mark {
  readonly id: number;
  readonly parent: number | undefined;
  /** `picture`, `node`, `path`, `tip`, `component`, `axis`… */
  readonly kind: string;
  readonly fields: Record<string, string>;
}

/** `kind|name=value|name=value…`: values hold no bar. */
const fieldsOf = (text: string): [kind: string, fields: Record<string, string>] => {
  const [kind = '', ...rest] = text.split('|');
  const pairs = rest.map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
  });
  return [kind.trim(), Object.fromEntries(pairs.filter(([name]) => name !== ''))];
};

/** More than any figure has; the rest is drawn all the same. */
const mostMarks = 200_000;

export const createMarks = () => {
  const marks: Mark[] = [];
  const open: (Mark | undefined)[] = [];
  const holders = new Set<number | undefined>();
  const innermost = (): Mark | undefined => open.findLast((mark) => mark !== undefined);
  return {
    marks,
    innermost,
    holdsMolecule: ({ id }: Mark): boolean => holders.has(id),
    begin: (text: string): void => {
      const [kind, fields] = fieldsOf(text);
      const mark: Mark | undefined =
        marks.length < mostMarks ? { id: marks.length, parent: innermost()?.id, kind, fields } : undefined;
      if (mark !== undefined) marks.push(mark);
      if (mark?.kind === 'molecule') holders.add(mark.parent);
      open.push(mark);
    },
    end: (): void => {
      open.pop();
    },
    /** Adds to what is known of the innermost mark of a kind. */
    note: (text: string): void => {
      const [kind, fields] = fieldsOf(text);
      const mark = open.findLast((one) => one?.kind === kind);
      if (mark !== undefined) Object.assign(mark.fields, fields);
    },
  };
};
