import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const page = (library: string, script: string): string =>
  `<!DOCTYPE html><html><head><script src="${library}"></script></head><body><div id="c" style="width:700px;height:440px"></div>` +
  `<svg id="s" width="640" height="420"></svg><script>${script}</script></body></html>`;

const rents = {
  data: {
    values: Object.entries({ Leipzig: [4.8, 5, 8.4], Berlin: [6.5, 7.5, 13.4], Munich: [12.5, 13.9, 20.3] }).flatMap(
      ([city, list]) => list.map((rent, at) => ({ city, rent, year: [2012, 2014, 2022][at] })),
    ),
  },
  mark: 'line',
  encoding: {
    x: { field: 'year', type: 'ordinal', title: 'Year' },
    y: { field: 'rent', type: 'quantitative', title: 'Euros per square metre' },
    color: { field: 'city', type: 'nominal', title: 'City' },
  },
};

const marathon = {
  data: { values: [12, 70, 190, 310, 240, 110].map((n, at) => ({ a: 2.5 + at / 2, b: 3 + at / 2, n })) },
  mark: 'bar',
  encoding: {
    x: { field: 'a', type: 'quantitative', bin: 'binned', title: 'Finishing time (hours)' },
    x2: { field: 'b' },
    y: { field: 'n', type: 'quantitative', title: 'Number of runners' },
  },
};

const coverage = {
  data: {
    values: Object.entries({ West: [95, 96, 94], Midlands: [92, 88, 92], Capital: [84, 75, 85] }).flatMap(
      ([region, list]) => list.map((share, at) => ({ region, share, year: String(2019 + at) })),
    ),
  },
  mark: 'rect',
  encoding: {
    x: { field: 'year', type: 'ordinal', title: 'Year' },
    y: { field: 'region', type: 'nominal', title: 'Region', sort: null },
    color: { field: 'share', type: 'quantitative', title: 'Vaccinated (%)' },
  },
};

