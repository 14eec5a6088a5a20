/** An expression, and how far it has been read. */
interface Cursor {
  readonly source: string;
  at: number;
}

/** What a text must have one of; undefined where nothing so plain can be told. */
type Needs = readonly string[] | undefined;

/** The better of two demands that both must be met: the one with fewer, then with longer strings. */
const better = (one: Needs, other: readonly string[]): readonly string[] => {
  if (one === undefined || other.length < one.length) return other;
  const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));
  return other.length === one.length && shortest(other) > shortest(one) ? other : one;
};

const skipClass = (cursor: Cursor): void => {
  const { source } = cursor;
  for (cursor.at += 1; cursor.at < source.length && source[cursor.at] !== ']'; cursor.at += 1)
    if (source[cursor.at] === '\\') cursor.at += 1;
  cursor.at += 1;
};

/** How often at least what stands before may come; undefined where no quantifier follows. */
const quantifier = (cursor: Cursor): number | undefined => {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 12));
  if (!found) return undefined;
  cursor.at += found[0].length;
  return found[1] === undefined ? Number(found[0].startsWith('+')) : Number(found[1]);
};

/** The character that an escape stands for; '' where it stands for a place, undefined where for one of several. */
const escaped = (cursor: Cursor): string | undefined => {
  const sign = cursor.source[cursor.at + 1] ?? '';
  cursor.at += 2;
  if (sign === 'b' || sign === 'B') return '';
  if (/[pPkuxc]/.test(sign))
    cursor.at += /^(?:\{[^}]*\}|<[^>]*>|[\da-f]{2,4})/i.exec(cursor.source.slice(cursor.at))?.[0].length ?? 0;
  return /[^\p{L}\d]/u.test(sign) ? sign : undefined;
};

/** One character, as `escaped` tells it. */
const letterAt = (cursor: Cursor): string | undefined => {
  const sign = cursor.source[cursor.at] ?? '';
  if (sign === '\\') return escaped(cursor);
  if (sign === '[') {
    skipClass(cursor);
    return undefined;
  }
  cursor.at += 1;
  return sign === '^' || sign === '$' ? '' : sign === '.' ? undefined : sign;
};

const groupAt = (cursor: Cursor): Needs => {
  const head = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(cursor.source.slice(cursor.at, cursor.at + 40))?.[0] ?? '(';
  cursor.at += head.length;
  const inner = alternatives(cursor);
  cursor.at += 1;
  const least = quantifier(cursor);
  return head.endsWith('!') || least === 0 ? undefined : inner;
};

const sequence = (cursor: Cursor): Needs => {
  let best: Needs;
  let run = '';
  const end = (): void => {
    if (run.length >= 3) best = better(best, [run.toLowerCase()]);
    run = '';
  };
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source[cursor.at] ?? '')) {
    if (cursor.source[cursor.at] === '(') {
      end();
      const needs = groupAt(cursor);
      if (needs) best = better(best, needs);
      continue;
    }
    const letter = letterAt(cursor);
    if (letter === '') continue;
    const least = quantifier(cursor);
    if (letter === undefined || least === 0) end();
    else run += letter;
    if (least !== undefined) end();
  }
  end();
  return best;
};

const most = 120;

const alternatives = (cursor: Cursor): Needs => {
  const all: string[] = [];
  let isKnown = true;
  for (;;) {
    const own = sequence(cursor);
    if (own === undefined) isKnown = false;
    else all.push(...own);
    if (cursor.source[cursor.at] !== '|') break;
    cursor.at += 1;
  }
  return isKnown && all.length <= most ? all : undefined;
};

/**
 * What a text must have in it for an expression to match: at least one of these strings of three characters or more, in
 * lower case; undefined where nothing so plain can be told. Read from the expression itself, so that a rule need not say
 * beside its expression what it looks for. On the safe side: what is not understood is taken for anything.
 */
export const necessaryIn = (source: string): Needs => alternatives({ source, at: 0 });
