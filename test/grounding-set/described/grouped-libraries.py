import matplotlib.pyplot as plt
import numpy as np

branches = ['Central', 'Northside', 'Harbour', 'Old Town', 'Mill Lane']
fiction = [820, 410, 365, 290, 150]
nonfiction = [640, 380, 420, 310, 95]
children = [510, 560, 240, 330, 205]

x = np.arange(len(branches))
w = 0.26
fig, ax = plt.subplots(figsize=(10, 5.5))
ax.bar(x - w, fiction, w, label='Fiction', color='tab:purple')
ax.bar(x, nonfiction, w, label='Non-fiction', color='tab:olive')
ax.bar(x + w, children, w, label="Children's", color='tab:cyan')
ax.set_xticks(x)
ax.set_xticklabels(branches)
ax.set_ylabel('Loans per day')
ax.set_title('Daily Library Loans by Branch and Section')
ax.legend()
plt.tight_layout()
plt.show()
