import type { drawingSentences } from './drawings.js';

/** Sentences about formulas, equations of reactions and molecules. */
export const formulaSentences: typeof drawingSentences = [
  {
    figure: 'turned',
    true: [
      'B has three rows and two columns, and its transpose has two rows and three columns.',
      'The entry of B in the second row and first column is -2.',
      'Exactly one entry of B is negative.',
      'The first row of the transpose reads 5, -2, 6.',
    ],
    false: [
      'B has two rows and three columns.',
      'The entry of B in the second row and first column is 8.',
      'Two entries of B are negative.',
      'The first row of B reads 5, -2, 6.',
    ],
  },
  {
    figure: 'flux',
    true: [
      'The divergence of D is rho.',
      'The curl of H equals the partial derivative of D with respect to t.',
      'The formula shows the divergence of D and the curl of H.',
    ],
    false: [
      'The divergence of D is zero.',
      'The curl of H equals the negative partial derivative of D with respect to t.',
      'The formula shows the divergence of E and the curl of H.',
    ],
  },
  {
    figure: 'area',
    true: ['The value of the integral is 1.', 'The integral equals one.'],
    false: ['The value of the integral is 2.', 'The integral is equal to pi over two.'],
  },
  {
    figure: 'cubes',
    true: [
      'A sum of i cubed equals a squared fraction in parentheses with denominator 2.',
      'On the right the whole fraction m(m+1)/2 is squared.',
      'The exponent outside the parentheses is 2.',
    ],
    false: [
      'A sum of i cubed equals a squared fraction in parentheses with denominator 6.',
      'On the right the whole fraction m(m+1)/2 is cubed.',
      'The exponent outside the parentheses is 3.',
      'The left side is a product over i.',
      'The formula adds up the squares of i.',
    ],
  },
  {
    figure: 'slope',
    true: [
      'The left side is the first derivative of g at b.',
      'The letter under lim is k.',
      'A fraction with k in the denominator.',
    ],
    false: [
      'The left side is the second derivative of g at b.',
      'The letter under lim is x.',
      'A fraction with b in the denominator.',
    ],
  },
  {
    figure: 'flame',
    true: [
      'One molecule of propane reacts with five molecules of oxygen.',
      'The products are carbon dioxide and water.',
      'The coefficient of water on the right-hand side is 4.',
      'Propane and oxygen stand on the left of the arrow.',
    ],
    false: [
      'One molecule of propane reacts with four molecules of oxygen.',
      'The products are carbon monoxide and water.',
      'The coefficient of water is 5.',
      'Water stands on the left-hand side of the arrow.',
      'Butane reacts with oxygen.',
    ],
  },
  {
    figure: 'pentenone',
    true: [
      'The C=C double bond is conjugated with the carbonyl group.',
      'One of the carbons carries a double-bonded oxygen, and a further double bond sits within the ring.',
      'There are five carbon atoms, not counting hydrogens.',
    ],
    false: ['The two double bonds are not conjugated.', 'There are six carbon atoms, not counting hydrogens.'],
  },
  {
    figure: 'naphthol',
    true: [
      'Two rings share one side, and one of them bears an OH group.',
      'The hydroxyl group is not adjacent to the ring fusion.',
    ],
    false: [
      'The carbon carrying the hydroxyl group is bonded directly to a ring-fusion carbon.',
      'The two rings share no side, and one of them bears a chlorine atom.',
    ],
  },
  {
    figure: 'border',
    true: ['Part of the light goes back into the air to the upper right, as an orange arrow.'],
    false: [],
  },
  {
    figure: 'functions',
    true: [
      'The parabola cuts the x-axis at x = -2 and x = 2.',
      'The straight line crosses the x-axis at -1.',
      'At x = -1 the red line crosses the x-axis.',
      'The parabola meets the y-axis at y = -4.',
      'The parabola crosses the x-axis twice.',
      'The blue curve falls until x = 0 and rises afterwards.',
      'The parabola decreases for x < 0.',
    ],
    false: [
      'The parabola cuts the x-axis at x = -2 and x = 3.',
      'The straight line crosses the x-axis at 1.',
      'The red line meets the y-axis at y = 2.',
      'The parabola crosses the x-axis once.',
      'The blue curve rises until x = 0 and falls afterwards.',
      'The red line decreases for x > 1.',
    ],
  },
  {
    figure: 'machine',
    true: ['Idle is the start state and done is the only final state.'],
    false: ['Idle is the start state and busy is the only final state.'],
  },
  {
    figure: 'clubs',
    true: ['Nine people are only in the tennis group.'],
    false: ['Six people are only in the tennis group.'],
  },
  {
    figure: 'sorted',
    true: [
      'The root holds 30; its left child is 12 and its right child is 45.',
      'The right subtree of the root contains 45 and 52.',
      '19 is in the right subtree of 12.',
      'The leaves of this binary search tree are 7, 19 and 52.',
    ],
    false: [
      'The root holds 30; its left child is 45 and its right child is 12.',
      'The left subtree of the root contains 45.',
      '7 is in the right subtree of 12.',
      'The leaves of this binary search tree are 7, 19, 45 and 52.',
    ],
  },
  {
    figure: 'reader',
    true: [
      'State B has no loop.',
      'The arrow labelled start points to A.',
      'A is the start state and C is the only accepting state.',
    ],
    false: [
      'State A has no loop.',
      'The arrow labelled start points to B.',
      'A is the start state and B is the only accepting state.',
    ],
  },
  {
    figure: 'alanine',
    true: ['The central carbon carries a methyl group; one bond is drawn as a wedge or a hashed line.'],
    false: [],
  },
  {
    figure: 'flux',
    true: ['D is differentiated with respect to t.'],
    false: ['H is differentiated with respect to t.'],
  },
  {
    figure: 'hung',
    true: [
      'The block m1 is teal and m2 hangs lower than m1.',
      'The red block is larger than the teal block.',
      'The blue arrow points down.',
      'The m2 block hangs lowest.',
    ],
    false: [
      'The block m1 is red.',
      'm1 hangs lower than m2.',
      'The teal block is larger than the red block.',
      'The blue arrow points up.',
      'The m1 block is red.',
    ],
  },
];
