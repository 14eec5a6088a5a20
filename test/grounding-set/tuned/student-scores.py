import numpy as np
import matplotlib.pyplot as plt

subjects = ["Maths", "Physics", "History", "Art"]
boys = [72, 68, 61, 70]
girls = [75, 66, 74, 82]
x = np.arange(len(subjects))
width = 0.35
fig, ax = plt.subplots(figsize=(8, 5))
r1 = ax.bar(x - width / 2, boys, width, label="Boys", color="#4c72b0")
r2 = ax.bar(x + width / 2, girls, width, label="Girls", color="#dd8452")
ax.bar_label(r1, padding=3)
ax.bar_label(r2, padding=3)
ax.set_ylabel("Average score")
ax.set_title("Average scores by subject and gender")
ax.set_xticks(x)
ax.set_xticklabels(subjects)
ax.set_ylim(0, 100)
ax.legend()