const programs = {
  scores: [
    'html',
    page(
      'd3.js',
      `const data=[["Singapore",575],["Japan",536],["Estonia",510],["France",474],["Greece",430],["Mexico",395]];
       const x=d3.scaleLinear().domain([350,600]).range([120,590]),y=d3.scalePoint().domain(data.map(d=>d[0])).range([80,350]),s=d3.select('#s');
       s.append('text').attr('x',20).attr('y',26).attr('font-size',18).text('Mathematics scores');
       s.append('g').attr('transform','translate(0,370)').call(d3.axisBottom(x).ticks(6));
       s.append('g').attr('transform','translate(120,0)').call(d3.axisLeft(y).tickSize(0));
       s.append('line').attr('x1',x(472)).attr('x2',x(472)).attr('y1',60).attr('y2',370).attr('stroke','#888').attr('stroke-dasharray','4 3');
       s.selectAll('line.st').data(data).enter().append('line').attr('x1',x(350)).attr('x2',d=>x(d[1])).attr('y1',d=>y(d[0])).attr('y2',d=>y(d[0])).attr('stroke','#bbb');
       s.selectAll('circle').data(data).enter().append('circle').attr('cx',d=>x(d[1])).attr('cy',d=>y(d[0])).attr('r',7).attr('fill',d=>d[1]>=472?'#1b7837':'#c51b7d');`,
    ),
  ],
  museum: [
    'html',
    page(
      'plotly.js',
      `Plotly.newPlot('c',[{type:'waterfall',measure:['absolute','relative','relative','relative','relative','total'],
       x:['Balance 2022','Ticket sales','Grants','Salaries','Repairs','Balance 2023'],y:[180,240,90,-210,-75,0]}],
       {yaxis:{title:{text:'Thousand pounds'}},showlegend:false},{staticPlot:true});`,
    ),
  ],
  caffeine: [
    'html',
    page(
      'plotly.js',
      `const d={'None':[248,262,270,275,281,288,294,301,310,322,340],'200 mg':[215,224,230,236,241,246,252,258,264,275,330]};
       Plotly.newPlot('c',Object.keys(d).map((k)=>({type:'box',name:k,y:d[k],boxpoints:'outliers'})),
       {yaxis:{title:{text:'Reaction time (ms)'},range:[200,350]},showlegend:false},{staticPlot:true});`,
    ),
  ],
  rents: ['vega-lite', JSON.stringify(rents)],
  marathon: ['vega-lite', JSON.stringify(marathon)],
  coverage: ['vega-lite', JSON.stringify(coverage)],
  summers: [
    'matplotlib',
    `import matplotlib.pyplot as plt
years = list(range(1985, 2025, 3))
an = [-0.6, -0.1, 0.2, -0.4, -0.2, 0.3, 0.1, 0.4, -0.1, 0.5, 0.7, 0.6, 1.1, 1.3]
plt.bar(years, an, width=2.2)
plt.axhline(0, color="black", lw=1)
plt.xticks(years)
plt.xlabel("Year")
plt.ylabel("Difference from 1981-2010 mean (°C)")
plt.show()
`,
  ],
  ages: [
    'matplotlib',
    `import matplotlib.pyplot as plt
ages = ["0-9", "10-19", "20-29", "30-39", "40-49", "50+"]
men = [38, 41, 47, 52, 58, 66]
women = [36, 39, 44, 50, 61, 70]
plt.barh(ages, [-m for m in men], label="Men")
plt.barh(ages, women, label="Women")
plt.xticks([-80, -40, 0, 40, 80], ["80", "40", "0", "40", "80"])
plt.ylabel("Age group")
plt.xlabel("Thousands")
plt.legend()
plt.show()
`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['scores', 'Four countries score above the OECD average of 472.', true],
  ['scores', 'Five of the six countries score above the OECD average.', false],
  ['scores', 'Greece is above the OECD average.', false],
  ['scores', 'Mexico trails with 395, the only result under 400.', true],
  ['scores', 'Dots are green for scores above the average and magenta for those below.', true],
  [
    'museum',
    'It added 240 thousand from ticket sales and then spent 210 thousand on salaries and 75 thousand on repairs.',
    true,
  ],
  ['museum', 'It spent 210 thousand on salaries and 45 thousand on repairs.', false],
  ['museum', 'Salaries cost 135 thousand more than repairs did.', true],
  ['museum', 'Salaries cost 100 thousand more than repairs did.', false],
  ['caffeine', 'The 200 mg group contains the only outlier.', true],
  ['caffeine', 'The group without any has an outlier.', false],
  ['rents', 'Leipzig in 2022 cost more than Berlin did in 2014.', true],
  ['rents', 'Leipzig in 2022 cost more than Munich did in 2012.', false],
  ['rents', 'Leipzig cost more in 2022 than Berlin did in 2014.', true],
  ['rents', 'In 2022, Leipzig cost less than Berlin had in 2014.', false],
  ['marathon', 'There are six bars and each is 30 minutes wide.', true],
  ['marathon', 'There are six bars and each is 20 minutes wide.', false],
  ['marathon', 'Each bar spans 45 minutes.', false],
  ['coverage', 'In the Capital the values lie between 75 and 85.', true],
  ['coverage', 'In the Capital the values lie between 90 and 95.', false],
  ['summers', 'In 1994 the summer was about 0.4 degrees cooler than average.', true],
  ['summers', 'In 2024 the summer was 1.3 degrees warmer than average.', true],
  ['summers', '2024 is the worst one, 1.3 degrees above normal.', true],
  ['ages', 'In all the age groups under 40, there are more men than women.', true],
  ['ages', 'In all the age groups under 50, there are more men than women.', false],
  ['ages', 'Over 40, men outnumber women.', false],
  [
    'ages',
    'Men outnumber women in the two youngest groups, but from 40 upwards there are more women in every group.',
    true,
  ],
]);
