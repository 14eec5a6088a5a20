/**
 * Time inside a document of a program's own: it stands still until the renderer lets it pass, and then every timer and
 * frame comes in its order, however fast or slow the machine is. Nobody waits for it.
 */
const epoch = Date.UTC(2020, 0, 1);
const RealDate = Date;

interface Timer {
  readonly id: number;
  readonly order: number;
  readonly at: number;
  readonly repeat?: number;
  readonly work: () => void;
}

let now = 0;
let made = 0;
const timers = new Map<number, Timer>();
const frames = new Map<number, FrameRequestCallback>();

/** Frames come at 60 a second at first; later every 100 ms, so that what moves for seconds does not cost hundreds. */
const nextFrame = (): number => {
  const length = now < 400 - 1e-6 ? 1000 / 60 : 100;
  return (Math.floor(now / length + 1e-6) + 1) * length;
};

// eslint-disable-next-line no-eval -- a timer may be given text
const evaluate = globalThis.eval;

const workOf = (handler: unknown, parts: readonly unknown[]): (() => void) =>
  typeof handler === 'function'
    ? () => void Reflect.apply(handler, globalThis, parts)
    : () => void evaluate(String(handler));

const later = (handler: unknown, delay: unknown, parts: readonly unknown[], repeat: boolean): number => {
  const wait = Math.max(repeat ? 4 : 1, Number(delay) || 0);
  const id = ++made;
  timers.set(id, { id, order: id, at: now + wait, ...(repeat ? { repeat: wait } : {}), work: workOf(handler, parts) });
  return id;
};

const forget = (id: unknown): void => {
  timers.delete(Number(id));
};

const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.addEventListener('message', () => turns.shift()?.());
port1.start();
const post = port2.postMessage.bind(port2);

/** A turn of the real event loop: promises settle, messages arrive. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    turns.push(resolve);
    post(null);
  });

const report = (error: unknown): void => globalThis.reportError(error);

const attempt = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    report(error);
  }
};

const firstTimer = (): Timer | undefined => {
  let first: Timer | undefined;
  for (const timer of timers.values())
    if (first === undefined || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
      first = timer;
  return first;
};

const runTimer = (timer: Timer): void => {
  if (timer.repeat === undefined) timers.delete(timer.id);
  else timers.set(timer.id, { ...timer, order: ++made, at: timer.at + timer.repeat });
  attempt(timer.work);
};

const runFrame = (): void => {
  const due = [...frames.values()];
  frames.clear();
  for (const work of due) attempt(() => work(now));
};

/** Lets `length` milliseconds pass, or fewer where nothing waits any more; answers how many callbacks ran. */
const pass = async (length: number): Promise<number> => {
  const end = now + length;
  let ran = 0;
  for (;;) {
    await turn();
    const timer = firstTimer();
    const frame = frames.size > 0 ? nextFrame() : Infinity;
    const at = Math.min(timer?.at ?? Infinity, frame);
    if (at > end) return ran;
    now = Math.max(now, at);
    ran += 1;
    if (timer !== undefined && timer.at <= frame) runTimer(timer);
    else runFrame();
  }
};

function FixedDate(this: unknown, ...parts: ConstructorParameters<DateConstructor> | []): unknown {
  if (!new.target) return new RealDate(epoch + now).toString();
  const given = parts.length === 0 ? [Math.floor(epoch + now)] : parts;
  return Reflect.construct(RealDate, given, new.target === FixedDate ? RealDate : new.target);
}

const define = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: true });
};

export const installClock = (): void => {
  FixedDate.prototype = RealDate.prototype;
  define(RealDate.prototype, 'constructor', FixedDate);
  define(FixedDate, 'now', () => Math.floor(epoch + now));
  define(FixedDate, 'parse', RealDate.parse);
  define(FixedDate, 'UTC', RealDate.UTC);
  define(globalThis, 'Date', FixedDate);
  define(Performance.prototype, 'now', () => now);
  Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => epoch, configurable: true });
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => now, configurable: true });
  define(globalThis, 'setTimeout', (work: unknown, delay?: unknown, ...parts: unknown[]) =>
    later(work, delay, parts, false),
  );
  define(globalThis, 'setInterval', (work: unknown, delay?: unknown, ...parts: unknown[]) =>
    later(work, delay, parts, true),
  );
  define(globalThis, 'clearTimeout', forget);
  define(globalThis, 'clearInterval', forget);
  define(globalThis, 'requestAnimationFrame', (work: FrameRequestCallback) => {
    frames.set(++made, work);
    return made;
  });
  define(globalThis, 'cancelAnimationFrame', (id: unknown) => void frames.delete(Number(id)));
  define(globalThis, 'requestIdleCallback', (work: IdleRequestCallback) =>
    later(() => work({ didTimeout: false, timeRemaining: () => 50 }), 1, [], false),
  );
  define(globalThis, 'cancelIdleCallback', forget);
  // Whoever finds it can make its own time pass, and no more.
  Object.defineProperty(globalThis, 'figwrightPass', { value: pass });
};
