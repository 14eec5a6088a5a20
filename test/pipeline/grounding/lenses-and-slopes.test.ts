import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  lens: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" font-size="14"><rect width="600" height="300" fill="white"/><line x1="20" y1="150" x2="580" y2="150" stroke="gray" stroke-dasharray="6 4"/><ellipse cx="280" cy="150" rx="14" ry="110" fill="#cfe8ff" stroke="#2b6cb0"/>
<circle cx="180" cy="150" r="4"/><text x="175" y="172">F</text><circle cx="380" cy="150" r="4"/><text x="374" y="172">F'</text>
<line x1="130" y1="150" x2="130" y2="98" stroke="green" stroke-width="3"/><polygon points="124,98 136,98 130,90" fill="green"/><text x="110" y="80">object</text>
<line x1="580" y1="150" x2="580" y2="262" stroke="purple" stroke-width="3"/><polygon points="574,262 586,262 580,270" fill="purple"/><text x="530" y="290">image</text>
<polyline points="130,90 280,90 580,270" fill="none" stroke="red"/><line x1="130" y1="90" x2="580" y2="270" stroke="orange"/></svg>`,
  ],
  ramp: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="460" height="300" font-size="15"><rect width="460" height="300" fill="white"/><polygon points="40,260 400,260 400,52" fill="#eee" stroke="black"/><rect x="-45" y="-45" width="80" height="45" fill="burlywood" stroke="black" transform="translate(215,159) rotate(-30)"/>
<g fill="none" stroke-width="3"><line x1="209" y1="137" x2="209" y2="237" stroke="green" marker-end="url(#a)"/><line x1="209" y1="137" x2="165.7" y2="62" stroke="blue" marker-end="url(#a)"/><line x1="239" y1="119" x2="308" y2="79.2" stroke="red" marker-end="url(#a)"/></g>
<defs><marker id="a" markerWidth="8" markerHeight="8" refX="4" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z"/></marker></defs><text x="118" y="246">30°</text><text x="216" y="236" fill="green">mg</text><text x="148" y="54" fill="blue">N</text><text x="312" y="76" fill="red">f</text></svg>`,
  ],
  flask: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="300" font-size="14"><rect width="420" height="300" fill="white"/><ellipse cx="150" cy="160" rx="60" ry="55" fill="#f4c27a" stroke="black"/><rect x="140" y="40" width="20" height="70" fill="white" stroke="black"/><rect x="130" y="240" width="40" height="40" fill="gray"/>
<line x1="215" y1="160" x2="290" y2="160" stroke="black"/><text x="296" y="165">flask</text><line x1="162" y1="60" x2="290" y2="60" stroke="black"/><text x="296" y="65">thermometer</text><line x1="172" y1="260" x2="290" y2="260" stroke="black"/><text x="296" y="265">burner</text><text x="296" y="110">250 ml of water</text><text x="20" y="290">distances in cm: 12.5 cm</text></svg>`,
  ],
  cosine: [
    'mathjs',
    'figure({width: 520, height: 340, x: [-0.5, 6.8], y: [-2.5, 4.5]})\naxes("x", "y", {pi: true, grid: true})\nplot(cos(x), "f", {color: "blue"})\nplot(2 cos(x) + 1, "g", {color: "red", dash: "dashed"})',
  ],
  histogram: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="240" font-size="13"><rect width="300" height="240" fill="white"/><text x="150" y="20" text-anchor="middle">Reaction times of 50 students</text><rect x="40" y="120" width="60" height="80" fill="#6fa8dc"/><rect x="100" y="60" width="60" height="140" fill="#6fa8dc"/><text x="100" y="216" text-anchor="middle">160</text><text x="160" y="216" text-anchor="middle">190</text><text x="170" y="234" text-anchor="middle">Number of students</text></svg>',
  ],
  solids: [
    'html',
    `<!doctype html><html><body style="margin:0"><script type="importmap">{ "imports": { "three": "https://unpkg.com/three@0.160.0/build/three.module.js" } }</script><script type="module">
