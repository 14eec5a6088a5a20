/** Where a command's words go. With `--json` stdout carries rows and nothing else. */
export interface Output {
  readonly json: boolean;
  /** Whether a person looks at stderr, so that lines there may be redrawn. */
  readonly live: boolean;
  /** One JSON object, one line, on stdout; silent without `--json`. */
  readonly row: (row: object) => void;
  /** A result for people: stdout, or stderr when stdout carries rows. */
  readonly print: (text: string) => void;
  /** News on the way, warnings, hints: always stderr. */
  readonly say: (text: string) => void;
}

export const createOutput = (json: boolean): Output => {
  const say = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const write = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  return {
    json,
    live: process.stderr.isTTY && !json,
    row: (row) => {
      if (json) write(JSON.stringify(row));
    },
    print: json ? say : write,
    say,
  };
};
