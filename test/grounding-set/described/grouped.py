import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'Beginner': [120, 95, 60, 142],
    'Intermediate': [84, 110, 73, 98],
    'Advanced': [35, 52, 88, 41],
}, index=['Spanish', 'French', 'Japanese', 'Italian'])

ax = df.plot.bar(figsize=(9, 6), color=['skyblue', 'orange', 'seagreen'], rot=0, width=0.75)
ax.set_title('Language School Enrolment by Level')
ax.set_xlabel('Language')
ax.set_ylabel('Number of students')
ax.legend(title='Level', loc='upper left')
ax.set_ylim(0, 175)
for c in ax.containers:
    ax.bar_label(c, fontsize=9)
plt.tight_layout()
plt.savefig('q2_02_grouped.png')
