import numpy as np
import matplotlib.pyplot as plt

np.random.seed(0)
heights = np.random.normal(170, 8, 500)

plt.style.use('ggplot')
fig, ax = plt.subplots(figsize=(9, 6))
ax.hist(heights, bins=np.arange(140, 201, 5), color='slateblue', edgecolor='white')
ax.axvline(heights.mean(), color='black', linestyle='--', linewidth=2, label=f'Mean = {heights.mean():.1f} cm')
ax.set_title('Height of 500 Adults')
ax.set_xlabel('Height (cm)')
ax.set_ylabel('Count')
ax.set_xlim(140, 200)
ax.legend()
plt.savefig('q2_18_hist.png')
