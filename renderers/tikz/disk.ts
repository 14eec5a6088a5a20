/**
 * The disk that TeX sees. Programs read what ships and what the same run has written; every other name is missing, whatever
 * is on the machine's disk. What a run writes is gone when the run is.
 */
export interface OpenFile {
  readonly name: string;
  readonly kind: 'read' | 'write' | 'terminal-in' | 'terminal-out' | 'missing';
  readonly content: Uint8Array;
  /** Where bytes are read next, and where lines are. */
  bytes: number;
  line: number;
  atLineEnd: boolean;
  atEnd: boolean;
}

export interface Disk {
  readonly open: OpenFile[];
  /** Chunks of what was written, by name. */
  readonly written: Map<string, Uint8Array[]>;
  total: number;
}

/** Reasons for which a run ends before TeX is done with it. */
export class TexStop extends Error {
  readonly reason: 'end' | 'too-large';

  constructor(reason: 'end' | 'too-large') {
    super(reason);
    this.reason = reason;
  }
}

/** More than any figure writes: a program that goes on has no end. */
const mostBytes = 48 * 1024 * 1024;
const mostFiles = 4_000;

export const newDisk = (): Disk => ({ open: [], written: new Map(), total: 0 });

/** A disk in the same state, which goes its own way from there. */
export const copyOf = (disk: Disk): Disk => ({
  open: disk.open.map((file) => ({ ...file })),
  written: new Map([...disk.written].map(([name, chunks]) => [name, [...chunks]])),
  total: disk.total,
});

/** TeX asks for files in several ways: `{name}`, `"name"`, `*name`, `TeXfonts:name`. */
export const plainName = (asked: string): string =>
  asked
    .replace(/^\{([^}]*).*$/, '$1')
    .replace(/^"([^"]*).*$/, '$1')
    .trimEnd()
    .replace(/^\*/, '')
    .replace(/^TeXfonts:/, '')
    .replace(/^TeXformats:TEX\.POOL$/, 'tex.pool');

const push = (disk: Disk, name: string, kind: OpenFile['kind'], content: Uint8Array): number => {
  if (disk.open.length >= mostFiles) throw new TexStop('too-large');
  disk.open.push({ name, kind, content, bytes: 0, line: 0, atLineEnd: false, atEnd: false });
  return disk.open.length - 1;
};

const none = new Uint8Array();

/** @returns a descriptor, whose file is of the kind `missing` when there is none of that name. */
export const openToRead = (
  disk: Disk,
  asked: string,
  find: (name: string) => Uint8Array | undefined,
  terminal: Uint8Array,
): number => {
  const name = plainName(asked);
  if (name === 'TTY:') return push(disk, name, 'terminal-in', terminal);
  const own = disk.written.get(name);
  const content = own === undefined ? find(name) : Buffer.concat(own);
  return content === undefined ? push(disk, name, 'missing', none) : push(disk, name, 'read', content);
};

export const openToWrite = (disk: Disk, asked: string): number => {
  const name = plainName(asked);
  if (name === 'TTY:') return push(disk, name, 'terminal-out', none);
  disk.written.set(name, []);
  return push(disk, name, 'write', none);
};

export const write = (disk: Disk, { name }: OpenFile, bytes: Uint8Array): void => {
  disk.total += bytes.length + 8;
  if (disk.total > mostBytes) throw new TexStop('too-large');
  disk.written.get(name)?.push(bytes);
};

export const writtenAs = (disk: Disk, name: string): Uint8Array | undefined => {
  const chunks = disk.written.get(name);
  return chunks === undefined ? undefined : Buffer.concat(chunks);
};
