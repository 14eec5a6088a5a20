import { curveFigure, type Curve } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Young's modulus (GPa), yield and ultimate stress (MPa), strain at the ultimate stress and at fracture (%). */
const materials = [
  { name: 'Mild steel', modulus: 210, yields: 250, ultimate: 420, at: 18, breaks: 30 },
  { name: 'High-strength steel', modulus: 205, yields: 690, ultimate: 830, at: 8, breaks: 16 },
  { name: 'Aluminium alloy', modulus: 70, yields: 275, ultimate: 310, at: 9, breaks: 14 },
  { name: 'Copper', modulus: 117, yields: 70, ultimate: 220, at: 30, breaks: 44 },
  { name: 'Brass', modulus: 105, yields: 200, ultimate: 360, at: 25, breaks: 36 },
  { name: 'Titanium alloy', modulus: 114, yields: 830, ultimate: 900, at: 7, breaks: 13 },
  { name: 'Cast iron', modulus: 110, yields: 160, ultimate: 210, at: 0.6, breaks: 0.7 },
] as const;

const draw = (material: (typeof materials)[number], scale: number): Curve => {
  const [yields, ultimate] = [material.yields * scale, material.ultimate * scale];
  const elastic = yields / (material.modulus * 10);
  const points: [number, number][] = [
    [0, 0],
    [elastic, yields],
  ];
  // Hardening: a parabola that is level at the ultimate stress; then necking down to fracture.
  for (let part = 0.05; part <= 1.001; part += 0.05)
    points.push([
      elastic + part * (material.at - elastic),
      ultimate - (ultimate - yields) * Math.max(0, 1 - part) ** 2.4,
    ]);
  for (let part = 0.2; part <= 1.001; part += 0.2)
    points.push([material.at + part * (material.breaks - material.at), ultimate * (1 - 0.18 * part ** 2)]);
  return { name: material.name, points };
};

export const stressStrain = defineFamily({
  name: 'stress-strain',
  version: 1,
  subject: 'engineering',
  concepts: ['stress–strain curve', "Young's modulus", 'yield strength', 'ultimate strength', 'ductility'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const count = random.pick([1, 1, 2, 3]);
    const chosen = random.sample(materials, count);
    const scale = random.between(0.85, 1.15);
    const curves = chosen.map((material) => draw(material, scale));
    const [material] = chosen;
    if (material === undefined) throw new Error('no material');
    const top = Math.round(material.ultimate * scale);
    const marks = count === 1 && material.breaks > 2 && random.chance(0.7);
    return curveFigure(random, {
      titles: [
        count === 1 ? `Tensile test of ${material.name.toLowerCase()}` : 'Tensile tests of metals',
        'Stress–strain curve',
        count === 1 ? `Stress and strain of ${material.name.toLowerCase()}` : 'Stress and strain of metals',
      ],
      x: random.pick(['Strain (%)', 'Engineering strain (%)']),
      y: random.pick(['Stress (MPa)', 'Engineering stress (MPa)']),
      curves,
      ...(count > 1 && { series: 'Material' }),
      xDomain: [0, Math.ceil(Math.max(...chosen.map(({ breaks }) => breaks)) * 1.15)],
      yDomain: [0, Math.ceil((Math.max(...chosen.map(({ ultimate }) => ultimate * scale)) * 1.15) / 50) * 50],
      digits: 3,
      notes: marks
        ? [
            {
              x: material.at,
              y: top,
              mark: 'dot',
              text: random.pick(['ultimate strength', `${top} MPa`]),
              align: 'center',
            },
            ...(random.chance(0.6)
              ? [
                  {
                    x: material.breaks,
                    y: top * 0.82,
                    mark: 'dot',
                    text: 'fracture',
                    align: 'center',
                    above: false,
                  } as const,
                ]
              : []),
          ]
        : [],
    });
  },
});
