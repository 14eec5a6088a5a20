import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const goods = [
  ['apples', 'Quantity (t per day)', 'Price (€ per kg)', 4],
  ['coffee', 'Quantity (thousand bags)', 'Price ($ per kg)', 12],
  ['concert tickets', 'Tickets (hundreds)', 'Price (£)', 90],
  ['bicycles', 'Bicycles per week', 'Price ($)', 800],
  ['milk', 'Quantity (thousand litres)', 'Price (€ per litre)', 2],
  ['flats', 'Flats to let', 'Monthly rent (€)', 1600],
  ['wheat', 'Quantity (thousand t)', 'Price ($ per t)', 320],
] as const;

export const supplyDemand = defineFamily({
  name: 'supply-demand',
  version: 1,
  subject: 'economics',
  concepts: ['supply and demand', 'market equilibrium', 'shift of a curve', 'price ceiling'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const [good, quantity, price, most] = random.pick(goods);
    const end = random.pick([20, 50, 60, 80, 100, 200]);
    const [choke, floor] = [most * random.between(0.8, 1), most * random.between(0.05, 0.25)];
    const bend = random.pick([1, 1, 0.7, 1.4]);
    const [fall, rise] = [choke * random.between(0.75, 0.95), most * random.between(0.55, 0.8)];
    const demand = (q: number, shift = 0): number => choke - fall * ((q / end - shift) ** bend || 0);
    const supply = (q: number, shift = 0): number => floor + rise * (Math.max(0, q / end - shift) ** (1 / bend) || 0);
    const moved = random.pick(['none', 'none', 'demand', 'supply'] as const);
    const shift = random.between(0.12, 0.22);
    const quantities = evenSteps(0, end, 41);
    const crossing = (): number => {
      let [low, high] = [0, end];
      for (let round = 0; round < 50; round++) {
        const middle = (low + high) / 2;
        if (demand(middle) > supply(middle)) low = middle;
        else high = middle;
      }
      return low;
    };
    const q = crossing();
    const p = supply(q);
    const line = (name: string, law: (q: number) => number, from: number, dashed: boolean) => ({
      name,
      dashed,
      points: quantities.filter((at) => at >= from).map((at) => [at, Math.max(0, law(at))] as const),
    });
    const equilibrium = random.chance(0.75);
    return curveFigure(random, {
      titles: [
        `The market for ${good}`,
        `Supply and demand: ${good}`,
        moved === 'none' ? 'Market equilibrium' : `The ${moved} curve shifts`,
      ],
      x: quantity,
      y: price,
      series: 'Curve',
      curves: [
        line('Demand', demand, 0, false),
        line('Supply', supply, 0, false),
        ...(moved === 'demand' ? [line('New demand', (at) => demand(at, shift), end * shift, true)] : []),
        ...(moved === 'supply' ? [line('New supply', (at) => supply(at, shift), end * shift, true)] : []),
      ],
      xDomain: [0, end],
      yDomain: [0, Number((most * 1.1).toPrecision(2))],
      digits: 3,
      notes: equilibrium
        ? [
            { x: Number(q.toPrecision(3)), y: Number(p.toPrecision(3)), mark: 'dot' },
            ...(random.chance(0.5) ? [{ y: Number(p.toPrecision(3)), mark: 'line' } as const] : []),
          ]
        : [],
    });
  },
});
