import type { RenderReason } from '../renderer.js';
import { idlePackages } from './distribution.js';
import type { TexRun } from './engine.js';

export interface Complaint {
  readonly reason: RenderReason;
  readonly message: string;
}

/** TeX breaks what it prints after 79 characters; a line of that length goes on in the next. */
const unbroken = (terminal: string): string[] => {
  const lines: string[] = [];
  let open = false;
  for (const line of terminal.split('\n')) {
    if (open) lines[lines.length - 1] += line;
    else lines.push(line);
    open = line.length === 79;
  }
  return lines;
};

/** Ours are read between lines of the program, whose number TeX then tells. */
const isProgram = (file: string): boolean => file.startsWith('figwright-');

/** Packages that a program can load, as their files say; not those that load and do nothing. */
const packagesOf = (files: Iterable<string>): string =>
  [...files]
    .filter((name) => name.endsWith('.sty') && !/-\d|^figwright|^shipped-/.test(name))
    .map((name) => name.slice(0, -'.sty'.length))
    .filter((name) => !idlePackages.includes(name))
    .concat('tikz', 'xcolor', 'graphicx')
    .toSorted()
    .join(', ');

const librariesOf = (files: Iterable<string>): string =>
  [...files]
    .flatMap((name) => /^tikzlibrary(.+)\.code\.tex$/.exec(name)?.[1] ?? [])
    .toSorted()
    .join(', ');

const hintFor = (message: string, files: Iterable<string>): string => {
  const missing = /File [`'](.+?)' not found/.exec(message)?.[1];
  if (missing?.endsWith('.sty') === true) return `. Packages that are here: ${packagesOf(files)}`;
  if (missing?.endsWith('.cls') === true)
    return '. Every document is drawn as one figure; leave out what needs the class';
  if (missing !== undefined && /\.(?:png|jpe?g|pdf|eps|svg)$|^[^.]*$/.test(missing))
    return '. Pictures from files are not drawn here: draw what it shows with TikZ, or leave it out';
  if (missing !== undefined) return '. Programs read only what ships with TeX here: write the content into the program';
  const environment = /Environment (\S+) undefined/.exec(message)?.[1];
  if (environment !== undefined)
    return `. Load the package that has it with \\usepackage; packages that are here: ${packagesOf(files)}`;
  if (/did not find the tikz library/i.test(message)) return `. Libraries that are here: ${librariesOf(files)}`;
  return '';
};

/** The name that TeX stumbled over stands at the end of the line that it broke there. */
const culpritOf = (lines: readonly string[], at: number): string => {
  const context = lines.slice(at + 1, at + 12).find((line) => /^(?:l\.\d+|<[^>]+>|\\\S+.*->)/.test(line)) ?? '';
  return /(\\[A-Za-z@]+|\\.)\s*$/.exec(context)?.[1] ?? '';
};

const atLine = (lines: readonly string[], file: string | undefined): string => {
  const number = lines.map((line) => /^l\.(\d+)/.exec(line)?.[1]).find((found) => found !== undefined);
  if (number === undefined) return '';
  return file === undefined || isProgram(file) ? `line ${number}: ` : `in ${file}, line ${number}: `;
};

const fatal = /^! (?:Emergency stop|TeX capacity exceeded|Interruption)/;

const memoryFull = /TeX capacity exceeded, sorry \[(.+?)\]/;

/** The first error that TeX printed, with the program's line, in one sentence; undefined when there was none. */
export const complaintOf = (run: TexRun, files: Iterable<string>): Complaint | undefined => {
  const lines = unbroken(run.terminal);
  const at = lines.findIndex((line) => line.startsWith('! '));
  if (at >= 0) {
    const first = (lines[at] ?? '').slice(2);
    const more = lines.slice(at + 1, at + 4).findIndex((line) => line === '' || /^(?:l\.|<|Type|See)/.test(line));
    const told = [first, ...(/Error: /.test(first) ? lines.slice(at + 1, at + 1 + Math.max(0, more)) : [])];
    const message = told
      .map((line) => line.replace(/^\([\w-]+\)\s+/, '').trim())
      .join(' ')
      .replace(/[.\s]+$/, '');
    const culprit =
      message.includes('\\') || !/Undefined|Missing|Extra|Illegal|Argument|Paragraph|Use of/.test(message)
        ? ''
        : culpritOf(lines, at);
    const full = memoryFull.exec(message);
    return {
      reason: full !== null ? 'out-of-memory' : fatal.test(lines[at] ?? '') ? 'runtime' : 'syntax',
      message:
        `${atLine(lines.slice(at), run.errorFile)}${message}${culprit === '' ? '' : ` ${culprit}`}${hintFor(message, files)}`.slice(
          0,
          4_000,
        ),
    };
  }
  if (run.stopped === 'too-large') return { reason: 'too-large', message: 'TeX wrote more than any figure needs' };
  if (run.stopped === 'crashed')
    return { reason: 'crashed', message: 'TeX broke down; the program nests too deep or is broken' };
  if (/\(\\end occurred|job aborted/.test(run.terminal) || run.dvi === undefined)
    return {
      reason: 'invalid',
      message: 'The document has no page: nothing is drawn in it, or an environment is left open',
    };
  return undefined;
};
