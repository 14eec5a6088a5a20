import { testRenderer } from '../contracts/renderer.js';

const triangle = 'A = point(0, 0, "A")\nB = point(4, 0, "B")\nC = point(4, 3, "C")\npolygon(A, B, C)';

testRenderer({
  language: 'mathjs',
  good: triangle,
  other: triangle.replace('4, 3', '2, 3'),
  broken: [
    ['a bracket that is not closed', 'point(1, 2', 'syntax'],
    ['an unknown function', 'pointt(1, 2)', 'invalid'],
    ['an unknown variable', 'segment(A, [1, 2])', 'invalid'],
    ['a program that only calculates', 'x = 2 + 3', 'invalid'],
    ['a colour that is none', 'point(1, 2, {color: "blurple-ish"})', 'invalid'],
    ['an option that is none', 'point(1, 2, {colr: "red"})', 'invalid'],
    ['a text where a number belongs', 'circle([0, 0], "wide")', 'invalid'],
    ['two points in one place', 'segment([1, 1], [1, 1])', 'invalid'],
    ['import', 'import({pi: 3})', 'invalid'],
    ['createUnit', 'createUnit("cubit")', 'invalid'],
    ['evaluate', 'evaluate("1 + 1")', 'invalid'],
    ['parse', 'parse("1 + 1")', 'invalid'],
    ['simplify', 'simplify("x + x")', 'invalid'],
    ['derivative', 'derivative("x^2", "x")', 'invalid'],
    ['the engine through its constructor', 'f = cos.constructor("return 1")', 'invalid'],
    ['a function that calls itself without end', 'f(x) = f(x + 1)\npoint(f(1), 2)', 'runtime'],
    ['a huge matrix', 'A = zeros(100000, 100000)\npoint(1, 2)', 'too-large'],
    ['a huge range', 'A = 1:1e9\npoint(1, 2)', 'too-large'],
    ['60,000 pixels', `figure({width: 60000})\n${triangle}`, 'too-large'],
  ],
  hanging: 'f(n) = n < 2 ? n : f(n - 1) + f(n - 2)\npoint(f(60), 1)',
  calling: 'point(1, 2, "<image href=\'MARKER/a.png\'/>")\nimport("MARKER/b.js")',
});
