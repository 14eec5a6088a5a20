import matplotlib.pyplot as plt

years = [1970, 1980, 1990, 2000, 2010, 2020]
transistors = [2e3, 3e4, 1e6, 4e7, 1e9, 2e10]

fig, ax = plt.subplots(figsize=(9, 6))
ax.semilogy(years, transistors, 'D-', color='chocolate', markersize=8, markerfacecolor='white', label='Transistors per chip')
ax.set_ylim(1e3, 1e11)
ax.set_xlabel('Year')
ax.set_ylabel('Number of transistors (log scale)')
ax.set_title('Growth of Transistor Counts')
ax.grid(True, which='major', linestyle='--', alpha=0.6)
ax.legend(loc='upper left')
plt.show()
