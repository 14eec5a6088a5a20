import matplotlib.pyplot as plt

years = list(range(2008, 2022))
level = [331.2, 333.8, 332.0, 340.5, 338.1, 335.0, 330.4, 328.7, 327.9, 330.2, 331.0, 332.6, 329.8, 325.3]

plt.figure(figsize=(9, 4.5))
plt.plot(years, level, marker='o', color='teal')
plt.axhline(330, color='red', linestyle='--', label='Warning level')
plt.annotate('wet spring', xy=(2011, 340.5), xytext=(2013, 341), arrowprops=dict(arrowstyle='->'))
plt.xlabel('Year')
plt.ylabel('Level (m above sea)')
plt.title('Reservoir Water Level, 2008-2021')
plt.ylim(322, 344)
plt.legend()
plt.grid(True)
plt.tight_layout()
plt.show()
