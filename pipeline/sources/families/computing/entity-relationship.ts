import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';

const schemas = [
  {
    title: 'A school',
    entities: ['STUDENT', 'COURSE', 'TEACHER', 'ROOM'],
    verbs: ['takes', 'is taught by', 'works in'],
  },
  { title: 'A library', entities: ['READER', 'LOAN', 'BOOK', 'AUTHOR'], verbs: ['makes', 'is of', 'is written by'] },
  {
    title: 'A web shop',
    entities: ['CUSTOMER', 'ORDER', 'PRODUCT', 'SUPPLIER'],
    verbs: ['places', 'contains', 'comes from'],
  },
  { title: 'A hospital', entities: ['PATIENT', 'VISIT', 'DOCTOR', 'WARD'], verbs: ['has', 'is held by', 'belongs to'] },
  {
    title: 'A laboratory',
    entities: ['SAMPLE', 'MEASUREMENT', 'INSTRUMENT', 'OPERATOR'],
    verbs: ['has', 'is made with', 'is used by'],
  },
  { title: 'An airline', entities: ['PASSENGER', 'BOOKING', 'FLIGHT', 'AIRCRAFT'], verbs: ['makes', 'is for', 'uses'] },
] as const;
const fields = [
  'string name',
  'date created',
  'int year',
  'string city',
  'float price',
  'int amount',
  'string status',
  'date due',
  'float mass',
  'string email',
];

export const entityRelationship = defineFamily({
  name: 'entity-relationship',
  version: 1,
  subject: 'computing',
  concepts: ['entity–relationship diagram', 'cardinality', 'primary key', 'database design'],
  level: 'undergraduate',
  language: 'mermaid',
  generate: (random) => {
    const { title, entities, verbs } = random.pick(schemas);
    const count = random.int(2, 3);
    const detailed = random.chance(0.75);
    const lines = entities.slice(0, count - 1).map((entity, index) => {
      const [left, right] = [random.pick(['||', '}o', '|o', '}|']), random.pick(['o{', '|{', '||', 'o|'])];
      return `${entity} ${left}--${right} ${entities[index + 1] ?? ''} : "${verbs[index] ?? ''}"`;
    });
    if (detailed)
      for (const entity of entities.slice(0, count))
        lines.push(
          `${entity} {`,
          '  int id PK',
          ...random.sample(fields, random.int(1, 3)).map((field) => `  ${field}`),
          '}',
        );
    return mermaidFigure(random, [title, `Data model: ${title.toLowerCase()}`], 'erDiagram', lines);
  },
});
