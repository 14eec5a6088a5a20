import matplotlib.pyplot as plt

countries = ['Brazil', 'Vietnam', 'Colombia', 'Indonesia', 'Ethiopia', 'Honduras']
exports = [39.1, 27.4, 11.5, 7.9, 4.3, 5.6]

fig, ax = plt.subplots(figsize=(9, 6))
bars = ax.bar(countries, exports, color=['#6f4e37', '#a67b5b', '#a67b5b', '#a67b5b', '#a67b5b', '#a67b5b'], width=0.6)
for bar, v in zip(bars, exports):
    ax.text(bar.get_x() + bar.get_width() / 2, v + 0.6, f'{v:.1f}', ha='center', va='bottom', fontsize=11)
ax.set_title('Coffee Exports by Country in 2022', fontsize=15)
ax.set_xlabel('Country')
ax.set_ylabel('Exports (million 60-kg bags)')
ax.set_ylim(0, 45)
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.savefig('q2_01_barnum.png')
