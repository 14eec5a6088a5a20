import pandas as pd
import matplotlib.pyplot as plt

s = pd.Series([828, 632, 601, 599, 555, 541],
              index=['Burj Khalifa', 'Shanghai Tower', 'Makkah Clock Tower', 'Ping An Centre', 'Lotte World Tower', 'One World Trade Center'])
s = s.sort_values()
ax = s.plot(kind='barh', color='teal', figsize=(10, 5))
for i, v in enumerate(s):
    ax.text(v + 8, i, f'{v} m', va='center')
ax.set_xlim(0, 950)
ax.set_xlabel('Height (m)')
ax.set_title('Six of the Tallest Buildings in the World')
plt.tight_layout()
plt.savefig('q2_34_barh.png')
