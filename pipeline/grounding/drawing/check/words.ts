import { unitWord } from '../../check/number-words.js';
import { colourWords } from '../../language/colour.js';

/** What the fields call the parts of their figures: counted and named after what stands in the figure (sets.ts). */
const fieldWords: Readonly<Record<string, string>> = {
  entity: 'entity',
  table: 'entity',
  relationship: 'relationship',
  relation: 'relationship',
  association: 'relationship',
  attribute: 'attribute',
  field: 'attribute',
  property: 'attribute',
  column: 'column',
  row: 'row',
  method: 'method',
  operation: 'method',
  class: 'class',
  interface: 'interface',
  subclass: 'subclass',
  superclass: 'superclass',
  generalisation: 'inheritance',
  generalization: 'inheritance',
  inheritance: 'inheritance',
  composition: 'composition',
  aggregation: 'aggregation',
  decision: 'decision',
  question: 'decision',
  terminal: 'terminal',
  leaf: 'leaf',
  root: 'root',
  level: 'level',
  layer: 'level',
  tier: 'level',
  generation: 'level',
  branch: 'branch',
  participant: 'participant',
  actor: 'participant',
  party: 'participant',
  reply: 'reply',
  response: 'reply',
  request: 'request',
  task: 'task',
  card: 'task',
  activity: 'task',
  section: 'section',
  phase: 'section',
  milestone: 'milestone',
  commit: 'commit',
  block: 'item',
  station: 'item',
  town: 'item',
  city: 'item',
  place: 'item',
  organism: 'item',
  animal: 'item',
  stage: 'stage',
  component: 'item',
  device: 'item',
  module: 'item',
  item: 'item',
  topic: 'item',
  room: 'item',
  person: 'item',
};

/** What the words for things mean: any node, any edge, a frame, any shape, or a noun of its own. */
const kindOf: Readonly<Record<string, string>> = {
  node: 'node',
  vertex: 'node',
  vertices: 'node',
  bubble: 'node',
  state: 'node',
  step: 'node',
  lifeline: 'participant',
  ...fieldWords,
  element: 'thing',
  shape: 'shape',
  figure: 'shape',
  edge: 'edge',
  arrow: 'arrow',
  link: 'edge',
  connection: 'edge',
  connector: 'edge',
  arc: 'edge',
  transition: 'edge',
  message: 'edge',
  line: 'line',
  segment: 'line',
  ray: 'line',
  frame: 'cluster',
  cluster: 'cluster',
  group: 'cluster',
  subgraph: 'cluster',
  subgroup: 'cluster',
  box: 'box',
  rectangle: 'rectangle',
  rect: 'rectangle',
  square: 'square',
  circle: 'circle',
  disc: 'circle',
  disk: 'circle',
  ball: 'circle',
  dot: 'circle',
  ellipse: 'ellipse',
  oval: 'ellipse',
  diamond: 'diamond',
  rhombus: 'diamond',
  triangle: 'triangle',
  polygon: 'polygon',
  pentagon: 'pentagon',
  hexagon: 'hexagon',
  octagon: 'octagon',
  star: 'star',
  quadrilateral: 'quadrilateral',
  parallelogram: 'parallelogram',
  trapezium: 'trapezium',
  cylinder: 'cylinder',
  record: 'record',
  note: 'note',
  path: 'path',
  curve: 'path',
  outline: 'path',
  picture: 'picture',
  image: 'picture',
  label: 'label',
  text: 'text',
  atom: 'atom',
  bond: 'bond',
  ring: 'ring',
  symbol: 'glyph',
  character: 'glyph',
};

/** What the bodies of a scene in space are called; of a flat drawing, a ball is a disc. */
const bodyOf: Readonly<Record<string, string>> = {
  sphere: 'sphere',
  ball: 'sphere',
  orb: 'sphere',
  globe: 'sphere',
  cube: 'cube',
  cuboid: 'cuboid',
  box: 'box',
  block: 'box',
  brick: 'box',
  crate: 'box',
  slab: 'box',
  cone: 'cone',
  cylinder: 'cylinder',
  rod: 'cylinder',
  stick: 'cylinder',
  torus: 'torus',
  doughnut: 'torus',
  donut: 'torus',
  ring: 'ring',
  pyramid: 'pyramid',
  prism: 'prism',
  capsule: 'capsule',
  knot: 'knot',
  tetrahedron: 'tetrahedron',
  octahedron: 'octahedron',
  dodecahedron: 'dodecahedron',
  icosahedron: 'icosahedron',
  body: 'solid',
  object: 'solid',
  shape: 'solid',
  solid: 'solid',
};
const severalBodies: Readonly<Record<string, string>> = {
  boxes: 'box',
  bodies: 'body',
  tori: 'torus',
  toruses: 'torus',
  doughnuts: 'torus',
  tetrahedra: 'tetrahedron',
  octahedra: 'octahedron',
  dodecahedra: 'dodecahedron',
  icosahedra: 'icosahedron',
};

