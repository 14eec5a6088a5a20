import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

const bodies = [
  ['Sun', 'Earth', 'perihelion', 'aphelion'],
  ['Sun', 'comet', 'perihelion', 'aphelion'],
  ['Sun', 'Mars', 'perihelion', 'aphelion'],
  ['Sun', 'asteroid', 'perihelion', 'aphelion'],
  ['Earth', 'Moon', 'perigee', 'apogee'],
  ['Earth', 'satellite', 'perigee', 'apogee'],
  ['star', 'planet', 'periapsis', 'apoapsis'],
] as const;

/** Two sectors of equal areas: the one near the far end is wider in angle of place, narrower in time. */
const drawSectors = (paper: Paper, at: (angle: number) => Place): void => {
  for (const [index, from] of [0.25, 2.55].entries()) {
    const to = from + (index === 0 ? 0.75 : 0.42);
    const rim = Array.from({ length: 13 }, (_, step) => at(from + ((to - from) * step) / 12));
    const ink = { fill: paper.look.pales[index + 1], stroke: paper.look.accents[index + 1] };
    paper.polygon([[0, 0], ...rim], { ...ink, 'aria-label': 'sector' });
  }
};

export const orbitDiagram = defineFamily({
  name: 'orbit',
  version: 2,
  subject: 'astronomy',
  concepts: ['elliptical orbit', "Kepler's laws", 'focus', 'perihelion and aphelion', 'eccentricity'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'), random.chance(0.8) ? { colour: true } : {});
    const paper = createPaper(look, 'orbit diagram');
    const [centre, body, near, far] = random.pick(bodies);
    const eccentricity = random.int(15, 70) / 100;
    const a = random.int(140, 210);
    const b = a * Math.sqrt(1 - eccentricity ** 2);
    const c = a * eccentricity;
    // The focus with the central body is the origin; sometimes the figure is mirrored.
    const way = random.chance(0.5) ? 1 : -1;
    const at = (angle: number): Place => [way * (a * Math.cos(angle) - c), -b * Math.sin(angle)];
    paper.ellipse([-way * c, 0], a, b, {
      ...(random.chance(0.3) && { 'stroke-dasharray': '6 4' }),
      'aria-label': 'elliptical orbit',
    });
    const sector = random.chance(0.4);
    if (sector) drawSectors(paper, at);
    if (random.chance(0.6)) paper.line(at(0), at(Math.PI), { 'stroke-dasharray': '3 3', 'aria-label': 'major axis' });
    paper.group('central body', () => {
      paper.circle([0, 0], random.int(11, 18), { fill: centre === 'Earth' ? '#4a90c4' : '#f2b134' });
      paper.text(centre, [0, 32], { bold: true });
    });
    const place = random.pick(sector ? [4.2, 4.8, 5.2] : [0.7, 1.2, 1.9, 2.3, 4.2, 5.1]);
    const here = at(place);
    if (random.chance(0.6)) paper.line([0, 0], here, { stroke: look.accents[3], 'aria-label': 'radius vector' });
    if (random.chance(0.6)) {
      const tangent: Place = [way * -a * Math.sin(place), -b * Math.cos(place)];
      const scale = 62 / Math.hypot(...tangent);
      paper.arrow(here, [here[0] + tangent[0] * scale, here[1] + tangent[1] * scale], {
        stroke: look.accents[0],
        'stroke-width': 2.5,
        'aria-label': 'velocity arrow',
      });
    }
    const out = Math.hypot(here[0] + way * c, here[1]);
    paper.group('orbiting body', () => {
      paper.circle(here, random.int(6, 9), { fill: look.accents[4] });
      paper.text(body, [here[0] + ((here[0] + way * c) / out) * 34, here[1] + (here[1] / out) * 24]);
    });
    if (random.chance(0.75)) {
      paper.text(near, [at(0)[0] + way * 10, 0], { anchor: way > 0 ? 'start' : 'end' });
      paper.text(far, [at(Math.PI)[0] - way * 10, 0], { anchor: way > 0 ? 'end' : 'start' });
    }
    if (random.chance(0.3))
      paper.group('empty focus', () => {
        paper.circle([-2 * way * c, 0], 3, { fill: look.ink });
        paper.text('F_2', [-2 * way * c, 16], { italic: true });
      });
    return paper.finish(
      pickTitle(
        random,
        [
          `Orbit of the ${body} around the ${centre}`.replace('the Mars', 'Mars').replace('the Earth', 'Earth'),
          "Kepler's second law",
          `An orbit of eccentricity ${eccentricity}`,
        ].filter((title) => sector || !title.startsWith('Kepler')),
      ),
    );
  },
});
