import numpy as np
import matplotlib.pyplot as plt

subjects = ['Maths', 'Physics', 'Biology', 'History', 'Art']
scores = {'Class A': [78, 82, 65, 70, 58],
          'Class B': [66, 60, 81, 77, 74],
          'Class C': [70, 68, 72, 64, 90]}
theta = np.linspace(0, 2 * np.pi, len(subjects), endpoint=False)
theta = np.append(theta, theta[0])

plt.figure(figsize=(7, 7))
ax = plt.subplot(111, polar=True)
for (name, s), style in zip(scores.items(), ['-', '--', ':']):
    ax.plot(theta, s + s[:1], style, linewidth=2, marker='o', label=name)
ax.set_thetagrids(np.degrees(theta[:-1]), subjects)
ax.set_rlim(0, 100)
plt.title('Average Exam Scores by Class')
plt.legend(loc='lower right', bbox_to_anchor=(1.2, 0))
plt.show()
