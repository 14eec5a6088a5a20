/** One statement of a program and where it stands. */
export interface Statement {
  readonly text: string;
  /** Offsets in the program, end excluded. */
  readonly span: readonly [start: number, end: number];
  /** From 1. */
  readonly line: number;
}

const opening = '([{';
const closing = ')]}';

/** After these, a `'` transposes; elsewhere it opens a string. */
const transposed = /[\p{L}\p{N}_)\]}'.]/u;

interface Reader {
  depth: number;
  quote: string;
  comment: boolean;
}

/** Reads one character; whether a statement ends with it. */
const readOn = (reader: Reader, program: string, at: number): boolean => {
  const character = program[at] ?? '';
  if (reader.comment) {
    reader.comment = character !== '\n';
    return !reader.comment && reader.depth === 0;
  }
  if (reader.quote !== '') {
    if (character === reader.quote && program[at - 1] !== '\\') reader.quote = '';
    return false;
  }
  if (character === '#') reader.comment = true;
  else if (character === '"' || (character === "'" && !transposed.test(program[at - 1] ?? ' ')))
    reader.quote = character;
  else if (opening.includes(character)) reader.depth += 1;
  else if (closing.includes(character)) reader.depth = Math.max(0, reader.depth - 1);
  else if (reader.depth === 0) return character === '\n' || character === ';';
  return false;
};

const withoutComment = (text: string): string =>
  text.replaceAll(/"(?:[^"\\]|\\.)*"|#[^\n]*/g, (part) => (part.startsWith('#') ? ' '.repeat(part.length) : part));

/** Takes a program apart at its line ends and semicolons, where these are not inside brackets, strings or comments. */
export const statementsOf = (program: string): Statement[] => {
  const found: Statement[] = [];
  const reader: Reader = { depth: 0, quote: '', comment: false };
  let start = 0;
  let line = 1;
  const take = (end: number): void => {
    const raw = withoutComment(program.slice(start, end));
    const text = raw.trim();
    const before = raw.slice(0, raw.length - raw.trimStart().length);
    const from = start + before.length;
    if (text !== '') found.push({ text, span: [from, from + text.length], line: line + before.split('\n').length - 1 });
    line += program.slice(start, end + 1).split('\n').length - 1;
    start = end + 1;
  };
  for (let at = 0; at < program.length; at += 1) if (readOn(reader, program, at)) take(at);
  take(program.length);
  return found;
};

/** A statement and the one that goes on with it, for those that end with an operator. */
export const joined = (one: Statement, next: Statement, program: string): Statement => ({
  text: withoutComment(program.slice(one.span[0], next.span[1])),
  span: [one.span[0], next.span[1]],
  line: one.line,
});
