import type { GeometryName } from '../figures/geometry.js';

/** What readers write of figures of geometry, and what is wrong in the same words. */
export const geometrySentences: readonly {
  readonly figure: GeometryName;
  readonly true: readonly string[];
  readonly false: readonly string[];
}[] = [
  {
    figure: 'triangle',
    true: [
      'Triangle ABC has a right angle at B.',
      'The figure shows a triangle ABC with AB = 4 cm and AC = 5 cm.',
      'The side BC is 3 cm long.',
      'The angle BAC measures 36.87°.',
      'AB is perpendicular to BC.',
      'The area of the triangle ABC is 6 cm².',
      'The triangle ABC has a perimeter of 12 cm.',
    ],
    false: [
      'Triangle ABC has a right angle at C.',
      'The figure shows a triangle ABC with AB = 5 cm.',
      'The side BC is 4 cm long.',
      'The angle BAC measures 53.13°.',
      'AB is parallel to BC.',
      'The area of the triangle ABC is 12 cm².',
      'The triangle PQR is yellow.',
      'There are two triangles.',
    ],
  },
  {
    figure: 'circles',
    true: [
      'The circle k has the centre M and the radius 3.',
      'The line t is tangent to the circle k.',
      'The line g is parallel to the line t.',
      'Point P lies on the circle k.',
      'The line g is dashed.',
      'MP and MQ are equal.',
      'There is one circle.',
    ],
    false: [
      'The circle k has the centre P.',
      'The circle k has the radius 4.',
      'The line g is perpendicular to the line t.',
      'The line g is not parallel to the line t.',
      'Point M lies on the circle k.',
      'The line t is dashed.',
      'There are two circles.',
    ],
  },
  {
    figure: 'rational',
    true: [
      'The graph of f crosses the x-axis at x = −1 and x = 1.',
      'The graph of f meets the y-axis at y = 0.5.',
      'The graph of f has the vertical asymptote x = 2 and the oblique asymptote y = x + 2.',
      'It is a coordinate system with two curves.',
      'The graph of h has a hole at (−3, −6).',
      'The graph of f and the graph of h intersect at (1.4, −1.6).',
      'The graph of h has the slope 1.',
    ],
    false: [
      'The graph of f crosses the x-axis at x = −1 and x = 2.',
      'The graph of f meets the y-axis at y = −0.5.',
      'The graph of f has the vertical asymptote x = 1.',
      'The graph of f has the oblique asymptote y = x − 2.',
      'It is a number line.',
      'The graph of h has a hole at (3, 0).',
      'The graph of f and the graph of h intersect at (1.6, −1.4).',
      'The graph of h has the slope 2.',
    ],
  },
  {
    figure: 'parabola',
    true: [
      'The graph of f has a minimum at (2, −1).',
      'The graph of f has zeros at x = 1 and x = 3.',
      'Point S is at (2, −1).',
      'The graph of f and the line g meet at (0, 3) and (4, 3).',
      'The x-axis runs from −2 to 5.',
      'It says “vertex S”.',
      'the parabola opens upwards and its lowest point is S',
      'f falls until x = 2',
      'f and g cross twice, once on the y-axis',
    ],
    false: [
      'The graph of f has a maximum at (2, −1).',
      'The graph of f has zeros at x = 1 and x = 4.',
      'Point S is at (2, 1).',
      'The graph of f and the line g meet at (0, 3) and (3, 3).',
      'The x-axis runs from −3 to 5.',
      'It says “vertex T”.',
      'the parabola opens downwards',
      'f rises until x = 2',
      'f and g meet only once',
      'A circle is drawn around S.',
    ],
  },
  {
    figure: 'inequality',
    true: ['A number line with one interval.', 'The x-axis goes from −4 to 5.'],
    false: [
      'A number line with two intervals.',
      'A coordinate system.',
      'A dashed bar covers the numbers from −1 to 0.',
    ],
  },
  {
    figure: 'tikzWheel',
    true: [
      'M is the centre of the circle.',
      'The line t touches the circle at P.',
      'The dashed segment MP is 2 cm long.',
      'The radius of the circle is 2 cm.',
      'MP is perpendicular to t.',
    ],
    false: [
      'P is the centre of the circle.',
      'The line t passes through M.',
      'The dashed segment MP is 3 cm long.',
      'MP is parallel to t.',
      'The circle is green.',
    ],
  },
  {
    figure: 'svgRoof',
    true: [
      'The triangle ABC is isosceles.',
      'The dashed height CF meets AB at a right angle.',
      'F is the midpoint of AB.',
      'AB is longer than CF.',
      'Four points are labelled.',
    ],
    false: [
      'The triangle ABC is equilateral.',
      'The triangle has a right angle at C.',
      'F is the midpoint of AC.',
      'The segment CF is longer than AC.',
      'A circle is drawn around the triangle.',
    ],
  },
];