import * as THREE from 'three';
const s = new THREE.Scene(), c = new THREE.PerspectiveCamera(45, 1.5, 0.1, 100);
c.position.set(0, 2, 9);
s.add(new THREE.AmbientLight(0xffffff, 2));
const put = (g, x, color) => { const m = new THREE.Mesh(g, new THREE.MeshStandardMaterial({ color })); m.position.x = x; s.add(m); };
put(new THREE.BoxGeometry(1.6, 1.6, 1.6), -2.4, 0xd62728);
put(new THREE.SphereGeometry(1, 32, 24), 0, 0x2ca02c);
put(new THREE.ConeGeometry(0.9, 2, 32), 2.4, 0x1f77b4);
const r = new THREE.WebGLRenderer({ antialias: true }); r.setSize(600, 400); document.body.appendChild(r.domElement); r.render(s, c);
</script></body></html>`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  // How the image stands, on which side and how tall it is.
  ['lens', 'The image is upside down and twice as tall as the object.', true],
  ['lens', 'The image is upright.', false],
  ['lens', 'A virtual, enlarged image appears.', false],
  ['lens', 'The image is half the size of the object.', false],
  ['lens', 'The image is formed on the other side of the lens.', true],
  ['lens', 'The image lies on the same side of the lens as the object.', false],
  ['lens', 'The image arrow points upwards.', false],
  ['lens', 'The magnification is 2.', true],
  ['lens', 'The magnification is one half.', false],
  // Where things are along the axis.
  ['lens', 'F lies between the object and the lens.', true],
  ['lens', "F' lies between the object and the lens.", false],
  ['lens', 'The object stands between F and the lens.', false],
  ['lens', "The image is located beyond F'.", true],
  ['lens', 'The object is closer to the lens than F.', false],
  // The rays.
  ['lens', "The red ray runs parallel to the axis and then goes through F'.", true],
  ['lens', 'The red ray runs parallel to the axis and then goes through F.', false],
  ['lens', 'The orange ray passes through the centre of the lens without being bent.', true],
  ['lens', 'The red ray goes through the middle of the lens.', false],
  ['lens', 'The ray that arrives parallel to the axis is not bent.', false],
  ['lens', 'Ray diagram of a diverging lens.', false],
  // Forces and the slope that a block stands on.
  ['ramp', 'The friction f acts up the slope.', true],
  ['ramp', 'The friction f points down along the incline.', false],
  ['ramp', 'The normal force is perpendicular to the surface of the ramp.', true],
  ['ramp', 'The normal force N is parallel to the slope.', false],
  ['ramp', 'The normal force points straight up.', false],
  ['ramp', 'The weight mg acts perpendicular to the plane.', false],
  ['ramp', 'The slope rises to the right.', true],
  ['ramp', 'The ramp goes down from left to right.', false],
  ['ramp', 'The longest of the three arrows is that of the weight.', true],
  ['ramp', 'The longest of the arrows is that of the friction.', false],
  // Parts that are named where they are drawn, and units that are written.
  ['flask', 'Apparatus with a flask, a thermometer and a burner.', true],
  ['flask', 'A magnetic stirrer turns in the flask.', false],
  ['flask', 'Apparatus with a flask, a burette, a thermometer and a burner.', false],
  ['flask', 'The flask holds 250 litres of water.', false],
  ['flask', 'The distances are given in inches.', false],
  ['flask', 'The distances are given in centimetres.', true],
  // Two graphs, each with its dash and its colour.
  ['cosine', 'Graphs of f, solid and blue, and g, dashed and red.', true],
  ['cosine', 'Graphs of f, solid and blue, and g, dashed and green.', false],
  ['cosine', 'Graphs of f, dashed and blue, and g, solid and red.', false],
  // Words of a title count nothing that stands beside them.
  ['histogram', 'The title, "Reaction times of 50 students", says it was 50 students.', true],
  // How many solids a scene has.
  ['solids', 'Rendered scene of three geometric bodies.', true],
  ['solids', 'Rendered scene of four geometric bodies.', false],
  ['solids', 'Five coloured solids in a row.', false],
]);
