import {
  copyOf,
  type Disk,
  newDisk,
  type OpenFile,
  openToRead,
  openToWrite,
  plainName,
  TexStop,
  write,
  writtenAs,
} from './disk.js';
import type { Distribution } from './distribution.js';
import { stateGlobals } from './export-globals.js';

/** What is left of a run when TeX has ended. */
export interface TexRun {
  readonly dvi: Uint8Array | undefined;
  /** All that was printed on the terminal. */
  readonly terminal: string;
  /** The file that was being read when the first error was printed. */
  readonly errorFile: string | undefined;
  readonly stopped: TexStop['reason'] | 'crashed' | undefined;
}

/** The engine in the middle of a run, where it asked for the file that pauses it: goes on from there any number of times. */
export interface Pause {
  /** Pages of the memory that differ from the distribution's. */
  readonly pages: ReadonlyMap<number, Uint8Array>;
  /** The engine's own variables. */
  readonly globals: readonly number[];
  readonly disk: Disk;
  readonly terminal: string;
}

export type Files = Readonly<Record<string, Uint8Array>>;

/** The engine's fixed size, 64 KiB pages; the last hundred hold its stack while it pauses. */
const pageCount = 1_100;
const pageBytes = 65_536;
const stackStart = (pageCount - 100) * pageBytes;
const stackEnd = pageCount * pageBytes;

const commands = Buffer.from(' figwright-main.tex \n\\end\n');

interface Machine {
  readonly memory: Uint8Array;
  readonly disk: Disk;
  readonly print: string[];
  /** Asked for this name, the engine pauses. */
  readonly pauseAt: string | undefined;
  errorFile: string | undefined;
  /** Files that are being read, the innermost last. */
  reading: string[];
  printed: number;
  atLineStart: boolean;
  mode: 'running' | 'pausing' | 'resuming';
}

interface Engine {
  readonly main: () => void;
  readonly asyncify_start_unwind: (at: number) => void;
  readonly asyncify_stop_unwind: () => void;
  readonly asyncify_start_rewind: (at: number) => void;
  readonly asyncify_stop_rewind: () => void;
}

const mostPrinted = 4 * 1024 * 1024;

const text = (machine: Machine, at: number, length: number): string =>
  Buffer.from(machine.memory.subarray(at, at + length))
    .toString('latin1')
    .replace(/\0+$/, '');

const fileOf = (machine: Machine, descriptor: number): OpenFile => {
  const file = machine.disk.open[descriptor];
  if (file === undefined) throw new Error(`TeX named the file ${descriptor}, which it never opened`);
  return file;
};

const print = (machine: Machine, descriptor: number, words: string): void => {
  if (descriptor >= 0 && fileOf(machine, descriptor).kind !== 'terminal-out')
    return write(machine.disk, fileOf(machine, descriptor), Buffer.from(words, 'latin1'));
  machine.printed += words.length;
  if (machine.printed > mostPrinted) throw new TexStop('too-large');
  // A line that begins with "!" is an error.
  if (machine.errorFile === undefined && machine.atLineStart && words.startsWith('!'))
    machine.errorFile = machine.reading.at(-1);
  machine.atLineStart = words.endsWith('\n');
  machine.print.push(words);
};

const word = (machine: Machine, at: number): Uint32Array => new Uint32Array(machine.memory.buffer, at, 1);

/** TeX's `input_ln`: the next line goes into the buffer at `first`, without its trailing blanks. */
const inputLine = (machine: Machine, file: OpenFile, pass: number, buffer: number, first: number, last: number) => {
  const start = word(machine, first)[0] ?? 0;
  const end = word(machine, last);
  end[0] = start;
  if (pass !== 0 && !file.atEnd && file.atLineEnd) file.line += 1;
  if (file.line >= file.content.length) {
    if (file.kind === 'terminal-in') throw new TexStop('end');
    file.atEnd = true;
    return 0;
  }
  if (file.kind === 'read' && !machine.reading.includes(file.name)) machine.reading.push(file.name);
  const found = file.content.indexOf(10, file.line);
  const lineEnd = found < 0 ? file.content.length : found;
  machine.memory.set(file.content.subarray(file.line, lineEnd), buffer + start);
  let length = lineEnd - file.line;
  while (length > 0 && machine.memory[buffer + start + length - 1] === 32) length -= 1;
  end[0] = start + length;
  file.line = lineEnd;
  file.atLineEnd = true;
  return 1;
};

/** Pascal's `get`: `length` bytes at the file's place. */
const getBytes = (machine: Machine, file: OpenFile, at: number, length: number): void => {
  if (file.bytes >= file.content.length) {
    if (file.kind === 'terminal-in') throw new TexStop('end');
    machine.memory[at] = 0;
    file.atEnd = true;
    file.atLineEnd = true;
    return;
  }
  machine.memory.set(file.content.subarray(file.bytes, file.bytes + length), at);
  const byte = machine.memory[at];
  file.atLineEnd = byte === 10 || byte === 13;
  file.bytes += length;
};

