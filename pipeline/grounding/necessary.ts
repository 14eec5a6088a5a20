/** An expression, and how far it has been read. */
interface Cursor {
  readonly source: string;
  at: number;
}

/** Demands that must all be met: of each, a text must have one string. None where nothing so plain can be told. */
type Needs = readonly (readonly string[])[];

const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));

/** The one with the fewest, then with the longest strings, is asked first. */
const strictest = (needs: Needs): Needs =>
  needs.toSorted((one, other) => one.length - other.length || shortest(other) - shortest(one));

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
  return head.endsWith('!') || least === 0 ? [] : inner;
};

const sequence = (cursor: Cursor): Needs => {
  const all: (readonly string[])[] = [];
  let run = '';
  const end = (): void => {
    if (run.length >= 3) all.push([run.toLowerCase()]);
    run = '';
  };
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source[cursor.at] ?? '')) {
    if (cursor.source[cursor.at] === '(') {
      end();
      all.push(...groupAt(cursor));
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
  return all;
};

/** More strings than these in one demand, or more demands than those in one expression, cost more than they save. */
const most = { strings: 120, demands: 4 };

const alternatives = (cursor: Cursor): Needs => {
  const ways: Needs[] = [];
  for (;;) {
    ways.push(strictest(sequence(cursor)));
    if (cursor.source[cursor.at] !== '|') break;
    cursor.at += 1;
  }
  const [only] = ways;
  if (only && ways.length === 1) return only;
  // Of several ways each must have one string of its own: that by which it is told best.
  const all = ways.flatMap(([first]) => first ?? []);
  return ways.every(({ length }) => length > 0) && all.length <= most.strings ? [all] : [];
};

/**
 * What a text must have in it for an expression to match: of each list at least one of its strings of three characters or
 * more, in lower case; no list where nothing so plain can be told. Read from the expression itself, so that a rule need not say
 * beside its expression what it looks for. On the safe side: what is not understood is taken for anything.
 */
export const necessaryIn = (source: string): Needs => strictest(alternatives({ source, at: 0 })).slice(0, most.demands);
