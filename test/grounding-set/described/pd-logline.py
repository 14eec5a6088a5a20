import pandas as pd
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'App A': [1e3, 8e3, 6e4, 4e5, 1.5e6, 3e6],
    'App B': [2e5, 3e5, 4e5, 5e5, 6e5, 7e5],
    'App C': [5e6, 3e6, 1.2e6, 3e5, 6e4, 1e4],
}, index=[2018, 2019, 2020, 2021, 2022, 2023])
ax = df.plot(logy=True, style=['o-', 's-', 'v-'], color=['mediumvioletred', 'dimgray', 'deepskyblue'], lw=2, figsize=(7.5, 5))
ax.set_ylim(5e2, 1e7)
ax.set_xticks(df.index)
ax.set_xlabel('Year')
ax.set_ylabel('Monthly active users (log scale)')
ax.set_title('Rise and fall of three apps')
ax.annotate('1,000 users', (2018, 1e3), xytext=(2018.3, 7e2))
ax.annotate('3 million', (2023, 3e6), xytext=(2022.55, 4.2e6))
ax.grid(which='major', alpha=0.4)
ax.legend(loc='lower center', ncol=3)
plt.tight_layout()
plt.show()
