import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';

const stories = [
  {
    title: 'Logging in',
    actors: ['User', 'Browser', 'Server', 'Database'],
    calls: ['open page', 'send password', 'look up user', 'check hash'],
    answers: ['form', 'session', 'record', 'result'],
  },
  {
    title: 'Buying a ticket',
    actors: ['Passenger', 'App', 'Ticket office', 'Bank'],
    calls: ['choose train', 'reserve seat', 'charge card', 'print ticket'],
    answers: ['timetable', 'seat number', 'receipt', 'ticket'],
  },
  {
    title: 'TCP handshake',
    actors: ['Client', 'Router', 'Server'],
    calls: ['SYN', 'ACK', 'DATA', 'FIN'],
    answers: ['SYN-ACK', 'ACK', 'ACK', 'FIN-ACK'],
  },
  {
    title: 'Reading a sensor',
    actors: ['Controller', 'Bus', 'Sensor', 'Memory'],
    calls: ['request', 'select', 'measure', 'store value'],
    answers: ['ready', 'address', 'value', 'done'],
  },
  {
    title: 'Sending a message',
    actors: ['Alice', 'Phone', 'Relay', 'Bob'],
    calls: ['write text', 'encrypt', 'forward', 'notify'],
    answers: ['sent', 'key', 'stored', 'read'],
  },
  {
    title: 'Order in a restaurant',
    actors: ['Guest', 'Waiter', 'Kitchen', 'Till'],
    calls: ['order', 'pass order', 'cook', 'ask for bill'],
    answers: ['menu', 'meal', 'dish', 'bill'],
  },
] as const;

export const sequenceDiagram = defineFamily({
  name: 'sequence-diagram',
  version: 1,
  subject: 'computing',
  concepts: ['sequence diagram', 'message', 'client and server', 'protocol'],
  level: 'undergraduate',
  language: 'mermaid',
  generate: (random) => {
    const { title, actors, calls, answers } = random.pick(stories);
    const count = random.int(2, actors.length);
    const called = actors.slice(0, count);
    const id = (index: number): string => `P${index}`;
    const lines = called.map((name, index) => `participant ${id(index)} as ${name}`);
    if (random.chance(0.35)) lines.unshift('autonumber');
    const exchanges = random.int(2, 5);
    const framed = random.chance(0.4) ? random.int(0, exchanges - 1) : -1;
    for (let step = 0; step < exchanges; step++) {
      const from = random.int(0, count - 2);
      const to = from + 1;
      const [call, answer] = [calls[(step + from) % calls.length] ?? '', answers[(step + from) % answers.length] ?? ''];
      const pair = [
        `${id(from)}->>${id(to)}: ${call}`,
        ...(random.chance(0.75) ? [`${id(to)}-->>${id(from)}: ${answer}`] : []),
      ];
      if (step === framed) {
        const frame = random.pick(['loop every second', 'opt if connected', `loop ${random.int(2, 5)} times`]);
        lines.push(frame, ...pair.map((line) => `  ${line}`), 'end');
      } else lines.push(...pair);
    }
    if (random.chance(0.25))
      lines.push(
        `Note over ${id(0)},${id(count - 1)}: ${random.pick(['done', 'connection stays open', 'end of session'])}`,
      );
    return mermaidFigure(random, [title, `Messages: ${title.toLowerCase()}`], 'sequenceDiagram', lines);
  },
});
