import matplotlib.pyplot as plt
import numpy as np

languages = ['Spanish', 'French', 'German', 'Japanese', 'Italian', 'Korean', 'Arabic', 'Swedish']
learners = [34.5, 21.0, 16.8, 14.2, 9.5, 12.6, 5.1, 3.0]
y_pos = np.arange(len(languages))

fig, ax = plt.subplots(figsize=(9, 6))
ax.barh(y_pos, learners, color='steelblue', height=0.6)
ax.set_yticks(y_pos)
ax.set_yticklabels(languages)
ax.invert_yaxis()
ax.set_xlabel('Active Learners (millions)')
ax.set_ylabel('Language')
ax.set_title('Most Popular Languages on a Learning App')
ax.grid(axis='x', linestyle='--', alpha=0.6)
plt.tight_layout()
plt.show()
