import matplotlib.pyplot as plt
import numpy as np

# Survey results: share of respondents using each language (%)
languages = ['JavaScript', 'Python', 'SQL', 'Java', 'C#', 'Go', 'Rust', 'Kotlin']
share = [65.4, 58.1, 48.7, 33.3, 27.8, 14.2, 11.9, 8.5]

y_pos = np.arange(len(languages))
cmap = plt.cm.viridis(np.linspace(0.15, 0.85, len(languages)))

fig, ax = plt.subplots(figsize=(9, 6))
bars = ax.barh(y_pos, share, color=cmap, align='center')
ax.set_yticks(y_pos)
ax.set_yticklabels(languages)
ax.invert_yaxis()  # highest at the top
ax.bar_label(bars, fmt='%.1f%%', padding=4)

ax.set_xlabel('Respondents (%)')
ax.set_title('Most Used Programming Languages', loc='left', fontweight='bold')
ax.set_xlim(0, 75)
ax.spines['top'].set_visible(False)
ax.spines['right'].set_visible(False)
ax.xaxis.grid(True, linestyle='--', alpha=0.5)
ax.set_axisbelow(True)
fig.tight_layout()
plt.show()