/** What a word for a body stands for where bodies are drawn. "Solid" alone is how a line is drawn. */
export const bodyAt = (word: string): { readonly kind: string; readonly plural: boolean } | undefined => {
  if (Object.hasOwn(bodyOf, word) && word !== 'solid') return { kind: bodyOf[word] ?? '', plural: false };
  const one = severalBodies[word] ?? (word.endsWith('s') ? word.slice(0, -1) : '');
  return Object.hasOwn(bodyOf, one) ? { kind: bodyOf[one] ?? '', plural: true } : undefined;
};

const irregular: Readonly<Record<string, string>> = {
  vertices: 'vertex',
  boxes: 'box',
  leaves: 'leaf',
  entities: 'entity',
  properties: 'property',
  classes: 'class',
  subclasses: 'subclass',
  superclasses: 'superclass',
  branches: 'branch',
  parties: 'party',
  replies: 'reply',
  activities: 'activity',
  cities: 'city',
  people: 'person',
};

const fieldKinds = new Set([...Object.values(fieldWords), 'inner', 'selfloop', 'final', 'initial']);
/** A word of the field that may be said of many things: no shape, by which a thing could be told. */
export const isFieldKind = (kind: string): boolean => fieldKinds.has(kind);

/** Also verbs: things only after a word that a noun follows. */
const verbal = new Set('leaves branches branch replies reply request requests question questions'.split(' '));
const beforeNoun = new Set(
  (
    'the a an no each every any this that these those its their all both which some many few main other named of first second last ' +
    'third left right top bottom only single different more most fewest final upper lower outer inner'
  ).split(' '),
);
/** A word of the field stands here as a noun. */
export const isNounAfter = (word: string, before: string | undefined): boolean =>
  !verbal.has(word) ||
  before === undefined ||
  beforeNoun.has(before) ||
  unitWord(before) !== undefined ||
  /^\d/.test(before) ||
  colours.has(before);

/** What a word for a thing stands for, and whether it is a plural; undefined for other words. */
export const kindAt = (word: string): { readonly kind: string; readonly plural: boolean } | undefined => {
  if (Object.hasOwn(kindOf, word) && word !== 'vertices') return { kind: kindOf[word] ?? '', plural: false };
  const one = (Object.hasOwn(irregular, word) ? irregular[word] : /^(.*)s$/.exec(word)?.[1]) ?? '';
  return Object.hasOwn(kindOf, one) ? { kind: kindOf[one] ?? '', plural: true } : undefined;
};

const plain = new Set(
  (
    'a an the this that these those it its they their there here then and or nor but both each every all no none not nothing ' +
    'one two three four five six seven eight nine ten eleven twelve some several many most only from to into in on at of with ' +
    'without by for under over above below between inside outside left right is are was has have which who where when while as ' +
    'titled entitled labelled labeled named called title caption graph tree drawing diagram flowchart flow chart network formula ' +
    'molecule structure directed undirected acyclic dashed dotted solid filled bold thick thin also finally first second last next ' +
    'leads points connects joins goes starts ends begins start end arrows lines reads says shows shown showing written words if ' +
    'besides apart among altogether together in total another other others neither either single double triple aromatic'
  ).split(' '),
);

/** Of "forest green" the first is a name like any other. */
const colours = new Set(['dark', 'light', 'pale', ...colourWords.filter((word) => !word.includes(' '))]);

/** A word that captions use in a sense of its own: as a name it must be in quotes, or spelled as in the figure. */
export const isCommon = (word: string): boolean => {
  const lower = word.toLowerCase();
  const kind = kindAt(lower)?.kind;
  return plain.has(lower) || colours.has(lower) || (kind !== undefined && !isFieldKind(kind));
};

const quotable = /^[^“”"«»]{1,160}$/;

/** A name that stands out in a sentence by its capitals, as "Bank of England" does; "Scan card" and "B" do not. */
const outstanding =
  /^\p{Lu}[\p{L}\p{N}]+(?:(?: (?:of|the|and|de|la|le|du|von|van)){0,2} [\p{Lu}\p{N}][\p{L}\p{N}]*){0,4}$/u;

/** How a caption writes a name; undefined for one that cannot be quoted. */
export const writtenName = (name: string | undefined): string | undefined => {
  if (name === undefined || !quotable.test(name)) return undefined;
  const [first = '', ...rest] = name.split(' ');
  return outstanding.test(name) && !isCommon(first) && !rest.some((word) => /^\p{Lu}/u.test(word) && plain.has(word))
    ? name
    : `“${name}”`;
};
