import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
hours = rng.uniform(1, 10, 40)
score = 42 + 5.1 * hours + rng.normal(0, 5, 40)

m, b = np.polyfit(hours, score, 1)
xs = np.linspace(1, 10, 50)

plt.figure(figsize=(8, 6))
plt.scatter(hours, score, c="teal", alpha=0.8, label="Students")
plt.plot(xs, m * xs + b, color="darkorange", label="Linear fit")
plt.xlim(0, 11)
plt.ylim(30, 110)
plt.xlabel("Hours studied per week")
plt.ylabel("Exam score")
plt.title("Study Time and Exam Score")
plt.legend(loc="upper left")
plt.grid(True, alpha=0.3)
plt.show()
