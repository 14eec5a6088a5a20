import type { Case } from './matplotlib.js';

/** Ways to speak of figures as matplotlib draws them. */
export const matplotlibWordCases: readonly Case[] = [
  {
    name: 'places along an axis of powers of ten are said as powers',
    program: `x = [1e18, 1e19, 1e20, 1e21]
for name, y in [("Dense", [3.6, 3.1, 2.67, 2.3]), ("Sparse", [3.4, 3.0, 2.75, 2.5])]: plt.plot(x, y, "o-", label=name)
plt.xscale("log"); plt.xlabel("Training compute (FLOPs)"); plt.ylabel("Validation loss"); plt.legend()`,
    words: ['logarithmic'],
    yes: [
      'At 10^20 FLOPs the losses are 2.67 for Dense and 2.75 for Sparse.',
      'At 10^20 the dense model is better than the sparse one.',
      'At 10²¹ FLOPs Dense has a loss of 2.3.',
    ],
    no: [
      'At 10^20 FLOPs the losses are 2.67 for Dense and 3.2 for Sparse.',
      'At 10^20 the Sparse model is better than the Dense one.',
      'At 10²¹ FLOPs Dense has a loss of 2.9.',
    ],
  },
  {
    name: 'a title such as "Share of games" has words that measure nothing',
    program: `models, bottom = ["Ada", "Bob", "Cid"], np.zeros(3)
for name, y in [("Win", [62, 58, 41]), ("Tie", [20, 12, 19]), ("Loss", [18, 30, 40])]:
    plt.bar(models, y, bottom=bottom, label=name); bottom += y
plt.ylabel("Share of games (%)"); plt.legend()`,
    words: ['stacked'],
    yes: ['Ada has the highest share of wins.', 'Ties are rarest for Bob.'],
    no: ['Bob has the highest share of wins.', 'Ties are most frequent for Cid.'],
  },
  {
    name: 'names in a list and titles without quotation marks are held against what is written',
    program: `names = ["Anna", "Boris", "Chen", "Dina"]
plt.bar(names, [40, 30, 20, 10]); plt.title("Points in the chess tournament"); plt.ylabel("Tickets sold"); plt.xlabel("Player")`,
    words: ['Points in the chess tournament'],
    yes: [
      'The players are Anna, Boris, Chen and Dina.',
      'Anna has 40, followed by Boris with 30, Chen with 20 and Dina with 10.',
      'A bar chart titled Points in the chess tournament, with one bar per player.',
      'Anna, Boris and Chen, in contrast, lead.',
      'Bar chart of points in the chess tournament.',
      'The y-axis, labelled Tickets sold, starts at 0.',
    ],
    no: [
      'The players are Anna, Boris, Chen and Elias.',
      'Anna has 40, followed by Boris with 30, Elias with 20 and Dina with 10.',
      'A bar chart titled Points in the tennis tournament, with one bar per player.',
      'Bar chart of points in the tennis tournament.',
      'The y-axis, labelled Average price, starts at 0.',
    ],
  },
  {
    name: 'courses end in an order, lead each other and peak',
    program: `x = [0, 200, 400, 600, 800]
for name, y in [("SAC", [50, 900, 2200, 3100, 3600]), ("TD3", [70, 1400, 2300, 2700, 2850]), ("PPO", [40, 350, 900, 1400, 3000])]: plt.plot(x, y, label=name)
plt.xlabel("Epoch"); plt.ylabel("Average return"); plt.title("Learning curves on HalfCheetah"); plt.legend()`,
    words: ['three series'],
    yes: [
      'At epoch 800 SAC leads TD3 by 750 in average return.',
      'TD3 starts highest.',
      'PPO finishes second.',
      'The highest peak of all is that of SAC.',
      'Learning curves on a benchmark; SAC has a higher return than the others.',
      'At epoch 400 TD3 has the highest return, followed by SAC and PPO.',
    ],
    no: [
      'At epoch 800 SAC leads TD3 by 1500 in average return.',
      'SAC starts highest.',
      'TD3 finishes second.',
      'The highest peak of all is that of PPO.',
      'Learning curves on a benchmark; PPO has a higher return than the others.',
      'At epoch 400 TD3 has the highest return, followed by PPO and SAC.',
    ],
  },
  {
    name: 'who is followed by whom is an order of size',
    program: `plt.bar(["Glucose", "BMI", "Age", "Insulin"], [0.31, 0.19, 0.14, 0.08]); plt.ylabel("Importance"); plt.xlabel("Feature")`,
    words: ['Glucose'],
    yes: [
      'Glucose is at the top with 0.31, followed by BMI and Age.',
      'Glucose has more importance than any other feature.',
      'Insulin is the least important, followed by Age.',
    ],
    no: [
      'Glucose is at the top with 0.31, followed by Age and BMI.',
      'BMI has more importance than any other feature.',
      'Glucose is the most important, followed by Age.',
    ],
  },
];
