import matplotlib.pyplot as plt
years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
data = {'Vinyl': [12, 13, 14, 17, 19, 28, 39, 41],
        'CD': [66, 58, 50, 41, 34, 26, 24, 20],
        'Download': [88, 72, 58, 45, 35, 29, 22, 17],
        'Streaming': [25, 40, 60, 82, 104, 118, 136, 150]}
cols = ['black', 'tab:purple', 'tab:olive', 'crimson']
mk = ['s', '^', 'D', 'o']
plt.figure(figsize=(10, 6))
for (k, v), c, m in zip(data.items(), cols, mk):
    plt.plot(years, v, color=c, marker=m, label=k, linewidth=2, linestyle='--' if k == 'CD' else '-')
plt.xlabel('Year'); plt.ylabel('Revenue (million NOK)')
plt.title('Recorded Music Revenue by Format, 2015-2022')
plt.legend(title='Format'); plt.grid(True, alpha=.4); plt.ylim(0, 160)
plt.tight_layout(); plt.savefig('music.png'); plt.show()
