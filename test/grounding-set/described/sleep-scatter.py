import matplotlib.pyplot as plt
import numpy as np

np.random.seed(7)
sleep_a = np.random.uniform(4, 9, 25)
score_a = 40 + 5.5 * sleep_a + np.random.normal(0, 4, 25)
sleep_b = np.random.uniform(4, 9, 20)
score_b = 30 + 5.0 * sleep_b + np.random.normal(0, 4, 20)

plt.figure(figsize=(9, 6))
plt.scatter(sleep_a, score_a, c='navy', marker='o', alpha=0.7, label='Athletes (n=25)')
plt.scatter(sleep_b, score_b, c='crimson', marker='x', label='Non-athletes (n=20)')
m, b = np.polyfit(np.r_[sleep_a, sleep_b], np.r_[score_a, score_b], 1)
xs = np.linspace(4, 9, 50)
plt.plot(xs, m * xs + b, 'k--', label='Overall fit')
plt.xlabel('Average sleep (hours per night)')
plt.ylabel('Reaction test score')
plt.title('Sleep Duration and Reaction Test Performance')
plt.legend()
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
