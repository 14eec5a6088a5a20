import type { CDPSession } from 'puppeteer';
import type { LogLine } from '../renderer.js';
import type { RefusedRequest } from './document-requests.js';

const mostLines = 200;
const longestLine = 2_000;

interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly description?: string;
}

const written = ({ type, value, description }: Remote): string =>
  (value === undefined ? (description ?? type) : typeof value === 'string' ? value : JSON.stringify(value)).slice(
    0,
    longestLine,
  );

/** `Loading the image 'file:///a' violates the following Content Security Policy directive…` */
const forbidden =
  /^(.{0,80}?)[' ]((?!net:)[a-z][a-z+.-]*:[^' ]+)'?(?: violates the following Content Security Policy|$)/i;

/** What the document says, throws and does not catch, and what the browser says that it refused. */
export const listen = async (
  session: CDPSession,
  log: LogLine[],
  uncaught: string[],
  refuse: (request: RefusedRequest) => void,
): Promise<void> => {
  const levels: Readonly<Record<string, LogLine['level']>> = { error: 'error', assert: 'error', warning: 'warn' };
  const say = (level: LogLine['level'], message: string): void => {
    if (log.length < mostLines) log.push({ level, message: message.slice(0, longestLine) });
  };
  let said = 0;
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    // Who has said so much goes on to nobody.
    if (++said === mostLines) session.send('Runtime.disable').catch(() => undefined);
    say(levels[type] ?? 'info', args.slice(0, 20).map(written).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    const message = (exception === undefined ? text : written(exception)).split('\n    at ')[0] ?? text;
    if (uncaught.length < mostLines) uncaught.push(message);
    say('error', message);
  });
  // What the browser refuses by itself it only says here: files, and whatever the document's policy forbids.
  session.on('Log.entryAdded', ({ entry: { text } }) => {
    const [, kind = '', address] = forbidden.exec(text) ?? [];
    if (address !== undefined)
      refuse({ kind: kind.includes('image') || address.startsWith('file:') ? 'Image' : 'Other', address });
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
};
