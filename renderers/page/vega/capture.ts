import type { Loader } from 'vega';
import type { LogLine } from '../../renderer.js';
import { inkOf } from './color.js';

type LogLevel = LogLine['level'];

export interface Capture {
  readonly log: LogLine[];
  /** Addresses that the program wanted to load. Nothing is ever loaded. */
  readonly unresolved: string[];
  readonly logger: {
    level: (value?: number) => never | number;
    error: (...parts: readonly unknown[]) => Capture['logger'];
    warn: (...parts: readonly unknown[]) => Capture['logger'];
    info: (...parts: readonly unknown[]) => Capture['logger'];
    debug: (...parts: readonly unknown[]) => Capture['logger'];
  };
  readonly loader: Loader;
  /** A background as `#rrggbb`, as it looks on white paper. */
  readonly paper: (background: string) => string;
}

const mostLines = 200;
const longestLine = 2_000;

const written = (part: unknown): string =>
  part instanceof Error ? part.message : typeof part === 'string' ? part : (JSON.stringify(part) ?? String(part));

const onWhite = (background: string): string => {
  const ink = inkOf(background);
  if (ink === undefined) return '#ffffff';
  const mix = (channel: number): string =>
    Math.round(Number.parseInt(ink.color.slice(channel, channel + 2), 16) * ink.alpha + 255 * (1 - ink.alpha))
      .toString(16)
      .padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
};

/** Gathers what a run says, and answers every wish to load something with a refusal. */
export const createCapture = (): Capture => {
  const log: LogLine[] = [];
  const unresolved: string[] = [];
  const say =
    (level: LogLevel) =>
    (...parts: readonly unknown[]): Capture['logger'] => {
      if (log.length < mostLines) log.push({ level, message: parts.map(written).join(' ').slice(0, longestLine) });
      return logger;
    };
  const logger: Capture['logger'] = {
    // Vega asks for its level to set it and to read it; every line is wanted.
    level: () => 2,
    error: say('error'),
    warn: say('warn'),
    info: say('info'),
    debug: () => logger,
  };
  const refuse = (address: string): Promise<never> => {
    unresolved.push(address.slice(0, 300));
    return Promise.reject(new Error(`not loaded: ${address.slice(0, 300)}`));
  };
  const loader = {
    options: {},
    load: (address: string) => refuse(address),
    http: (address: string) => refuse(address),
    file: (address: string) => refuse(address),
    sanitize: (address: string, options: unknown) => {
      // Links are not followed, so they are not refused either: the figure just has none.
      if ((options as { context?: string } | undefined)?.context === 'href') return Promise.resolve({ href: '#' });
      return address.startsWith('data:image/') ? Promise.resolve({ href: address }) : refuse(address);
    },
  };
  return { log, unresolved, logger, loader, paper: onWhite };
};
