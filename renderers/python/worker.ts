import { type ChildProcess, spawn } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { z } from 'zod';

/** A warm Python process: many requests at once, each answered by its id. */
export interface Worker {
  /** Resolves with the answer and its PNG. Rejects with `WorkerDied` when the process ends first. */
  readonly ask: (request: object, signal?: AbortSignal) => Promise<Answer>;
  readonly pid: number | undefined;
  /** Ends the process and all that it started. */
  readonly kill: () => void;
}

export interface Answer {
  readonly record: unknown;
  readonly png: Buffer;
}

export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

const headSchema = z.looseObject({ id: z.union([z.number(), z.literal('ready')]), png: z.int().min(0) });

type Head = z.output<typeof headSchema>;

/** Splits what the process writes into messages: length, JSON, PNG (figwright_worker/server.py). */
const messageReader = (onMessage: (head: Head, png: Buffer) => void): ((chunk: Buffer) => void) => {
  let chunks: Buffer[] = [];
  let size = 0;
  let needed = 4;
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= needed) {
      const data = Buffer.concat(chunks);
      chunks = [data];
      const length = data.readUInt32BE(0);
      if (size < 4 + length) {
        needed = 4 + length;
        return;
      }
      const head = headSchema.parse(JSON.parse(data.toString('utf8', 4, 4 + length)));
      const end = 4 + length + head.png;
      if (size < end) {
        needed = end;
        return;
      }
      onMessage(head, data.subarray(4 + length, end));
      chunks = [data.subarray(end)];
      size -= end;
      needed = 4;
    }
  };
};

const frame = (message: object): Buffer => {
  const text = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
};

export interface WorkerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `uid` and `gid`, where they are not our own. */
  readonly user: object;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** What the process said before it ended, for the error: Python's own last line says most. */
const lastWords = (child: ChildProcess): (() => string) => {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  return () => said.trim().split('\n').at(-1) ?? '';
};

const startTimeoutMs = 60_000;

/** Starts the process; resolves when it has imported all that it needs. Rejects with `WorkerDied` when it cannot. */
export const startWorker = async ({ command, args, env, user }: WorkerCommand): Promise<Worker> => {
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'], cwd: '/', detached: true, ...user });
  const words = lastWords(child);
  const waiting = new Map<number | 'ready', Waiting>();
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  let dead: WorkerDied | undefined;
  const end = (why: string): void => {
    if (dead !== undefined) return;
    dead = new WorkerDied(why);
    process.off('exit', kill);
    kill();
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  };
  process.once('exit', kill);
  child.once('error', (error) => end(error.message));
  child.once('close', () => end(words() === '' ? 'Python ended' : `Python ended: ${words()}`));
  child.stdin.on('error', () => undefined);
  const read = messageReader((head, png) => {
    waiting.get(head.id)?.resolve({ record: head, png });
    waiting.delete(head.id);
  });
  child.stdout.on('data', (chunk: Buffer) => {
    try {
      read(chunk);
    } catch (error) {
      end(`Python answered with what is no answer: ${String(error)}`);
    }
  });
  const answerTo = (id: number | 'ready'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (dead === undefined) waiting.set(id, { resolve, reject });
      else reject(dead);
    });
  const late = setTimeout(() => end('Python did not start within a minute'), startTimeoutMs);
  await answerTo('ready').finally(() => clearTimeout(late));
  let last = 0;
  return {
    pid: child.pid,
    kill: () => end('closed'),
    ask: (request, signal) => {
      const id = (last += 1);
      const stop = (): void => void child.stdin.write(frame({ stop: id }));
      signal?.addEventListener('abort', stop, { once: true });
      const answer = answerTo(id).finally(() => signal?.removeEventListener('abort', stop));
      child.stdin.write(frame({ id, ...request }));
      return answer;
    },
  };
};
