import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';

const models = [
  {
    title: 'Shapes',
    base: 'Shape',
    kinds: ['Circle', 'Rectangle', 'Triangle', 'Polygon'],
    part: 'Point',
    fields: ['colour: String', 'x: float', 'y: float', 'filled: bool'],
    methods: ['area()', 'perimeter()', 'draw()', 'move(dx, dy)'],
  },
  {
    title: 'Vehicles',
    base: 'Vehicle',
    kinds: ['Car', 'Truck', 'Bicycle', 'Tram'],
    part: 'Wheel',
    fields: ['speed: float', 'mass: float', 'seats: int', 'year: int'],
    methods: ['start()', 'stop()', 'accelerate(a)', 'turn(angle)'],
  },
  {
    title: 'A zoo',
    base: 'Animal',
    kinds: ['Lion', 'Penguin', 'Snake', 'Elephant'],
    part: 'Cage',
    fields: ['name: String', 'age: int', 'mass: float', 'diet: Diet'],
    methods: ['eat(food)', 'sleep()', 'move()', 'sound()'],
  },
  {
    title: 'Bank accounts',
    base: 'Account',
    kinds: ['Savings', 'Checking', 'Loan', 'Deposit'],
    part: 'Customer',
    fields: ['number: int', 'balance: float', 'rate: float', 'owner: String'],
    methods: ['deposit(sum)', 'withdraw(sum)', 'transfer(to)', 'close()'],
  },
  {
    title: 'Instruments',
    base: 'Instrument',
    kinds: ['Thermometer', 'Balance', 'Voltmeter', 'Stopwatch'],
    part: 'Reading',
    fields: ['unit: String', 'range: float', 'error: float', 'serial: int'],
    methods: ['read()', 'reset()', 'calibrate()', 'print()'],
  },
] as const;

export const classDiagram = defineFamily({
  name: 'class-diagram',
  version: 1,
  subject: 'computing',
  concepts: ['class diagram', 'inheritance', 'composition', 'attribute and method'],
  level: 'undergraduate',
  language: 'mermaid',
  generate: (random) => {
    const { title, base, kinds, part, fields, methods } = random.pick(models);
    const body = (name: string, own: readonly string[]): string[] => [
      `class ${name} {`,
      ...own.map((line) => `  ${line}`),
      '}',
    ];
    const visibility = (): string => random.pick(['+', '-', '#']);
    const members = (most: number): string[] => [
      ...random.sample(fields, random.int(1, most)).map((field) => `${visibility()}${field}`),
      ...random.sample(methods, random.int(1, most)).map((method) => `+${method}`),
    ];
    const chosen = random.sample(kinds, random.int(2, 3));
    const withPart = random.chance(0.6);
    const lines = [
      ...(random.chance(0.4) ? [`direction ${random.pick(['LR', 'TB', 'BT'])}`] : []),
      ...body(base, members(3)),
      ...chosen.flatMap((kind) =>
        random.chance(0.7) ? body(kind, members(2).slice(0, random.int(1, 3))) : [`class ${kind}`],
      ),
      ...(withPart ? body(part, members(2)) : []),
      ...chosen.map((kind) => `${base} <|-- ${kind}`),
      ...(withPart
        ? [
            `${base} "1" ${random.pick(['*--', 'o--', '-->'])} "${random.pick(['1', '0..*', '1..*', '2', '4'])}" ${part}`,
          ]
        : []),
    ];
    return mermaidFigure(
      random,
      [title, `Classes: ${title.toLowerCase()}`, `${base} and its subclasses`],
      'classDiagram',
      lines,
    );
  },
});
