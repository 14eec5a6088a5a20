import matplotlib.pyplot as plt

years = list(range(2010, 2025))
visitors = [3.2, 3.4, 3.7, 3.9, 4.3, 4.8, 5.1, 5.5, 5.9, 6.3, 1.4, 2.2, 4.6, 5.8, 6.6]

fig, ax = plt.subplots(figsize=(9.5, 5))
ax.plot(years, visitors, '-o', color='#006d77', lw=2.4)
ax.annotate('Pandemic:\n1.4 million', xy=(2020, 1.4), xytext=(2016.6, 1.6), fontsize=11,
            arrowprops=dict(arrowstyle='->', color='crimson', lw=2), color='crimson')
ax.annotate('New record:\n6.6 million', xy=(2024, 6.6), xytext=(2021, 7.0), fontsize=11,
            arrowprops=dict(arrowstyle='->', color='#006d77', lw=2), color='#006d77')
ax.annotate('New wing opens', xy=(2014, 4.3), xytext=(2011, 5.4), fontsize=11, arrowprops=dict(arrowstyle='->', color='gray', lw=1.5))
ax.axvspan(2019.5, 2021.5, color='crimson', alpha=0.08)
ax.set_ylim(0, 8)
ax.set_ylabel('Visitors (millions)')
ax.set_title('Visitors to the City Museum, 2010-2024')
ax.grid(axis='y', alpha=0.4)
plt.tight_layout()
plt.show()