/** The Pascal run time that the engine is linked against. The clock stands still: equal programs, equal output. */
const runTimeOf = (machine: Machine, engine: () => Engine, find: (name: string) => Uint8Array | undefined) => ({
  getCurrentMinutes: () => 0,
  getCurrentDay: () => 1,
  getCurrentMonth: () => 1,
  getCurrentYear: () => 2020,
  printString: (file: number, at: number) => print(machine, file, text(machine, at + 1, machine.memory[at] ?? 0)),
  printBoolean: (file: number, value: number) => print(machine, file, value === 0 ? 'FALSE' : 'TRUE'),
  printChar: (file: number, code: number) => print(machine, file, String.fromCharCode(code)),
  printInteger: (file: number, value: number) => print(machine, file, String(value)),
  printFloat: (file: number, value: number) => print(machine, file, String(value)),
  printNewline: (file: number) => print(machine, file, '\n'),
  reset: (length: number, at: number) => {
    const name = text(machine, at, length);
    if (machine.mode === 'resuming') {
      engine().asyncify_stop_rewind();
      machine.mode = 'running';
    } else if (machine.pauseAt !== undefined && plainName(name) === machine.pauseAt) {
      new Uint32Array(machine.memory.buffer, stackStart, 2).set([stackStart + 8, stackEnd]);
      engine().asyncify_start_unwind(stackStart);
      machine.mode = 'pausing';
      return -1;
    }
    return openToRead(machine.disk, name, find, commands);
  },
  rewrite: (length: number, at: number) => openToWrite(machine.disk, text(machine, at, length)),
  close: (file: number) => {
    const { name } = fileOf(machine, file);
    machine.reading = machine.reading.filter((one) => one !== name);
  },
  eof: (file: number) => Number(fileOf(machine, file).atEnd),
  eoln: (file: number) => Number(fileOf(machine, file).atLineEnd),
  erstat: (file: number) => Number(fileOf(machine, file).kind === 'missing'),
  inputln: (file: number, pass: number, buffer: number, first: number, last: number) =>
    inputLine(machine, fileOf(machine, file), pass, buffer, first, last),
  get: (file: number, at: number, length: number) => getBytes(machine, fileOf(machine, file), at, length),
  put: (file: number, at: number, length: number) =>
    write(machine.disk, fileOf(machine, file), machine.memory.slice(at, at + length)),
  tex_final_end: () => {
    throw new TexStop('end');
  },
});

const differing = (memory: Uint8Array, base: Uint8Array): Map<number, Uint8Array> => {
  const pages = new Map<number, Uint8Array>();
  for (let page = 0; page < pageCount; page += 1) {
    const now = memory.subarray(page * pageBytes, (page + 1) * pageBytes);
    if (Buffer.compare(now, base.subarray(page * pageBytes, (page + 1) * pageBytes)) !== 0)
      pages.set(page, now.slice());
  }
  return pages;
};

interface Outcome {
  readonly machine: Machine;
  readonly globals: readonly number[];
  readonly stopped: TexRun['stopped'];
}

/** A TeX that runs one program after the other in the same memory, which is as new before each. */
export const createEngine = ({ engine, memory: base, files, metrics }: Distribution) => {
  const memory = new WebAssembly.Memory({ initial: pageCount, maximum: pageCount });
  const bytes = new Uint8Array(memory.buffer);
  const whole = new Uint8Array(bytes.length);
  whole.set(base);

  const run = (own: Files, pauseAt: string | undefined, from: Pause | undefined): Outcome => {
    bytes.set(whole);
    for (const [page, content] of from?.pages ?? []) bytes.set(content, page * pageBytes);
    const machine: Machine = {
      memory: bytes,
      disk: from === undefined ? newDisk() : copyOf(from.disk),
      print: from === undefined ? [] : [from.terminal],
      pauseAt,
      errorFile: undefined,
      reading: [],
      printed: 0,
      atLineStart: true,
      mode: from === undefined ? 'running' : 'resuming',
    };
    const find = (name: string): Uint8Array | undefined =>
      (Object.hasOwn(own, name) ? own[name] : undefined) ??
      files.get(name) ??
      (name.endsWith('.tfm') ? metrics(name.slice(0, -4)) : undefined);
    const instance = new WebAssembly.Instance(engine, {
      library: runTimeOf(machine, () => running, find),
      env: { memory },
    });
    const running = instance.exports as unknown as Engine;
    const globals = stateGlobals.map((name) => instance.exports[name] as WebAssembly.Global);
    for (const [index, value] of (from?.globals ?? []).entries()) (globals[index] as WebAssembly.Global).value = value;
    try {
      if (from !== undefined) running.asyncify_start_rewind(stackStart);
      running.main();
      if (machine.mode === 'pausing') running.asyncify_stop_unwind();
      return { machine, globals: globals.map((global) => Number(global.value)), stopped: undefined };
    } catch (error) {
      if (error instanceof TexStop) return { machine, globals: [], stopped: error.reason };
      if (error instanceof WebAssembly.RuntimeError) return { machine, globals: [], stopped: 'crashed' };
      throw error;
    }
  };

  const ended = ({ machine, stopped }: Outcome): TexRun => ({
    dvi: writtenAs(machine.disk, 'figwright-main.dvi'),
    terminal: machine.print.join(''),
    errorFile: machine.errorFile,
    stopped,
  });

  return {
    /** Runs until TeX asks for the file `pauseAt`; where it ends before, what it left. */
    until: (pauseAt: string, own: Files): Pause | TexRun => {
      const done = run(own, pauseAt, undefined);
      if (done.machine.mode !== 'pausing') return ended(done);
      const { machine, globals } = done;
      return { globals, pages: differing(bytes, whole), disk: machine.disk, terminal: machine.print.join('') };
    },
    /** Goes on from a pause, with the file that it waits for among `own`. */
    resume: (pause: Pause, own: Files): TexRun => ended(run(own, undefined, pause)),
  };
};

export const isPause = (answer: Pause | TexRun): answer is Pause => 'pages' in answer;
